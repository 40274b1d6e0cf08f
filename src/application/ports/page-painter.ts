import type { PaintablePage, PaintedPage, PaintWish } from '#engines/page/pictures/painted-page.ts';

/** A file as it was judged: a picture of other bytes would prove nothing. */
export interface JudgedBytes {
  readonly path: string;
  readonly sizeBytes: number;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Paints pages where the painting can be stopped: hostile files hang, crash and swell.
 * Whatever a file does, the answer is a picture or null; only an abort rejects.
 */
export interface PagePainter {
  /**
   * Pictures of one page, in the order of the wishes.
   * Null for each that cannot be made, and for all once the file holds other bytes than those that were judged.
   */
  paint(
    file: JudgedBytes,
    page: PaintablePage,
    wishes: readonly PaintWish[],
    signal: AbortSignal,
  ): Promise<readonly (PaintedPage | null)[]>;
}
