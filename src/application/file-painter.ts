import type { PaintablePage, PaintedPage, PaintWish } from '#engines/page/pictures/painted-page.ts';
import type { JudgedBytes } from './ports/page-painter.ts';
import type { WorkFolder } from './ports/work-folder.ts';
import { MAX_FILE_BYTES } from './read-facts.ts';

/** The engines that paint, as their runner composed them. */
export interface PaintEngines {
  /** Hex digest. */
  sha256(bytes: Uint8Array): string;
  paint(
    bytes: Uint8Array,
    page: PaintablePage,
    wishes: readonly PaintWish[],
  ): Promise<readonly (PaintedPage | null)[]>;
}

/** Paints pages of files on disk. Holds the last file: its next page is mostly the next to be painted. */
export class FilePainter {
  readonly #folder: WorkFolder;
  readonly #engines: PaintEngines;
  #held: { readonly path: string; readonly sha256: string; readonly bytes: Uint8Array } | null = null;

  /** @param folder whose readings stay as they are until they are let go */
  constructor(folder: WorkFolder, engines: PaintEngines) {
    this.#folder = folder;
    this.#engines = engines;
  }

  async paint(
    file: JudgedBytes,
    page: PaintablePage,
    wishes: readonly PaintWish[],
  ): Promise<readonly (PaintedPage | null)[]> {
    const bytes = await this.#bytesOf(file);
    return bytes === null ? wishes.map(() => null) : this.#engines.paint(bytes, page, wishes);
  }

  /** Null when they cannot be read, or are no longer those that were judged. */
  async #bytesOf({ path, sha256 }: JudgedBytes): Promise<Uint8Array | null> {
    const held = this.#held;
    if (held?.path === path && held.sha256 === sha256) return held.bytes;
    this.#held = null;
    const content = await this.#folder.read(path, MAX_FILE_BYTES);
    if (content.state === 'refused' || this.#engines.sha256(content.bytes) !== sha256) return null;
    this.#held = { path, sha256, bytes: content.bytes };
    return content.bytes;
  }
}
