import { distance } from './polygon-sides.ts';
import type { PolygonEvidence } from './weigh-polygon.ts';

/** Scores from which on a straight outline is told as a fact, or shown to a person. */
export const CLEAR_POLYGON = 1;
export const DOUBTFUL_POLYGON = 0.7;

/** A stamp's box has no shorter side, in mm: lower boxes hold a form's number. */
const LEAST_SIDE_MM = 12.5;
const LEAST_LONG_MM = 18;
/** A side counts as there from this part on. */
const THERE = 0.55;
/** Lines of tables run on beyond corners. */
const MAY_RUN_ON = 0.3;
/** Turned against the page by so many degrees, a box was not printed with it. */
const SLANTED = 1.2;
/** A second line within so many mm of the first is the stamp's own. */
const SECOND_MM = 3;
const DOUBLE = 0.5;
/** Pictures and flags are full of ink. */
const FILLED = 0.65;

/** @param slant how far the outline is turned against the rest of the page, in degrees; null where that is not known */
export function scorePolygon(evidence: PolygonEvidence, pointsPerMm: number, slant: number | null): number {
  const { shape, sides, drawn, support, runsOn, filling } = evidence;
  const there = sides.filter(side => side >= THERE).length;
  if (runsOn > MAY_RUN_ON || filling > FILLED) return 0;
  if (shape === 'triangular')
    return there < 2 ? 0 : 0.5 * drawn + 0.3 * there * Math.min(1, support / 0.5) - 0.25;
  if (there < 3 || !hasStampSize(evidence, pointsPerMm)) return 0;
  const isDouble = evidence.second >= DOUBLE && evidence.secondAt > 0 && evidence.secondAt <= SECOND_MM;
  const isSlanted = slant !== null && slant >= SLANTED;
  return 0.9 * drawn + (there === 4 ? 0.1 : 0) + (isDouble ? 0.3 : 0) + (isSlanted ? 0.2 : 0) - 0.1;
}

function hasStampSize({ corners }: PolygonEvidence, mm: number): boolean {
  const [a, b, c] = corners;
  if (a === undefined || b === undefined || c === undefined) return false;
  const [one, other] = [distance(a, b) / mm, distance(b, c) / mm];
  return Math.min(one, other) >= LEAST_SIDE_MM && Math.max(one, other) >= LEAST_LONG_MM;
}
