import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileWriter, WriteOutcome } from '#application/ports/file-writer.ts';
import { systemCode } from './system-errors.ts';

/** Writes beside the target, flushes, then renames: whoever opens it, or loses power meanwhile, has a whole file or none. */
export class DiskFileWriter implements FileWriter {
  async createNew(path: string, content: Uint8Array): Promise<WriteOutcome> {
    return put(path, content, temporary => {
      if (!takeName(path)) return false;
      try {
        renameSync(temporary, path);
        return true;
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      }
    });
  }

  async replace(path: string, content: Uint8Array): Promise<WriteOutcome> {
    return put(path, content, temporary => {
      renameSync(temporary, path);
      return true;
    });
  }
}

/** @param moveIn gives the written file its name; false when another has it */
function put(path: string, content: Uint8Array, moveIn: (temporary: string) => boolean): WriteOutcome {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeWhole(temporary, content);
    if (!moveIn(temporary)) return { state: 'taken' };
    flush(dirname(path));
    return { state: 'written' };
  } catch (error) {
    return { state: 'refused', code: systemCode(error) };
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A rename goes over what it meets, so the name is taken first, by what fails where it is another's. */
function takeName(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function writeWhole(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that the name, too, outlives a power cut. Windows flushes no folders; where a share refuses, the file is there all the same. */
function flush(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // The content is safe; only a crash this very moment could lose its name.
  }
}
