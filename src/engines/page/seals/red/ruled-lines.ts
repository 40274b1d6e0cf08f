import { type Corner, distance, type Polygon, sidesOf } from '../geometry/polygon.ts';
import type { Segment } from '../geometry/segments.ts';

/** Lines that run as a table's do, in step with the sides of an outline. */
export interface RuledLines {
  /** Those that run on through a side. */
  readonly crossing: number;
  /** Those that run within, from side to side. */
  readonly spanning: number;
}

/** So far to both sides of a side, and away from its ends, a line runs through it. */
const THROUGH_MM = 3;
/** So near to a side a line ends that reaches it. */
const REACH_MM = 2;
/** Sine of how far a line may turn from a side and still run along it. */
const ALONG = 0.04;

interface Side {
  readonly from: Corner;
  readonly length: number;
  readonly ux: number;
  readonly uy: number;
}

export function countRuledLines(polygon: Polygon, segments: readonly Segment[], mm: number): RuledLines {
  const sides = sidesOf(polygon).map(({ from, to }): Side => {
    const length = Math.max(1, distance(from, to));
    return { from, length, ux: (to.x - from.x) / length, uy: (to.y - from.y) / length };
  });
  const inStep = segments.filter(({ ux, uy }) =>
    sides.some(side => Math.abs(side.ux * uy - side.uy * ux) < ALONG),
  );
  return {
    crossing: inStep.filter(line => sides.some(side => runsThrough(line, side, THROUGH_MM * mm))).length,
    spanning: inStep.filter(line => spans(line, sides, mm)).length,
  };
}

/** How far a place lies beside a side, positive to its right. */
const besideOf = ({ from, ux, uy }: Side, { x, y }: Corner): number => (y - from.y) * ux - (x - from.x) * uy;

function runsThrough({ from, to }: Segment, side: Side, far: number): boolean {
  const [a, b] = [besideOf(side, from), besideOf(side, to)];
  if (Math.min(a, b) > -far || Math.max(a, b) < far) return false;
  const share = a / (a - b);
  const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
  const along = (x - side.from.x) * side.ux + (y - side.from.y) * side.uy;
  return along > far && along < side.length - far;
}

function spans({ from, to }: Segment, sides: readonly Side[], mm: number): boolean {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (!sides.every(side => besideOf(side, middle) * besideOf(side, centerOf(sides)) > 0)) return false;
  if (!sides.every(side => Math.abs(besideOf(side, middle)) > THROUGH_MM * mm)) return false;
  const reached = (end: Corner): number =>
    sides.findIndex(side => Math.abs(besideOf(side, end)) < REACH_MM * mm);
  const [first, last] = [reached(from), reached(to)];
  return first >= 0 && last >= 0 && first !== last;
}

const centerOf = (sides: readonly Side[]): Corner => ({
  x: sides.reduce((sum, { from }) => sum + from.x, 0) / sides.length,
  y: sides.reduce((sum, { from }) => sum + from.y, 0) / sides.length,
});
