import type { PageBuffers } from '../page-buffers.ts';
import type { LinePoints } from './line-points.ts';

/** How points are counted: in strips across the lines so long, in rows so deep, both in pixels. */
export interface Sieve {
  readonly strip: number;
  readonly row: number;
}

export interface RowContrast {
  /** Grows with how full rows are and how empty those beside them; about 0 for points strewn by chance. */
  readonly strength: number;
  /** Of the same, the part of all that could be: 0 where rows beside each other are alike, 1 where they have nothing in common. */
  readonly share: number;
}

/**
 * How much rows of ink stand out from the gaps between them if lines lean by `slope` (how far they fall for one pixel
 * along). In strips, since lines are seldom as long as the page and columns do not share theirs.
 */
export function rowContrast(
  { count, us, vs, length, depth }: LinePoints,
  slope: number,
  { strip, row }: Sieve,
  buffers: PageBuffers,
): RowContrast {
  const strips = Math.max(1, Math.round(length / strip));
  const reach = Math.ceil((Math.abs(slope) * length) / row) + 2;
  const rows = Math.ceil(depth / row) + 2 * reach + 2;
  const sums = buffers.words(strips * rows);
  const perStrip = strips / length;
  const perRow = 1 / row;
  for (let at = 0; at < count; at++) {
    const u = us[at] ?? 0;
    const slot = ((u * perStrip) | 0) * rows + ((((vs[at] ?? 0) - slope * u) * perRow + reach) | 0);
    sums[slot] = (sums[slot] ?? 0) + 1;
  }
  let [steps, squares, last] = [0, 0, 0];
  for (const sum of sums) {
    steps += (sum - last) ** 2;
    squares += sum * sum;
    last = sum;
  }
  return {
    strength: steps / Math.max(1, count) - 2,
    share: (steps - 2 * count) / Math.max(1, 2 * (squares - count)),
  };
}
