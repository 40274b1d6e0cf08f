import type { EdgePoints } from './edge-points.ts';

/** The edge points at which `isWanted`, in the same order; x and y in points of the plane. */
export function selectPoints(points: EdgePoints, isWanted: (x: number, y: number) => boolean): EdgePoints {
  const kept = new Uint32Array(points.count);
  let count = 0;
  for (let index = 0; index < points.count; index++) {
    if (isWanted(points.x[index] ?? 0, points.y[index] ?? 0)) kept[count++] = index;
  }
  const take = (from: Float32Array): Float32Array => {
    const values = new Float32Array(count);
    for (let at = 0; at < count; at++) values[at] = from[kept[at] ?? 0] ?? 0;
    return values;
  };
  return { count, x: take(points.x), y: take(points.y), dx: take(points.dx), dy: take(points.dy) };
}
