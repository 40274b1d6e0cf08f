import type { PagePlanes } from '../../planes.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';

/** Paper is not quite even: so many levels of darkness are nothing yet. */
const UNEVEN = 5;

/** How much darker than the paper the page is, at half the picture's resolution: stamps are large, grain is small. */
export function makeDarknessPlane({ luma, width, height, pixelsPerMm, paper }: PagePlanes): InkPlane {
  const [columns, rows] = [width >> 1, height >> 1];
  const ink = new Uint8Array(columns * rows);
  const white = (paper.luma - UNEVEN) * 4;
  for (let y = 0, at = 0; y < rows; y++) {
    for (let from = 2 * y * width, end = from + 2 * columns; from < end; from += 2, at++) {
      const sum =
        (luma[from] ?? 0) + (luma[from + 1] ?? 0) + (luma[from + width] ?? 0) + (luma[from + width + 1] ?? 0);
      if (sum < white) ink[at] = (white - sum) >> 2;
    }
  }
  return { width: columns, height: rows, pointsPerMm: pixelsPerMm / 2, ink };
}
