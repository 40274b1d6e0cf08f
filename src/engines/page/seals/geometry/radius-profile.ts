import type { EdgePoints } from './edge-points.ts';
import { ALIGNED } from './ring.ts';

/** Radii told apart, in points of the plane. */
export const RADIUS_STEP = 0.5;

/**
 * How much of a perimeter runs around a center at each radius, in steps of `RADIUS_STEP` up to `most`:
 * edge points that run along a circle of that radius, divided by its length. A thin line has two edges,
 * so that a whole one counts some 2 to 4.
 */
export function radiusProfile(points: EdgePoints, x: number, y: number, most: number): Float32Array {
  const counts = new Float32Array(Math.ceil(most / RADIUS_STEP) + 1);
  for (let index = 0; index < points.count; index++) {
    const across = (points.x[index] ?? 0) - x;
    const down = (points.y[index] ?? 0) - y;
    if (across > most || across < -most || down > most || down < -most) continue;
    const distance = Math.sqrt(across * across + down * down);
    if (distance >= most || distance < 1) continue;
    const along = across * (points.dx[index] ?? 0) + down * (points.dy[index] ?? 0);
    if (Math.abs(along) < ALIGNED * distance) continue;
    const step = Math.round(distance / RADIUS_STEP);
    counts[step] = (counts[step] ?? 0) + 1 / (2 * Math.PI * distance);
  }
  return counts;
}
