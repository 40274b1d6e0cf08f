import { lstatSync, mkdirSync } from 'node:fs';
import { DiskFileWriter } from './disk-file-writer.ts';
import { systemCode } from './system-errors.ts';

/** The folder beside a unit's files in which this program keeps what it was told to remember of them. */
const OWN_FOLDER = '.sohoa';

/**
 * Keeps a small text in `.sohoa` of a folder, in place of an older one.
 * Returns the system's code where that is refused, as on a read-only share; null when it is kept.
 * @param folder as typed by the user, `/` between parts
 */
export async function rememberText(folder: string, name: string, text: string): Promise<string | null> {
  const own = `${folder.replace(/\/$/, '')}/${OWN_FOLDER}`;
  try {
    makeFolder(own);
  } catch (error) {
    return systemCode(error);
  }
  const outcome = await new DiskFileWriter().replace(`${own}/${name}`, new TextEncoder().encode(text));
  return outcome.state === 'refused' ? outcome.code : null;
}

/** A link in its place could lead what is written to anywhere. */
function makeFolder(path: string): void {
  const known = lstatSync(path, { throwIfNoEntry: false });
  if (known === undefined) mkdirSync(path);
  else if (!known.isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
}
