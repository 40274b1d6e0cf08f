import type { FileWriter, WriteOutcome } from '../ports/file-writer.ts';

/** Files in memory, for tests and for places without a disk. */
export class MemoryFileWriter implements FileWriter {
  readonly files = new Map<string, Uint8Array>();
  readonly #faults = new Map<string, string>();

  /** Makes writing to a path fail from now on. */
  fail(path: string, code: string): void {
    this.#faults.set(path, code);
  }

  async createNew(path: string, content: Uint8Array): Promise<WriteOutcome> {
    return this.files.has(path) ? { state: 'taken' } : this.replace(path, content);
  }

  async replace(path: string, content: Uint8Array): Promise<WriteOutcome> {
    const code = this.#faults.get(path);
    if (code !== undefined) return { state: 'refused', code };
    this.files.set(path, content.slice());
    return { state: 'written' };
  }
}
