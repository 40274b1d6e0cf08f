import type { PagePicture } from '../picture.ts';

/** A corner of an image, in pixels of the picture, from the top left. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where an image's first and last row begin, and the step from there to their ends. */
export interface ImageFrame {
  readonly firstRow: Corner;
  readonly lastRow: Corner;
  /** From the beginning of a row to its end. */
  readonly along: Corner;
}

/** Samples taken along each row, and rows; finer than the eye, coarser than each pixel. */
const SAMPLES = 200;
/** What is left out at both ends of a row: edges are mixed with what lies beside them. */
const EDGE = 0.02;

/** How much of an image, from its last row up, is of one color to the very level. */
export interface PlainEnd {
  /** Part of the image's rows, from 0 to 1. */
  readonly share: number;
  /** 0xRRGGBB. */
  readonly color: number;
}

/** Rows that a decoder never came to are at the end of an image, and exactly alike. Pixels beyond the page are skipped. */
export function plainEnd(picture: PagePicture, frame: ImageFrame): PlainEnd {
  let color = -1;
  for (let step = 0; step < SAMPLES; step++) {
    const part = EDGE + (step / SAMPLES) * (1 - EDGE);
    const x = frame.lastRow.x + (frame.firstRow.x - frame.lastRow.x) * part;
    const y = frame.lastRow.y + (frame.firstRow.y - frame.lastRow.y) * part;
    const own = rowColor(picture, { x, y }, frame.along, color);
    if (own === null) return { share: part - EDGE, color };
    color = own;
  }
  return { share: 1, color };
}

/** The one color of a row, which may be `expected` (-1: any); null where there are several. */
function rowColor(picture: PagePicture, start: Corner, along: Corner, expected: number): number | null {
  const { width, height, rgbx } = picture;
  let color = expected;
  for (let step = 0; step <= SAMPLES; step++) {
    const part = EDGE + (step / SAMPLES) * (1 - 2 * EDGE);
    const x = Math.floor(start.x + along.x * part);
    const y = Math.floor(start.y + along.y * part);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const from = (y * width + x) * 4;
    const own = ((rgbx[from] ?? 0) << 16) | ((rgbx[from + 1] ?? 0) << 8) | (rgbx[from + 2] ?? 0);
    if (color === -1) color = own;
    else if (color !== own) return null;
  }
  return color;
}
