import { resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import type { FactCache } from '#application/ports/fact-cache.ts';
import type { FileReading } from '#application/ports/fact-reader.ts';
import { isFileReading } from './is-file-reading.ts';

/** Readings gathered before they are written in one short transaction. */
const BATCH = 256;

/** Another run may be writing; then this one rather forgets than waits. */
const BUSY_MS = 200;

/** Facts with what pixels say, and facts without: never taken for one another. */
export type KeptFacts = 'looked' | 'unlooked';

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS reading (
    path TEXT, kept TEXT, stamp TEXT NOT NULL, crc INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (path, kept)
  ) STRICT;`;

interface Kept {
  readonly path: string;
  readonly stamp: string;
  readonly json: string;
}

/** Facts in one SQLite file; survives concurrent runs and being killed, and answers "unknown" to anything odd. */
export class SqliteFactCache implements FactCache {
  readonly #database: DatabaseSync;
  readonly #kept: KeptFacts;
  readonly #find: StatementSync;
  readonly #keep: StatementSync;
  readonly #pending: Kept[] = [];

  /** @throws when the file is no such database or cannot be opened. */
  constructor(file: string, kept: KeptFacts) {
    this.#kept = kept;
    this.#database = new DatabaseSync(file, { timeout: BUSY_MS });
    this.#database.exec(SCHEMA);
    this.#find = this.#database.prepare(
      'SELECT crc, json FROM reading WHERE path = ? AND kept = ? AND stamp = ?',
    );
    this.#keep = this.#database.prepare('INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?)');
  }

  find(path: string, stamp: string): FileReading | null {
    try {
      const row = this.#find.get(resolve(path), this.#kept, stamp);
      const json = row?.['json'];
      if (typeof json !== 'string' || crc32(json) !== row?.['crc']) return null;
      const reading: unknown = JSON.parse(json);
      return isFileReading(reading) ? reading : null;
    } catch {
      return null;
    }
  }

  keep(path: string, stamp: string, reading: FileReading): void {
    this.#pending.push({ path: resolve(path), stamp, json: JSON.stringify(reading) });
    if (this.#pending.length >= BATCH) this.#flush();
  }

  close(): void {
    this.#flush();
    this.#database.close();
  }

  /** All or nothing; a batch that cannot be written is forgotten. */
  #flush(): void {
    const batch = this.#pending.splice(0);
    if (batch.length === 0) return;
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      for (const { path, stamp, json } of batch) this.#keep.run(path, this.#kept, stamp, crc32(json), json);
      this.#database.exec('COMMIT');
    } catch {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }
}
