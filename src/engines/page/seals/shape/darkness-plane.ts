import type { PagePlanes } from '../../planes.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';

/** Paper is not quite even: so many levels of darkness are nothing yet. */
const UNEVEN = 3;

/** A page scanned too dark shows ink by fewer levels: it is stretched to paper this bright, but not more than so many times. */
const BRIGHT = 240;
const MOST_STRETCH = 2.2;

/** How much darker than the paper the page is, at half the picture's resolution: stamps are large, grain is small. */
export function makeDarknessPlane({ luma, width, height, pixelsPerMm, paper }: PagePlanes): InkPlane {
  const [columns, rows] = [width >> 1, height >> 1];
  const ink = new Uint8Array(columns * rows);
  const white = (paper.luma - UNEVEN) * 4;
  const stretch = Math.max(1, Math.min(MOST_STRETCH, BRIGHT / Math.max(1, paper.luma))) / 4;
  for (let y = 0, at = 0; y < rows; y++) {
    for (let from = 2 * y * width, end = from + 2 * columns; from < end; from += 2, at++) {
      const sum =
        (luma[from] ?? 0) + (luma[from + 1] ?? 0) + (luma[from + width] ?? 0) + (luma[from + width + 1] ?? 0);
      if (sum < white) ink[at] = (white - sum) * stretch;
    }
  }
  return { width: columns, height: rows, pointsPerMm: pixelsPerMm / 2, ink };
}
