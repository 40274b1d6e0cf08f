import { signOf } from './sign-of.ts';
import type { RingEvidence } from './weigh-ring.ts';

/** Scores from which on a ring is told as a fact, or shown to a person. */
export const CLEAR_RING = 1;
export const DOUBTFUL_RING = 0.6;

/** Signs in letterheads and emblems are smaller than stamps, in mm to the middle of the outer line. */
const LEAST_RADIUS_MM = 12;
/** An ellipse's halves along its longer and its shorter axis. */
const LEAST_LONG_MM = 14;
const LEAST_SHORT_MM = 7.5;
const MOST_LONG_MM = 26;
/** Fainter lines, in levels, shine through from the back of the paper. */
export const LEAST_STRENGTH = 9;
/** More of what lies around is inked than text would: a picture. */
const CROWDED = 0.7;
/** Wider than high, or the other way, by so much. */
const ROUND = 1.06;
const FLATTEST = 2.1;

/**
 * How much each sign weighs for a stamp, or against it; each runs from 0 to 1. Set by what they are worth on pages to tune
 * on: logistic regression, rounded, in quarters of its unit.
 */
const WEIGHTS = {
  ...{ bias: 0.665, drawn: 0.28, arc: 0.05, support: 0.38, cut: 0.33 },
  /** Printed circles and hands draw one line; the lines of a stamp keep their distance from each other. */
  ...{ second: 0.66, paired: 0.87, stray: -1.53 },
  /** A single line with nothing of its own within; words tell a stamp from a ring drawn about something. */
  empty: -0.34,
  /** Emblems are solid; patterns and borders lie on both sides of whatever is seen in them. */
  ...{ solid: -0.53, bare: -0.15 },
  /** Printed circles have hair lines. */
  ...{ thin: -0.56, faint: -0.47 },
  /** Ellipses are rarer among stamps, and more often made of other things. */
  ...{ elliptic: -0.28, small: -0.46, smaller: -0.83 },
} as const;
/** With less of a second line than this, and less within, there is nothing but the ring. */
const ALONE = 0.25;
const LEAST_FILLING = 0.06;

const WHOLE = 0.75;
const OVAL = 0.03;
const HAIR_LINE_MM = 0.76;
const LARGE_MM = 15;

/** Half axes of the whole outline in mm, across and down. */
export function halfAxes(
  { ring, stretch }: RingEvidence,
  pointsPerMm: number,
): { across: number; down: number } {
  const down = ring.radius / pointsPerMm;
  return { across: down * stretch, down };
}

/** How much speaks for a stamp: 0 for nothing, a whole ring of several lines has about 2. */
export function scoreRing(evidence: RingEvidence, pointsPerMm: number): number {
  const { across, down } = halfAxes(evidence, pointsPerMm);
  const [long, short] = [Math.max(across, down), Math.min(across, down)];
  if (long > MOST_LONG_MM || long > short * FLATTEST || evidence.crowd > CROWDED) return 0;
  if (evidence.strength < LEAST_STRENGTH) return 0;
  const isRound = long < short * ROUND;
  if (isRound ? short < LEAST_RADIUS_MM : short < LEAST_SHORT_MM || long < LEAST_LONG_MM) return 0;
  const size = isRound
    ? WEIGHTS.small * signOf(long, 15, 12.6) + WEIGHTS.smaller * signOf(short, 12.6, 10.6)
    : WEIGHTS.elliptic * signOf(long / short, ROUND, 1.26) +
      WEIGHTS.small * signOf(long, 18.5, 16) +
      WEIGHTS.smaller * signOf(short, 9, 7.5);
  const least = isRound && isWhole(evidence, long) ? DOUBTFUL_RING : 0;
  return Math.max(least, scoreLine(evidence) + size);
}

/** A single line, but rounder than a hand draws it, and larger than what printers draw about a number. */
const isWhole = ({ drawn, arc, oval, thickness }: RingEvidence, radiusMm: number): boolean =>
  drawn >= WHOLE && arc >= WHOLE && oval <= OVAL && thickness >= HAIR_LINE_MM && radiusMm >= LARGE_MM;

/** Whether it is a round sign that was printed: as well drawn as a stamp, but smaller. */
export function isSign(evidence: RingEvidence, pointsPerMm: number): boolean {
  const { across, down } = halfAxes(evidence, pointsPerMm);
  return Math.max(across, down) < LEAST_RADIUS_MM && scoreLine(evidence) >= CLEAR_RING;
}

function scoreLine(evidence: RingEvidence): number {
  const { drawn, support, seen, arc, second, paired, stray } = evidence;
  return (
    WEIGHTS.bias +
    WEIGHTS.drawn * drawn +
    (WEIGHTS.arc * arc) / Math.max(0.4, seen) +
    (WEIGHTS.support * support) / Math.max(0.3, seen) +
    WEIGHTS.cut * (1 - seen) +
    WEIGHTS.second * second +
    WEIGHTS.paired * paired +
    WEIGHTS.stray * signOf(stray, 0, 0.75) +
    doubtAbout(evidence)
  );
}

/** What a line that stands alone may be part of. */
function doubtAbout({ second, filling, thickness, strength }: RingEvidence): number {
  return (
    WEIGHTS.empty * (second < ALONE && filling < LEAST_FILLING ? 1 : 0) +
    WEIGHTS.solid * signOf(filling, 0.3, 0.45) +
    WEIGHTS.bare * signOf(filling, -0.02, -0.22) +
    WEIGHTS.thin * signOf(thickness, 0.85, 0.7) +
    WEIGHTS.faint * signOf(strength, 14, LEAST_STRENGTH)
  );
}
