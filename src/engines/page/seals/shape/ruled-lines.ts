import { type Corners, type Side, sidesOf } from './polygon-sides.ts';
import type { Place, StraightEdge } from './straight-edges.ts';

/** A rule runs over so much of the box, */
const ACROSS = 0.75;
/** so far from its sides, in mm; its two edges lie this near to each other. */
const WITHIN_MM = 2.5;
const THIN_MM = 1.3;
/** Cosine within which it is parallel to a side. */
const PARALLEL = 0.99;

/** How many rules divide a rectangle from side to side, as they do a table. */
export function ruledLines(corners: Corners, lines: readonly StraightEdge[], pointsPerMm: number): number {
  const [first, second] = sidesOf(corners);
  if (first === undefined || second === undefined) return 0;
  return (
    rulesAlong(first, second.length, lines, pointsPerMm) +
    rulesAlong(second, first.length, lines, pointsPerMm)
  );
}

function rulesAlong(side: Side, depth: number, lines: readonly StraightEdge[], mm: number): number {
  const away = ({ x, y }: Place): number => (x - side.from.x) * side.nx + (y - side.from.y) * side.ny;
  const along = ({ x, y }: Place): number => (x - side.from.x) * side.ux + (y - side.from.y) * side.uy;
  const within = lines.filter(({ from, to, nx, ny }) => {
    if (Math.abs(nx * side.nx + ny * side.ny) < PARALLEL) return false;
    const middle = (away(from) + away(to)) / 2;
    if (middle < WITHIN_MM * mm || middle > depth - WITHIN_MM * mm) return false;
    const [low, high] = [Math.min(along(from), along(to)), Math.max(along(from), along(to))];
    return Math.min(high, side.length) - Math.max(low, 0) > ACROSS * side.length;
  });
  const hasOtherEdge = (line: StraightEdge): boolean =>
    within.some(
      other =>
        line.nx * other.nx + line.ny * other.ny < 0 &&
        Math.abs(away(line.from) - away(other.from)) < THIN_MM * mm,
    );
  return within.filter(hasOtherEdge).length / 2;
}
