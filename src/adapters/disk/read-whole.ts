import type { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Content, Look, Refusal } from '#application/ports/work-folder.ts';
import { lookOf } from './look-of.ts';
import { systemCode } from './system-errors.ts';

/** Absent on Windows, where the flags are then nothing. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOATIME = 0 } = constants;
const QUIET = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * Reads a file that was just looked at, and nothing else that may stand in its place by now.
 * Blocks its thread, a worker's: handing each call to another thread takes longer than the call.
 * @param allocate gives memory for so many bytes
 * @throws the system's errors.
 */
export function readWhole(
  path: string | Buffer,
  seen: Look,
  allocate: (size: number) => Uint8Array<ArrayBuffer>,
): Content | Refusal {
  const file = openQuietly(path);
  try {
    const before = lookOf(fstatSync(file, { bigint: true }));
    if (before.kind !== 'file') return { state: 'refused', code: 'notAFile', detail: before.kind };
    // Before any memory is asked for: what came into its place may be of any size.
    if (before.stamp !== seen.stamp) return changed(0, before);
    const bytes = allocate(before.sizeBytes);
    const length = fill(file, bytes);
    const after = lookOf(fstatSync(file, { bigint: true }));
    if (after.stamp !== seen.stamp || length !== bytes.length) return changed(length, after);
    return { state: 'read', bytes, look: after };
  } finally {
    closeSync(file);
  }
}

function changed(length: number, { sizeBytes }: Look): Refusal {
  return { state: 'refused', code: 'changed', detail: `${length}/${sizeBytes}` };
}

/** Reading should leave no trace, not even the time of access; only its owner may ask for that. */
function openQuietly(path: string | Buffer): number {
  try {
    return openSync(path, QUIET | O_NOATIME);
  } catch (error) {
    if (O_NOATIME === 0 || systemCode(error) !== 'EPERM') throw error;
    return openSync(path, QUIET);
  }
}

function fill(file: number, bytes: Uint8Array): number {
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}
