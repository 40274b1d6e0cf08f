import type { InkPlane } from '../geometry/ink-plane.ts';
import { hasLineAt } from './line-at.ts';
import { type Corners, edgeAlong, type Side, sidesOf } from './polygon-sides.ts';

/** Places looked at along a side lie so far apart, in mm. */
const APART_MM = 1.4;

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
  const apart = APART_MM * plane.pointsPerMm;
  let [marked, places] = [0, 0];
  for (let along = apart; along < length; along += apart) {
    places += 1;
    if (hasLineAt(plane, { x: from.x + ux * along, y: from.y + uy * along }, nx, ny)) marked += 1;
  }
  return places === 0 ? 0 : marked / places;
}
