import type { PagePlanes } from '../planes.ts';
import { measureInkLimits, SQUARE_BITS } from './ink-limits.ts';

/** Ink of a page as stretches of dark pixels in its rows, from the top left. */
export interface InkRuns {
  readonly count: number;
  /** Of each run: its row, its first pixel and the first beyond it. */
  readonly rows: Uint16Array;
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
}

/** More runs than this are no writing: a screened photograph, snow. */
const MOST_RUNS = 240_000;

/** Finds what is darker than the paper around it; nothing where the whole page is speckled. */
export function findInk(planes: PagePlanes): InkRuns {
  const { width, height, luma } = planes;
  const { across, levels } = measureInkLimits(planes);
  const rows = new Uint16Array(MOST_RUNS);
  const starts = new Uint16Array(MOST_RUNS);
  const ends = new Uint16Array(MOST_RUNS);
  let count = 0;
  for (let y = 0; y < height; y++) {
    if (count + width > MOST_RUNS) return { count: 0, rows, starts, ends };
    const base = (y >> SQUARE_BITS) * across;
    const line = y * width;
    let wasInk = false;
    for (let x = 0; x < width; x++) {
      const isInk = (luma[line + x] ?? 255) <= (levels[base + (x >> SQUARE_BITS)] ?? 0);
      if (isInk === wasInk) continue;
      wasInk = isInk;
      if (isInk) {
        rows[count] = y;
        starts[count] = x;
      } else ends[count++] = x;
    }
    if (wasInk) ends[count++] = width;
  }
  return { count, rows, starts, ends };
}
