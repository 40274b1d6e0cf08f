import type { Place, StraightEdge } from './straight-edges.ts';

/** Pieces so nearly of one direction (cosine), so little beside each other and so near, are of one line. */
const ALIGNED = 0.997;
const BESIDE_MM = 1;
const MOST_GAP_MM = 14;
/** No stamp has longer sides. */
const LONGEST_MM = 74;
/** The two edges of a thin line lie so near to each other, in mm, along so much of it. */
const THICK_MM = 1.6;
const MOST_OF = 0.7;
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
 * The lines that may be sides of stamps, longest first. Lines longer than any stamp's are left out: they rule tables
 * and forms, or lie along rows of letters. Where only one edge of a thin line was found, the other is added.
 */
export function sidesAmong(lines: readonly StraightEdge[], pointsPerMm: number): readonly StraightEdge[] {
  const sides = lines.filter(({ length }) => length <= LONGEST_MM * pointsPerMm);
  const lone = sides.filter(side => !sides.some(other => isOtherEdge(side, other, pointsPerMm)));
  return [...sides, ...lone.map(otherEdge)].sort((a, b) => b.length - a.length);
}

/** Whether the second is the other edge of the same thin line, over most of the first. */
function isOtherEdge({ from, to, length, nx, ny }: StraightEdge, other: StraightEdge, mm: number): boolean {
  if (nx * other.nx + ny * other.ny > -ALIGNED) return false;
  const away = ({ x, y }: Place): number => (x - from.x) * nx + (y - from.y) * ny;
  if (Math.abs(away(other.from) + away(other.to)) > 2 * THICK_MM * mm) return false;
  const along = ({ x, y }: Place): number =>
    ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
  const [a, b] = [along(other.from), along(other.to)];
  return Math.min(Math.max(a, b), length) - Math.max(Math.min(a, b), 0) > MOST_OF * length;
}

const otherEdge = ({ from, to, length, nx, ny }: StraightEdge): StraightEdge => ({
  ...{ from: to, to: from, length },
  ...{ nx: -nx, ny: -ny },
});

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
