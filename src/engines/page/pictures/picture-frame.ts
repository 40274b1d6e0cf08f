import type { BoxMm } from '#domain/finding.ts';
import type { PaintablePage, PaintWish } from './painted-page.ts';

/** Of one picture: more than a report or a screen can show. */
const MOST_PIXELS = 2_000_000;
const LONGEST_SIDE = 4_000;
/** Of the whole page at a picture's scale, most of which a crop leaves out; keeps places exact. */
const LONGEST_PAGE = 32_000;
/** A picture of less would show nothing. */
const LEAST_MM = 1;

/** Which pixels of a page make a picture. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  /** The picture's top left, in pixels from the page's. */
  readonly left: number;
  readonly top: number;
  /** The whole page. */
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly pixelsPerMm: number;
}

/** The pixels of a wished picture; what lies beyond the page is left out of it. */
export function frameOf(page: PaintablePage, wish: PaintWish): PictureFrame {
  const crop = within(page, wish.cropMm ?? { x: 0, y: 0, width: page.widthMm, height: page.heightMm });
  const pixelsPerMm = scaleOf(page, crop, wish);
  const side = (mm: number): number => Math.max(1, Math.round(mm * pixelsPerMm));
  return {
    ...{ width: side(crop.width), height: side(crop.height), pixelsPerMm },
    ...{ left: Math.round(crop.x * pixelsPerMm), top: Math.round(crop.y * pixelsPerMm) },
    ...{ pageWidth: side(page.widthMm), pageHeight: side(page.heightMm) },
  };
}

function scaleOf({ widthMm, heightMm }: PaintablePage, crop: BoxMm, wish: PaintWish): number {
  const wished = 'widthPx' in wish ? wish.widthPx / crop.width : wish.pixelsPerMm;
  return Math.min(
    wished,
    Math.sqrt(MOST_PIXELS / (crop.width * crop.height)),
    LONGEST_SIDE / Math.max(crop.width, crop.height),
    LONGEST_PAGE / Math.max(widthMm, heightMm),
  );
}

function within({ widthMm, heightMm }: PaintablePage, { x, y, width, height }: BoxMm): BoxMm {
  const [left, right] = span(x, width, widthMm);
  const [top, bottom] = span(y, height, heightMm);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A stretch within a page's side, never of no length. */
function span(from: number, length: number, side: number): readonly [number, number] {
  const start = Math.min(Math.max(0, from), Math.max(0, side - LEAST_MM));
  const end = Math.max(Math.min(side, from + length), start + Math.min(LEAST_MM, side));
  return [start, end];
}
