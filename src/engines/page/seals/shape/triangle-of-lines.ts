import { distance, meetingPlace } from './polygon-sides.ts';
import type { Place, StraightEdge } from './straight-edges.ts';

/** Normals of a triangle's sides, all toward its inside, meet at cosines between these. */
const SHARPEST = -0.85;
const BLUNTEST = -0.1;
/** Its sides, in mm. */
const LEAST_MM = 20;
const MOST_MM = 52;
/** A side's piece may reach beyond its corners by so many mm. */
const BEYOND_MM = 3;

export const mayMeetInTriangle = (one: StraightEdge, other: StraightEdge): boolean => {
  const cosine = one.nx * other.nx + one.ny * other.ny;
  return cosine > SHARPEST && cosine < BLUNTEST;
};

/** The triangle of three lines whose ink lies within it; null where they form none of a stamp's size. */
export function triangleOfLines(
  a: StraightEdge,
  b: StraightEdge,
  c: StraightEdge,
  mm: number,
): readonly [Place, Place, Place] | null {
  if (!mayMeetInTriangle(a, c) || !mayMeetInTriangle(b, c)) return null;
  const corners = [meetingPlace(a, b), meetingPlace(b, c), meetingPlace(c, a)] as const;
  const [ab, bc, ca] = corners;
  const fits = isSide(b, ab, bc, ca, mm) && isSide(c, bc, ca, ab, mm) && isSide(a, ca, ab, bc, mm);
  return fits ? corners : null;
}

/** Whether a piece lies along the side between two corners, with the third on the side of its ink. */
function isSide(piece: StraightEdge, from: Place, to: Place, third: Place, mm: number): boolean {
  const length = distance(from, to);
  if (length < LEAST_MM * mm || length > MOST_MM * mm) return false;
  if ((third.x - from.x) * piece.nx + (third.y - from.y) * piece.ny <= 0) return false;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return [piece.from, piece.to].every(({ x, y }) => {
    const along = (x - from.x) * ux + (y - from.y) * uy;
    return along > -BEYOND_MM * mm && along < length + BEYOND_MM * mm;
  });
}
