import type { FactCache } from '../ports/fact-cache.ts';
import type { FileReading } from '../ports/fact-reader.ts';

/** Remembers as long as the program runs. */
export class MemoryFactCache implements FactCache {
  readonly #kept = new Map<string, { readonly stamp: string; readonly reading: FileReading }>();

  find(path: string, stamp: string): FileReading | null {
    const kept = this.#kept.get(path);
    return kept?.stamp === stamp ? kept.reading : null;
  }

  keep(path: string, stamp: string, reading: FileReading): void {
    this.#kept.set(path, { stamp, reading });
  }
}
