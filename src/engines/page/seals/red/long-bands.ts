import type { Band } from '../geometry/erase-bands.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Segment } from '../geometry/segments.ts';

/** No stamp has so long a side: rules, tables and borders have. */
export const LONGEST_MM = 85;
const HALF_LINE_MM = 0.9;
/** The two lines of an ornamental border, with small things between them, lie so near to each other and to the edge. */
const BORDER_MM = { narrow: 2, wide: 8, fromEdge: 24 } as const;
const PARALLEL = 0.999;

/** What is certainly print: long red lines, and the borders between two of them along an edge of the page. */
export function longBands(plane: InkPlane, segments: readonly Segment[]): readonly Band[] {
  const mm = plane.pointsPerMm;
  const long = segments.filter(({ length }) => length > LONGEST_MM * mm);
  return long.map(found => {
    const line = withPieces(found, segments, mm);
    const [ahead, behind] = [HALF_LINE_MM * mm, HALF_LINE_MM * mm];
    if (edgeDistance(plane, line) > BORDER_MM.fromEdge * mm) return { line, ahead, behind };
    const other = long.map(one => offOf(line, one)).find(off => isBorder(Math.abs(off) / mm));
    if (other === undefined) return { line, ahead, behind };
    const side = endToEnd(line, plane);
    return other > 0 ? { line: side, ahead: other, behind } : { line: side, ahead, behind: -other };
  });
}

/** Pieces of a line that lie so far from each other, and so far beside it, belong to it. */
const PIECES_MM = { apart: 25, beside: 0.8 } as const;

/** A line with all that continues it. */
function withPieces(line: Segment, segments: readonly Segment[], mm: number): Segment {
  const along = ({ x, y }: Segment['from']): number =>
    (x - line.from.x) * line.ux + (y - line.from.y) * line.uy;
  const beside = ({ x, y }: Segment['from']): number =>
    Math.abs((y - line.from.y) * line.ux - (x - line.from.x) * line.uy);
  const near = PIECES_MM.beside * mm;
  const pieces = segments
    .filter(({ from, to }) => beside(from) < near && beside(to) < near)
    .map(({ from, to }) => [along(from), along(to)].sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
  let [start, end] = [0, line.length];
  for (const [from = 0, to = 0] of pieces) if (to > end && from < end + PIECES_MM.apart * mm) end = to;
  for (const [from = 0, to = 0] of pieces.reverse())
    if (from < start && to > start - PIECES_MM.apart * mm) start = from;
  const at = (far: number) => ({ x: line.from.x + line.ux * far, y: line.from.y + line.uy * far });
  return { ...line, from: at(start), to: at(end), length: end - start };
}

/** A side of a border, drawn out as far as the page reaches: whatever is left of it is print, too. */
function endToEnd(line: Segment, { width, height }: InkPlane): Segment {
  const far = width + height;
  const at = (along: number): Segment['from'] => ({
    x: line.from.x + line.ux * along,
    y: line.from.y + line.uy * along,
  });
  return { ...line, from: at(-far), to: at(far), length: 2 * far };
}

const isBorder = (mm: number): boolean => mm >= BORDER_MM.narrow && mm <= BORDER_MM.wide;

/** How far a parallel line lies from another, along that one's normal; 0 for others. */
function offOf(line: Segment, other: Segment): number {
  if (Math.abs(line.ux * other.ux + line.uy * other.uy) < PARALLEL) return 0;
  const middle = { x: (other.from.x + other.to.x) / 2, y: (other.from.y + other.to.y) / 2 };
  return (middle.y - line.from.y) * line.ux - (middle.x - line.from.x) * line.uy;
}

/** From a line's middle to the nearest edge of the page that it runs along. */
function edgeDistance({ width, height }: InkPlane, { from, to, ux }: Segment): number {
  const isUpright = Math.abs(ux) < 0.7;
  const [middle, most] = isUpright ? [(from.x + to.x) / 2, width] : [(from.y + to.y) / 2, height];
  return Math.min(middle, most - middle);
}
