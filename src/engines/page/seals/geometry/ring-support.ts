import type { EdgePoints } from './edge-points.ts';
import { type Ring, visitAlong } from './ring.ts';

/** Directions told apart around a ring: 5 degrees each. */
export const SECTORS = 72;

const TURN = 2 * Math.PI;

/** The sector of a direction. */
export function sectorOf(across: number, down: number): number {
  return Math.floor((Math.atan2(down, across) / TURN + 1) * SECTORS) % SECTORS;
}

/**
 * How many edge points run along the ring in each direction.
 * @param reach how far from the ring they may lie, in points of the plane
 */
export function supportOf(points: EdgePoints, ring: Ring, reach: number): Uint16Array {
  const support = new Uint16Array(SECTORS);
  visitAlong(points, ring, reach, (ux, uy) => {
    const sector = sectorOf(ux, uy);
    support[sector] = (support[sector] ?? 0) + 1;
  });
  return support;
}

/** The longest row of true sectors around the ring, bridging up to `gap` false ones. */
export function longestArc(isOn: (sector: number) => boolean, gap: number): number {
  let [best, length, missing] = [0, 0, 0];
  for (let step = 0; step < 2 * SECTORS; step++) {
    if (isOn(step % SECTORS)) {
      length += missing + 1;
      missing = 0;
      best = Math.max(best, length);
    } else if (length > 0) {
      missing += 1;
      if (missing > gap) [length, missing] = [0, 0];
    }
  }
  return Math.min(SECTORS, best);
}
