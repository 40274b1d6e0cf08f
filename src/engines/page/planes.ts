import { PageBuffers } from './page-buffers.ts';
import type { PagePicture } from './picture.ts';

/** What everybody who looks at a page needs first, computed once. One byte a pixel, rows from the top left. */
export interface PagePlanes {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
  /** Brightness, from 0 (black) to 255, as the eye weighs the colors. */
  readonly luma: Uint8Array;
  /** The largest of a pixel's channels less its smallest: 0 in all grays. */
  readonly chroma: Uint8Array;
  /** Pixels at each brightness. */
  readonly lumaCounts: Uint32Array;
  /** Pixels at each chroma. */
  readonly chromaCounts: Uint32Array;
  /** The color of the bare paper, as most of the bright pixels have it. */
  readonly paper: {
    readonly red: number;
    readonly green: number;
    readonly blue: number;
    readonly luma: number;
  };
  /** Where those who look take large arrays from; none of them may outlive the page. */
  readonly buffers: PageBuffers;
}

/** Computes the planes in one pass over the picture. */
export function makePlanes(
  { width, height, rgbx, pixelsPerMm }: PagePicture,
  buffers = new PageBuffers(),
): PagePlanes {
  const size = width * height;
  const luma = buffers.bytes(size);
  const chroma = buffers.bytes(size);
  const lumaCounts = new Uint32Array(256);
  const chromaCounts = new Uint32Array(256);
  for (let at = 0, from = 0; at < size; at++, from += 4) {
    const red = rgbx[from] ?? 0;
    const green = rgbx[from + 1] ?? 0;
    const blue = rgbx[from + 2] ?? 0;
    const bright = (red * 77 + green * 150 + blue * 29) >> 8;
    const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
    luma[at] = bright;
    chroma[at] = spread;
    lumaCounts[bright] = (lumaCounts[bright] ?? 0) + 1;
    chromaCounts[spread] = (chromaCounts[spread] ?? 0) + 1;
  }
  const paper = findPaper(rgbx, luma, lumaCounts);
  return { width, height, pixelsPerMm, luma, chroma, lumaCounts, chromaCounts, paper, buffers };
}

/** Paper is what most of the brighter half of the page is made of; levels beside the commonest belong to it. */
const PAPER_SPREAD = 6;
/** Every so many pixels are enough for an average. */
const STRIDE = 7;

function findPaper(rgbx: Uint8Array, luma: Uint8Array, counts: Uint32Array): PagePlanes['paper'] {
  const peak = commonest(counts);
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let at = 0; at < luma.length; at += STRIDE) {
    if (Math.abs((luma[at] ?? 0) - peak) > PAPER_SPREAD) continue;
    red += rgbx[at * 4] ?? 0;
    green += rgbx[at * 4 + 1] ?? 0;
    blue += rgbx[at * 4 + 2] ?? 0;
    count += 1;
  }
  if (count === 0) return { red: peak, green: peak, blue: peak, luma: peak };
  return { red: red / count, green: green / count, blue: blue / count, luma: peak };
}

/**
 * The commonest brightness of the brighter half, where most of what is there is of about that brightness: grain spreads
 * paper over many levels, while a white lid beside it is all of one.
 */
function commonest(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  let best = 255;
  let most = 0;
  for (let level = 0; level < 256; level++) {
    below += counts[level] ?? 0;
    if (below * 2 < total) continue;
    const near = around(counts, level);
    if (near > most) [best, most] = [level, near];
  }
  return peakAround(counts, best);
}

const span = (counts: Uint32Array, level: number): Uint32Array =>
  counts.subarray(Math.max(0, level - PAPER_SPREAD), level + PAPER_SPREAD + 1);

const around = (counts: Uint32Array, level: number): number =>
  span(counts, level).reduce((sum, count) => sum + count, 0);

function peakAround(counts: Uint32Array, level: number): number {
  const first = Math.max(0, level - PAPER_SPREAD);
  const near = span(counts, level);
  return (
    first + near.reduce((best, count, index) => (count > (near[best] ?? 0) ? index : best), level - first)
  );
}
