import type { RingEvidence } from './weigh-ring.ts';

/** Scores from which on a ring is told as a fact, or shown to a person. */
export const CLEAR_RING = 1.15;
export const DOUBTFUL_RING = 0.85;

/** Signs in letterheads and emblems are smaller than stamps, in mm to the middle of the outer line. */
const LEAST_RADIUS_MM = 12.6;
/** An ellipse's halves along its longer and its shorter axis. */
const LEAST_LONG_MM = 14;
const LEAST_SHORT_MM = 7.5;
const MOST_LONG_MM = 26;
/** Fainter lines, in levels, shine through from the back of the paper. */
export const LEAST_STRENGTH = 9;
/** So much more within than around is solid, so much less is bare. */
const SOLID = 0.37;
const BARE = -0.15;
/** Printed circles have thinner lines, in mm, as blurred as the plane. */
const HAIR_LINE_MM = 0.76;
/** More of what lies around is inked than text would: a picture. */
const CROWDED = 0.6;
/** Ellipses are rarer among stamps, and more often made of other things. */
const NOT_ROUND = 0.08;
/** Wider than high, or the other way, by so much. */
const ROUND = 1.06;
const FLATTEST = 2.1;

/** Half axes of the whole outline in mm, across and down. */
export function halfAxes(
  { ring, stretch }: RingEvidence,
  pointsPerMm: number,
): { across: number; down: number } {
  const down = ring.radius / pointsPerMm;
  return { across: down * stretch, down };
}

/** How much speaks for a stamp: 0 for nothing, a whole ring of several lines has 2.5. */
export function scoreRing(evidence: RingEvidence, pointsPerMm: number): number {
  const { across, down } = halfAxes(evidence, pointsPerMm);
  const [long, short] = [Math.max(across, down), Math.min(across, down)];
  if (long > MOST_LONG_MM || long > short * FLATTEST || evidence.crowd > CROWDED) return 0;
  if (evidence.strength < LEAST_STRENGTH) return 0;
  const line = scoreLine(evidence);
  if (long < short * ROUND) return short < LEAST_RADIUS_MM ? 0 : line;
  if (short < LEAST_SHORT_MM || long < LEAST_LONG_MM) return 0;
  return Math.min(line - NOT_ROUND, mostOfOval(evidence));
}

/** Whether it is a round sign that was printed: as well drawn as a stamp, but smaller. */
export function isSign(evidence: RingEvidence, pointsPerMm: number): boolean {
  const { across, down } = halfAxes(evidence, pointsPerMm);
  return Math.max(across, down) < LEAST_RADIUS_MM && scoreLine(evidence) >= CLEAR_RING;
}

function scoreLine(evidence: RingEvidence): number {
  const { drawn, support, seen, arc, second, stray, oval } = evidence;
  const score =
    drawn +
    (0.8 * support) / Math.max(0.3, seen) +
    (0.6 * arc) / Math.max(0.4, seen) +
    0.4 * second -
    0.6 * stray -
    3 * Math.max(0, oval - 0.03) -
    doubtAbout(evidence);
  return Math.max(0, score);
}

/** What a line that stands alone may be part of. */
function doubtAbout({ second, filling, thickness, drawn }: RingEvidence): number {
  if (filling > SOLID && drawn < 0.6) return 0.3;
  if (second >= 0.2) return 0;
  // Emblems are solid; patterns and borders lie on both sides of whatever is seen in them.
  if (filling > SOLID) return 0.6;
  if (filling < BARE) return 0.25;
  // A circle printed about a number.
  return thickness < HAIR_LINE_MM && filling < LEAST_FILLING ? 3 : 0;
}

/** Words within tell a stamp from a ring drawn about something. */
const LEAST_FILLING = 0.06;

/**
 * A hand's circle is a single line that no ellipse follows, with nothing of its own within;
 * the lines of a stamp keep their distance from each other.
 */
function mostOfOval({ second, stray, oval, filling }: RingEvidence): number {
  const isCrooked = stray > 0.1 || oval > 0.03;
  const isAlone = second < (isCrooked ? 0.3 : 0.2);
  if (isAlone && filling < LEAST_FILLING) return 0;
  if (isCrooked && second < 0.2) return 0;
  return isCrooked && isAlone ? (CLEAR_RING + DOUBTFUL_RING) / 2 : 3;
}
