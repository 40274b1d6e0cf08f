import type { BoxMm } from '#domain/finding.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';

/** What is framed in a picture; what a person must still look at has a broken frame. */
export interface PageMark {
  /** On the page as shown. */
  readonly boxMm: BoxMm;
  readonly kind: 'sure' | 'doubtful';
}

/** How fine a picture is: so many pixels wide, or so many a millimetre. Very large pictures are made coarser. */
export type PaintScale = { readonly widthPx: number } | { readonly pixelsPerMm: number };

/** A picture that somebody wants of a page. */
export type PaintWish = PaintScale & {
  /** The part that is wanted, on the page as shown; the whole page without. */
  readonly cropMm?: BoxMm;
  readonly marks: readonly PageMark[];
};

/** As much of a page's facts as painting it needs. */
export type PaintablePage = Pick<PageFacts, 'number' | 'widthMm' | 'heightMm' | 'limit'>;

/** A page, or a part of one, as people see it. */
export interface PaintedPage {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, rows from the top left. */
  readonly rgb: Uint8Array<ArrayBuffer>;
  readonly pixelsPerMm: number;
}
