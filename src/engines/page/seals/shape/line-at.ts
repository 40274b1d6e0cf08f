import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Place } from './straight-edges.ts';

/** A line is looked for so far to both sides, in steps of so much, in mm … */
const NEAR_MM = 1;
const STEP_MM = 0.5;
/** … and is darker than the lighter of two places on either side of it, so far away, in mm, by so many levels. */
const BESIDE_MM = [0.8, 1.3] as const;
const LEAST_RIDGE = 5;

/** Whether a line may run near a place, across the direction of a unit vector. A glance: it misses none, and sees too many. */
export function hasLineAt(plane: InkPlane, { x, y }: Place, nx: number, ny: number): boolean {
  const mm = plane.pointsPerMm;
  const at = (off: number): number => inkAt(plane, x + nx * off * mm, y + ny * off * mm);
  const [near, far] = BESIDE_MM;
  for (let off = -NEAR_MM; off <= NEAR_MM; off += STEP_MM) {
    const least = at(off) - LEAST_RIDGE;
    if (least < 0) continue;
    const isLighter = Math.min(at(off - near), at(off - far)) <= least;
    if (isLighter && Math.min(at(off + near), at(off + far)) <= least) return true;
  }
  return false;
}

function inkAt({ width, height, ink }: InkPlane, x: number, y: number): number {
  const [column, row] = [Math.round(x), Math.round(y)];
  return column < 0 || row < 0 || column >= width || row >= height ? 0 : (ink[row * width + column] ?? 0);
}
