import { Buffer } from 'node:buffer';
import { type BigIntStats, lstatSync } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import type {
  Content,
  FolderCapabilities,
  FolderEntry,
  Listing,
  Look,
  Refusal,
  WorkFolder,
} from '#application/ports/work-folder.ts';
import { kindOf, lookOf } from './look-of.ts';
import { escapedBytes, nameOf } from './path-bytes.ts';
import type { ReadBuffer } from './read-buffer.ts';
import { readWhole } from './read-whole.ts';
import { refusalOf } from './system-errors.ts';

/** Few calls for an ordinary folder, and one of millions is never held whole. */
const LISTED_AT_ONCE = 1024;

/** The file system, read only: nothing is written, no link followed, no pipe opened. */
export class DiskWorkFolder implements WorkFolder {
  readonly capabilities: FolderCapabilities = {
    seesLinks: true,
    hasChangeTime: process.platform !== 'win32',
  };

  readonly #allocate: (size: number) => Uint8Array<ArrayBuffer>;

  /** @param buffer lent to file after file: what was read is then good until the next reading. */
  constructor(buffer?: ReadBuffer) {
    this.#allocate = size => buffer?.lend(size) ?? new Uint8Array(size);
  }

  async look(path: string): Promise<Look | Refusal> {
    try {
      return lookOf(await this.#stat(path));
    } catch (error) {
      return refusalOf(error);
    }
  }

  async list(path: string, maxEntries: number): Promise<Listing | Refusal> {
    try {
      const { kind } = lookOf(await this.#stat(path));
      if (kind !== 'folder') return { state: 'refused', code: 'notAFolder', detail: kind };
      const entries: FolderEntry[] = [];
      // Byte by byte: a name that is no UTF-8 would otherwise come back as one that names nothing.
      const found = await opendir(await this.#native(path), {
        encoding: 'latin1',
        bufferSize: LISTED_AT_ONCE,
      });
      for await (const entry of found) {
        if (entries.length === maxEntries) return { state: 'listed', entries, isCut: true };
        entries.push({ name: nameOf(Buffer.from(entry.name, 'latin1')), kind: kindOf(entry) });
      }
      return { state: 'listed', entries, isCut: false };
    } catch (error) {
      return refusalOf(error);
    }
  }

  async read(path: string, maxBytes: number): Promise<Content | Refusal> {
    try {
      const native = await this.#native(path);
      // In a worker, which has nothing else to do meanwhile.
      const look = lookOf(lstatSync(native, { bigint: true }));
      if (look.kind !== 'file') return { state: 'refused', code: 'notAFile', detail: look.kind };
      if (look.sizeBytes > maxBytes)
        return { state: 'refused', code: 'tooLarge', detail: `${look.sizeBytes}` };
      return readWhole(native, look, this.#allocate);
    } catch (error) {
      return refusalOf(error);
    }
  }

  async #stat(path: string): Promise<BigIntStats> {
    return lstat(await this.#native(path), { bigint: true });
  }

  /** A path as the system wants it: a name that looks escaped may still be a name that someone gave. */
  async #native(path: string): Promise<string | Buffer> {
    const bytes = escapedBytes(path);
    if (bytes === null) return path;
    const isLiteral = await lstat(path).then(
      () => true,
      () => false,
    );
    return isLiteral ? path : bytes;
  }
}
