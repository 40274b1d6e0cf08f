import type { PaintablePage, PaintedPage, PaintWish } from '#engines/page/pictures/painted-page.ts';
import { FilePainter, type PaintEngines } from '../file-painter.ts';
import type { JudgedBytes, PagePainter } from '../ports/page-painter.ts';
import type { WorkFolder } from '../ports/work-folder.ts';

/** Calls the engines where it stands: nothing keeps a hostile file from hanging it. */
export class InPlacePagePainter implements PagePainter {
  readonly #painter: FilePainter;

  constructor(folder: WorkFolder, engines: PaintEngines) {
    this.#painter = new FilePainter(folder, engines);
  }

  async paint(
    file: JudgedBytes,
    page: PaintablePage,
    wishes: readonly PaintWish[],
    signal: AbortSignal,
  ): Promise<readonly (PaintedPage | null)[]> {
    signal.throwIfAborted();
    try {
      return await this.#painter.paint(file, page, wishes);
    } catch {
      return wishes.map(() => null);
    }
  }
}
