import type { Buffer } from 'node:buffer';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Content, Look, Refusal } from '#application/ports/work-folder.ts';
import { lookOf } from './look-of.ts';
import { systemCode } from './system-errors.ts';

/** Absent on Windows, where the flags are then nothing. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOATIME = 0 } = constants;
const QUIET = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * Reads a file that was just looked at, and nothing else that may stand in its place by now.
 * @param allocate gives memory for so many bytes
 * @throws the system's errors.
 */
export async function readWhole(
  path: string | Buffer,
  seen: Look,
  allocate: (size: number) => Uint8Array<ArrayBuffer>,
): Promise<Content | Refusal> {
  const file = await openQuietly(path);
  try {
    const before = lookOf(await file.stat({ bigint: true }));
    if (before.kind !== 'file') return { state: 'refused', code: 'notAFile', detail: before.kind };
    const bytes = allocate(before.sizeBytes);
    const length = await fill(file, bytes);
    const after = lookOf(await file.stat({ bigint: true }));
    const isSame = [before, after].every(look => look.stamp === seen.stamp) && length === bytes.length;
    if (!isSame) return { state: 'refused', code: 'changed', detail: `${length}/${after.sizeBytes}` };
    return { state: 'read', bytes, look: after };
  } finally {
    await file.close();
  }
}

/** Reading should leave no trace, not even the time of access; only its owner may ask for that. */
async function openQuietly(path: string | Buffer): Promise<FileHandle> {
  try {
    return await open(path, QUIET | O_NOATIME);
  } catch (error) {
    if (O_NOATIME === 0 || systemCode(error) !== 'EPERM') throw error;
    return open(path, QUIET);
  }
}

async function fill(file: FileHandle, bytes: Uint8Array): Promise<number> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}
