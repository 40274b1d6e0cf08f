import type { PagePlanes } from '../../planes.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';

/** Paper is not quite even: so many levels of darkness are nothing yet. */
const UNEVEN = 3;

/** A page scanned too dark shows ink by fewer levels: it is stretched to paper this bright, but not more than so many times. */
const BRIGHT = 240;
const MOST_STRETCH = 2.2;
/** So does one whose ink is pale: but for this part, the page's ink is at least so dark, in levels. */
const DARKEST = 0.02;
const DARK = 100;
/** Fainter is grain and what shines through. */
const INKED = 16;
/** Left out, in mm: a scanner's black bands. */
const MARGIN_MM = 10;
/** Every so many rows are enough to tell. */
const STRIDE = 3;

/** How much darker than the paper the page is, at half the picture's resolution: stamps are large, grain is small. */
export function makeDarknessPlane(planes: PagePlanes): InkPlane {
  const { paper } = planes;
  const bright = Math.max(1, Math.min(MOST_STRETCH, BRIGHT / Math.max(1, paper.luma)));
  const plane = darknessOf(planes, bright);
  const pale = Math.min(MOST_STRETCH / bright, DARK / darkestInk(plane));
  if (pale > 1)
    for (let at = 0; at < plane.ink.length; at++) plane.ink[at] = Math.min(255, (plane.ink[at] ?? 0) * pale);
  return plane;
}

function darknessOf({ luma, width, height, pixelsPerMm, paper }: PagePlanes, bright: number): InkPlane {
  const [columns, rows] = [width >> 1, height >> 1];
  const ink = new Uint8Array(columns * rows);
  const white = (paper.luma - UNEVEN) * 4;
  const stretch = bright / 4;
  for (let y = 0, at = 0; y < rows; y++) {
    for (let from = 2 * y * width, end = from + 2 * columns; from < end; from += 2, at++) {
      const sum =
        (luma[from] ?? 0) + (luma[from + 1] ?? 0) + (luma[from + width] ?? 0) + (luma[from + width + 1] ?? 0);
      if (sum < white) ink[at] = (white - sum) * stretch;
    }
  }
  return { width: columns, height: rows, pointsPerMm: pixelsPerMm / 2, ink };
}

/** How dark the darkest of what is inked away from the edges is, in levels; but for a few points. */
function darkestInk({ width, height, pointsPerMm, ink }: InkPlane): number {
  const counts = new Uint32Array(256);
  const margin = Math.round(MARGIN_MM * pointsPerMm);
  let inked = 0;
  for (let y = margin; y < height - margin; y += STRIDE) {
    for (let at = y * width + margin, end = (y + 1) * width - margin; at < end; at++) {
      const level = ink[at] ?? 0;
      if (level < INKED) continue;
      counts[level] = (counts[level] ?? 0) + 1;
      inked += 1;
    }
  }
  let level = 255;
  for (
    let darker = counts[level] ?? 0;
    darker <= DARKEST * inked && level > INKED;
    darker += counts[level] ?? 0
  )
    level -= 1;
  return level;
}
