import type { PagePlanes } from '../../planes.ts';
import type { Part } from '../geometry/squeeze.ts';

/** Paper, a little in the shade. */
const BRIGHT = 0.84;
/** Print, and the scanner's lid beside the sheet: no part of what is asked about. */
const BLACK = 0.35;
const STEPS = 24;
/** Only the middle of the box: it lies within the outline, however that is turned. */
const MIDDLE = 0.7;

/**
 * Part of the middle of a box that is bare paper, of what is not black. Stamps leave most of it bare; photographs, flags and fields of
 * color leave none.
 * @param box in points of half the picture's size
 */
export function bareShare({ width, height, luma, paper }: PagePlanes, box: Part): number {
  let [bare, count] = [0, 0];
  const place = (from: number, to: number, step: number): number =>
    Math.floor(2 * ((from + to) / 2 + (to - from) * MIDDLE * ((step + 0.5) / STEPS - 0.5)));
  for (let row = 0; row < STEPS; row++) {
    const y = place(box.top, box.bottom, row);
    for (let column = 0; column < STEPS; column++) {
      const x = place(box.left, box.right, column);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const bright = (luma[y * width + x] ?? 0) / Math.max(1, paper.luma);
      if (bright < BLACK) continue;
      count += 1;
      if (bright >= BRIGHT) bare += 1;
    }
  }
  return count === 0 ? 1 : bare / count;
}
