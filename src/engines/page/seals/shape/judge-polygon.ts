import { LEAST_STRENGTH } from './judge-ring.ts';
import { distance } from './polygon-sides.ts';
import type { PolygonEvidence } from './weigh-polygon.ts';

/** Scores from which on a straight outline is told as a fact, or shown to a person. */
export const CLEAR_POLYGON = 1;
export const DOUBTFUL_POLYGON = 0.75;

/** A lower box that stands as upright as the page, of one line, holds a form's number. */
const LEAST_UPRIGHT_MM = 12.5;
const LEAST_LONG_MM = 18;
/** A side counts as there from this part on. */
const THERE = 0.55;
/** Lines of tables run on beyond corners. */
const MAY_RUN_ON = 0.3;
/** Turned against the page by so many degrees, a box was not printed with it. */
const SLANTED = 1.2;
/** Printed frames have hair lines, signs have bars; in mm, as blurred as the plane. */
const HAIR_LINE_MM = 0.66;
const LEAST_THICK_MM = 0.82;
const MOST_THICK_MM = 1.35;
/** A second line within so many mm of the first is the stamp's own. */
const SECOND_MM = 2;
const DOUBLE = 0.5;
const PHOTOS_MM = [
  [20, 30],
  [30, 40],
  [40, 60],
] as const;
const PHOTO_SLACK_MM = 1.8;
/** Pictures and flags are full of ink. */
const FILLED = 0.65;

/**
 * How much speaks for a stamp: from 0 to about 1.5.
 * @param slant how far the outline is turned against the rest of the page, in degrees
 */
export function scorePolygon(evidence: PolygonEvidence, pointsPerMm: number, slant: number): number {
  const { shape, sides, drawn, support, runsOn, filling, strength } = evidence;
  const there = sides.filter(side => side >= THERE).length;
  if (runsOn > MAY_RUN_ON || filling > FILLED || strength < LEAST_STRENGTH) return 0;
  if (shape === 'triangular') return there < 2 ? 0 : drawn + 0.8 * Math.min(0.5, support) - 0.1;
  const isDouble = evidence.second >= DOUBLE && evidence.secondAt > 0 && evidence.secondAt <= SECOND_MM;
  const isSlanted = slant >= SLANTED;
  if (there < 3 || !isStampsBox(evidence, sizeOf(evidence, pointsPerMm), { isDouble, isSlanted })) return 0;
  return 0.9 * drawn + (there === 4 ? 0.1 : 0) + (isDouble ? 0.3 : 0) + (isSlanted ? 0.2 : 0) - 0.1;
}

/** Whether a box has the size and the line of a stamp's: the stricter, the more it looks printed with the page. */
function isStampsBox(
  { thickness }: PolygonEvidence,
  [short, long]: readonly [number, number],
  { isDouble, isSlanted }: { readonly isDouble: boolean; readonly isSlanted: boolean },
): boolean {
  const least = isSlanted ? HAIR_LINE_MM : LEAST_THICK_MM;
  if (long < LEAST_LONG_MM || thickness < least || thickness > MOST_THICK_MM) return false;
  return isDouble || isSlanted || (short >= LEAST_UPRIGHT_MM && !isPhotoFrame(short, long));
}

/** The shorter and the longer side, in mm. */
function sizeOf({ corners }: PolygonEvidence, mm: number): readonly [number, number] {
  const [a, b, c] = corners;
  if (a === undefined || b === undefined || c === undefined) return [0, 0];
  const [one, other] = [distance(a, b) / mm, distance(b, c) / mm];
  return [Math.min(one, other), Math.max(one, other)];
}

/** Forms keep room for a photograph of 2 × 3, 3 × 4 or 4 × 6 cm. */
const isPhotoFrame = (short: number, long: number): boolean =>
  PHOTOS_MM.some(([a, b]) => Math.abs(short - a) < PHOTO_SLACK_MM && Math.abs(long - b) < PHOTO_SLACK_MM);
