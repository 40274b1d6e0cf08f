import type { Place, StraightEdge } from './straight-edges.ts';

/** Pieces so nearly of one direction (cosine), so little beside each other and so near, are of one line. */
const ALIGNED = 0.997;
const BESIDE_MM = 1;
const MOST_GAP_MM = 14;
/** No stamp has longer sides. */
const LONGEST_MM = 74;
/** A line that ends so near to a longer one belongs to it, in mm. */
const TOUCHING_MM = 2.5;
/** More pieces than this are drawn by no stamp. */
const MOST_PIECES = 160;

/** Joins the pieces of each line: a stamp's sides break where they cross writing or took no ink. */
export function joinLines(pieces: readonly StraightEdge[], pointsPerMm: number): readonly StraightEdge[] {
  const rest = pieces.toSorted((a, b) => b.length - a.length).slice(0, MOST_PIECES);
  const lines: StraightEdge[] = [];
  for (let line = rest.shift(); line !== undefined; line = rest.shift()) {
    for (let at = 0; at < rest.length; at++) {
      const joined = join(line, rest[at], pointsPerMm);
      if (joined === null) continue;
      line = joined;
      rest.splice(at, 1);
      at = -1;
    }
    lines.push(line);
  }
  return lines;
}

/**
 * The lines that may be sides of stamps, longest first. Lines longer than any stamp's are left out, and what ends at
 * them: they rule tables and forms, or lie along rows of letters.
 */
export function sidesAmong(lines: readonly StraightEdge[], pointsPerMm: number): readonly StraightEdge[] {
  const isLong = ({ length }: StraightEdge): boolean => length > LONGEST_MM * pointsPerMm;
  const long = lines.filter(isLong);
  const reach = TOUCHING_MM * pointsPerMm;
  return lines
    .filter(line => !isLong(line) && !long.some(other => isAttached(line, other, reach)))
    .sort((a, b) => b.length - a.length);
}

/** Both as one, if they are pieces of one line. */
function join(one: StraightEdge, other: StraightEdge | undefined, mm: number): StraightEdge | null {
  if (other === undefined || one.nx * other.nx + one.ny * other.ny < ALIGNED) return null;
  const [ux, uy] = [one.ny, -one.nx];
  const fromOff = (other.from.x - one.from.x) * one.nx + (other.from.y - one.from.y) * one.ny;
  const toOff = (other.to.x - one.from.x) * one.nx + (other.to.y - one.from.y) * one.ny;
  if (Math.abs(fromOff) > BESIDE_MM * mm || Math.abs(toOff) > BESIDE_MM * mm) return null;
  const along = ({ x, y }: Place): number => (x - one.from.x) * ux + (y - one.from.y) * uy;
  const [a, b, end] = [along(other.from), along(other.to), along(one.to)];
  const low = Math.min(0, a, b, end);
  const high = Math.max(0, a, b, end);
  if (high - low - one.length - other.length > MOST_GAP_MM * mm) return null;
  const at = (t: number): Place => ({ x: one.from.x + ux * t, y: one.from.y + uy * t });
  return { ...one, from: at(low), to: at(high), length: high - low };
}

/** Whether a line begins or ends at another, or crosses it. */
function isAttached(line: StraightEdge, other: StraightEdge, reach: number): boolean {
  const [ux, uy] = [other.ny, -other.nx];
  const away = ({ x, y }: Place): number => (x - other.from.x) * other.nx + (y - other.from.y) * other.ny;
  const [from, to] = [away(line.from), away(line.to)];
  if (Math.min(Math.abs(from), Math.abs(to)) > reach && from * to > 0) return false;
  const nearer = Math.abs(from) < Math.abs(to) ? line.from : line.to;
  const along = (nearer.x - other.from.x) * ux + (nearer.y - other.from.y) * uy;
  const end = (other.to.x - other.from.x) * ux + (other.to.y - other.from.y) * uy;
  return along > Math.min(0, end) - reach && along < Math.max(0, end) + reach;
}
