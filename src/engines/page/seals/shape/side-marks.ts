import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Corners, edgeAlong, type Side, sidesOf } from './polygon-sides.ts';

/** Places looked at along a side lie so far apart, in mm. */
const APART_MM = 1.4;
/** A line is looked for so far to both sides, in steps of so much … */
const NEAR_MM = 1;
const STEP_MM = 0.5;
/** … and is darker than the lighter of two places on either side of it, so far away, in mm, by so many levels. */
const BESIDE_MM = [0.8, 1.3] as const;
const LEAST_RIDGE = 5;

/**
 * By side, best first: the part of its places at which a line may run along it. A glance that costs next to nothing;
 * sides that an edge of the page cuts off are left out.
 */
export function markedSides(plane: InkPlane, corners: Corners): readonly number[] {
  return sidesOf(corners)
    .filter(side => edgeAlong(side, plane) === null)
    .map(side => markedShare(plane, side))
    .sort((a, b) => b - a);
}

function markedShare(plane: InkPlane, { from, ux, uy, nx, ny, length }: Side): number {
  const mm = plane.pointsPerMm;
  let [marked, places] = [0, 0];
  for (let along = APART_MM * mm; along < length; along += APART_MM * mm) {
    const at = (off: number): number =>
      inkAt(plane, from.x + ux * along + nx * off * mm, from.y + uy * along + ny * off * mm);
    places += 1;
    if (hasLine(at)) marked += 1;
  }
  return places === 0 ? 0 : marked / places;
}

/** @param at ink so many mm beside the side */
function hasLine(at: (off: number) => number): boolean {
  for (let off = -NEAR_MM; off <= NEAR_MM; off += STEP_MM) {
    const least = at(off) - LEAST_RIDGE;
    if (least < 0) continue;
    const [near, far] = BESIDE_MM;
    const isLighter = Math.min(at(off - near), at(off - far)) <= least;
    if (isLighter && Math.min(at(off + near), at(off + far)) <= least) return true;
  }
  return false;
}

function inkAt({ width, height, ink }: InkPlane, x: number, y: number): number {
  const [column, row] = [Math.round(x), Math.round(y)];
  return column < 0 || row < 0 || column >= width || row >= height ? 0 : (ink[row * width + column] ?? 0);
}
