import type { EdgePoints } from '../geometry/edge-points.ts';

/** Directions told apart over half a turn: 5 degrees each. */
const DIRECTIONS = 36;
/** A direction may have so many times the points of the middlemost one, and so many in any case. */
const TIMES = 2;
const ANYWAY = 40;
/** So many tell as much as more; patterned paper has them everywhere. */
const MOST_POINTS = 9_000;

/**
 * Thins out the edges of directions that are common on the page: rows of text and tables run level and plumb,
 * while a round line runs everywhere.
 */
export function evenOut(points: EdgePoints): EdgePoints {
  const directions = Uint8Array.from({ length: points.count }, (_, index) =>
    directionOf(points.dx[index] ?? 0, points.dy[index] ?? 0),
  );
  const counts = new Uint32Array(DIRECTIONS);
  for (const direction of directions) counts[direction] = (counts[direction] ?? 0) + 1;
  const middle = counts.toSorted()[DIRECTIONS >> 1] ?? 0;
  const most = Math.max(ANYWAY, TIMES * middle);
  const left = counts.reduce((sum, count) => sum + Math.min(count, most), 0);
  const sparse = Math.min(1, MOST_POINTS / left);
  const due = new Float64Array(DIRECTIONS);
  return choosePoints(points, index => {
    const direction = directions[index] ?? 0;
    const share = (sparse * most) / Math.max(most, counts[direction] ?? 0);
    const next = (due[direction] ?? 0) + share;
    due[direction] = next >= 1 ? next - 1 : next;
    return next >= 1;
  });
}

function directionOf(dx: number, dy: number): number {
  const halfTurns = Math.atan2(dy, dx) / Math.PI + 1;
  return Math.floor((halfTurns % 1) * DIRECTIONS);
}

/** The points that are wanted, in their order. */
export function choosePoints(points: EdgePoints, isWanted: (index: number) => boolean): EdgePoints {
  const chosen = new Uint32Array(points.count);
  let count = 0;
  for (let index = 0; index < points.count; index++) if (isWanted(index)) chosen[count++] = index;
  const take = (values: Float32Array): Float32Array => {
    const taken = new Float32Array(count);
    for (let index = 0; index < count; index++) taken[index] = values[chosen[index] ?? 0] ?? 0;
    return taken;
  };
  return { count, x: take(points.x), y: take(points.y), dx: take(points.dx), dy: take(points.dy) };
}
