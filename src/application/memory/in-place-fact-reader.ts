import type { FactReader, FreshReading } from '../ports/fact-reader.ts';
import type { WorkFolder } from '../ports/work-folder.ts';
import { type FactEngines, readFacts } from '../read-facts.ts';

/** Calls the engines where it stands: nothing keeps a hostile file from hanging it. */
export class InPlaceFactReader implements FactReader {
  readonly #folder: WorkFolder;
  readonly #engines: FactEngines;

  constructor(folder: WorkFolder, engines: FactEngines) {
    this.#folder = folder;
    this.#engines = engines;
  }

  async read(
    path: string,
    _sizeBytes: number,
    signal: AbortSignal,
    onPage = () => {},
  ): Promise<FreshReading> {
    signal.throwIfAborted();
    try {
      const listener = { onStructure: () => undefined, onPage };
      return await readFacts(this.#folder, this.#engines, path, { listener });
    } catch (error) {
      const pdf = { state: 'refused', cause: 'crashed', detail: String(error) } as const;
      return { reading: { sha256: '', sizeBytes: 0, pdf }, stamp: null };
    }
  }
}
