import type { EdgePoints } from './edge-points.ts';

/** Cosine of the angle that an edge may stray from a circle whose center is not yet known well. */
const ROUGHLY_ALIGNED = 0.87;

/** The edge points within `reach` of a place that may run along a circle about it. */
export function pointsAround(points: EdgePoints, x: number, y: number, reach: number): EdgePoints {
  const first = firstBelow(points, y - reach);
  const last = firstBelow(points, y + reach);
  const kept = new Uint32Array(last - first);
  let count = 0;
  for (let index = first; index < last; index++) {
    const across = (points.x[index] ?? 0) - x;
    if (across > reach || across < -reach) continue;
    const down = (points.y[index] ?? 0) - y;
    const squared = across * across + down * down;
    const along = across * (points.dx[index] ?? 0) + down * (points.dy[index] ?? 0);
    if (along * along >= ROUGHLY_ALIGNED * ROUGHLY_ALIGNED * squared) kept[count++] = index;
  }
  const take = (from: Float32Array): Float32Array => {
    const values = new Float32Array(count);
    for (let at = 0; at < count; at++) values[at] = from[kept[at] ?? 0] ?? 0;
    return values;
  };
  return { count, x: take(points.x), y: take(points.y), dx: take(points.dx), dy: take(points.dy) };
}

/** Points come from the top down: how many lie above a height. */
function firstBelow(points: EdgePoints, y: number): number {
  let [low, high] = [0, points.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points.y[middle] ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
