import type { BigIntStats } from 'node:fs';
import type { EntryKind, Look } from '#application/ports/work-folder.ts';

/** A stick's file system keeps times to two seconds: what is younger may change again unseen. */
const SETTLED_AFTER_MS = 3_000n;

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export function kindOf(entry: Kinds): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'symlink' : 'special';
}

/** Size, both times to the nanosecond, and the file itself: a change that leaves all these alone is no accident. */
export function lookOf(stats: BigIntStats): Look {
  const { size, mtimeNs, ctimeNs, ctimeMs, mtimeMs, dev, ino } = stats;
  const now = BigInt(Date.now());
  return {
    state: 'seen',
    kind: kindOf(stats),
    sizeBytes: Number(size),
    modifiedMs: Number(mtimeMs),
    stamp: [size, mtimeNs, ctimeNs, dev, ino].map(part => part.toString(36)).join('-'),
    isSettled: now - ctimeMs > SETTLED_AFTER_MS && now - mtimeMs > SETTLED_AFTER_MS,
  };
}
