import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { systemCode } from './system-errors.ts';

/** The folder beside a unit's files in which this program keeps what it was told to remember of them. */
const OWN_FOLDER = '.sohoa';

/**
 * Writes a small text into `.sohoa` of a folder, in place of an older one: whoever reads it, or loses power meanwhile,
 * has the old text or the new one, whole. Returns the system's code where that is refused, as on a read-only share.
 * @param folder as typed by the user, `/` between parts
 */
export function rememberText(folder: string, name: string, text: string): string | null {
  const own = `${folder.replace(/\/$/, '')}/${OWN_FOLDER}`;
  const temporary = `${own}/${name}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    makeFolder(own);
    writeWhole(temporary, text);
    renameSync(temporary, `${own}/${name}`);
    flush(own);
    return null;
  } catch (error) {
    rmSync(temporary, { force: true });
    return systemCode(error);
  }
}

/** A link in its place could lead what is written to anywhere. */
function makeFolder(path: string): void {
  const known = lstatSync(path, { throwIfNoEntry: false });
  if (known === undefined) mkdirSync(path);
  else if (!known.isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that the name, too, outlives a power cut; Windows flushes no folders. */
function flush(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
