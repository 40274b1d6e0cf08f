import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FactCache } from '#application/ports/fact-cache.ts';
import { systemCode } from '../disk/system-errors.ts';
import { type KeptFacts, SqliteFactCache } from './sqlite-fact-cache.ts';

export interface OpenCache {
  readonly cache: FactCache;
  /** Why there is no cache, as the system says it; null when there is one. */
  readonly fault: string | null;
  close(): void;
}

/** Facts of older engines are dropped once nobody has used them for so long. */
const FORGOTTEN_AFTER_MS = 30 * 24 * 3_600_000;

const NAME = /^facts-[0-9a-f]+\.sqlite(-wal|-shm)?$/;

/** A cache that knows nothing and keeps nothing. */
export const NO_CACHE: FactCache = { find: () => null, keep: () => undefined };

/**
 * Opens the facts of one engine version, readable by their owner only: file names are personal data.
 * Never fails: a file that cannot be used is made anew, a folder that cannot be used is told as a fault.
 */
export function openFactCache(folder: string, engineVersion: string, kept: KeptFacts): OpenCache {
  const file = join(folder, `facts-${engineVersion}.sqlite`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeToOthers(folder);
    dropForgotten(folder, file);
    const cache = openOrRemake(file, kept);
    return { cache, fault: null, close: () => closeQuietly(cache) };
  } catch (error) {
    return { cache: NO_CACHE, fault: systemCode(error), close: () => undefined };
  }
}

/** The folder may be older than this cache: compiled code comes to lie there first, under the user's usual mode. */
function closeToOthers(folder: string): void {
  try {
    chmodSync(folder, statSync(folder).mode & 0o700);
  } catch {
    // Somebody else's folder: the files in it are closed to others all the same.
  }
}

function openOrRemake(file: string, kept: KeptFacts): SqliteFactCache {
  try {
    return openPrivately(file, kept);
  } catch {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    return openPrivately(file, kept);
  }
}

/** SQLite gives its side files the mode of the database, so that one is made first. */
function openPrivately(file: string, kept: KeptFacts): SqliteFactCache {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  return new SqliteFactCache(file, kept);
}

function dropForgotten(folder: string, current: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!NAME.test(name) || path.startsWith(current)) continue;
    if (Date.now() - statSync(path).mtimeMs > FORGOTTEN_AFTER_MS) rmSync(path, { force: true });
  }
}

function closeQuietly(cache: SqliteFactCache): void {
  try {
    cache.close();
  } catch {
    // A cache that cannot be closed has nothing left to lose.
  }
}
