import { LEAST_STRENGTH } from './judge-ring.ts';
import { sidesOf } from './polygon-sides.ts';
import { signOf } from './sign-of.ts';
import type { PolygonEvidence } from './weigh-polygon.ts';

/** Scores from which on a straight outline is told as a fact, or shown to a person. */
export const CLEAR_POLYGON = 1;
export const DOUBTFUL_POLYGON = 0.6;

/** What a straight outline has in common with the rest of the page, or not. */
export interface Surroundings {
  /** How far the outline is turned against the page's lines, in degrees. */
  readonly slant: number;
  /** Rules that divide it from side to side, as they do a table. */
  readonly rules: number;
}

/** How much each sign weighs for a stamp, or against it; each sign runs from 0 to 1. */
interface Weights {
  readonly bias: number;
  readonly drawn: number;
  /** How well the second, the third and the least drawn side are drawn: chance and rows of letters make two. */
  readonly secondSide: number;
  readonly thirdSide: number;
  readonly leastSide: number;
  readonly support: number;
  /** A thin second line right within the first. */
  readonly double: number;
  /** Printers rule with hair lines; signs have bars. */
  readonly thick: number;
  readonly tooThick: number;
  /** Turned against the page, it was not printed with it. */
  readonly slanted: number;
  /** Lines of tables run on beyond corners. */
  readonly runsOn: number;
  readonly ruled: number;
  /** Pictures and flags are full of ink. */
  readonly filled: number;
  readonly cut: number;
  readonly faint: number;
  /** As low as a frame about a form's number. */
  readonly low: number;
  readonly photo: number;
}

/** Set by what they are worth on pages to tune on: logistic regression, rounded, in quarters of its unit. */
const WEIGHTS: Readonly<Record<PolygonEvidence['shape'], Weights>> = {
  rectangular: {
    ...{ bias: -1.58, drawn: 0.44, secondSide: 0.42, thirdSide: 0.62, leastSide: 0.19, support: 0.41 },
    ...{ double: 0.65, thick: 0.58, tooThick: -0.65, slanted: 0.69, runsOn: -0.6, ruled: -0.37 },
    ...{ filled: -0.18, cut: 0.31, faint: -0.18, low: -0.19, photo: -0.33 },
  },
  triangular: {
    ...{ bias: -0.66, drawn: 0.58, secondSide: 0.49, thirdSide: 0.34, leastSide: 0.43, support: 0.35 },
    ...{ double: 0.34, thick: 0.15, tooThick: -0.27, slanted: 0.26, runsOn: 0, ruled: 0 },
    ...{ filled: -0.13, cut: 0.08, faint: -0.24, low: 0, photo: 0 },
  },
};

/** Signs in letterheads are smaller than stamps. */
const LEAST_LONG_MM = 23;
/** A second line within so many mm of the first is the stamp's own. */
const SECOND_MM = 2.1;
/** More ink within than this, as a part, is a picture. */
const MOST_FILLED = 0.65;
const PHOTOS_MM = [
  [20, 30],
  [30, 40],
  [40, 60],
] as const;
const PHOTO_SLACK_MM = 1.8;

/** How much speaks for a stamp: from 0 to about 2. */
export function scorePolygon(evidence: PolygonEvidence, pointsPerMm: number, around: Surroundings): number {
  const { shape, drawn, support, filling, strength } = evidence;
  if (filling > MOST_FILLED || strength < LEAST_STRENGTH) return 0;
  if (evidence.cutBy.length === 0 && longestSide(evidence) < LEAST_LONG_MM * pointsPerMm) return 0;
  const weights = WEIGHTS[shape];
  const [, second = 0, third = 0] = evidence.sides.toSorted((a, b) => b - a);
  const lines =
    weights.drawn * drawn +
    weights.secondSide * second +
    weights.thirdSide * third +
    weights.leastSide * Math.min(1, ...evidence.sides) +
    weights.support * support;
  return Math.max(
    0,
    weights.bias + lines + scoreLine(evidence, weights) + scorePlace(evidence, weights, pointsPerMm, around),
  );
}

const longestSide = ({ corners }: PolygonEvidence): number =>
  Math.max(...sidesOf(corners).map(({ length }) => length));

/** What the line itself is like. */
function scoreLine({ second, secondAt, thickness, strength }: PolygonEvidence, weights: Weights): number {
  const isOwn = secondAt > 0 && secondAt <= SECOND_MM;
  return (
    weights.double * (isOwn ? signOf(second, 0, 0.5) : 0) +
    weights.thick * signOf(thickness, 0.75, 1.1) +
    weights.tooThick * signOf(thickness, 1.35, 1.65) +
    weights.faint * signOf(strength, 14, LEAST_STRENGTH)
  );
}

/** How it lies on the page, and what is in it. */
function scorePlace(
  { corners, cutBy, runsOn, filling }: PolygonEvidence,
  weights: Weights,
  pointsPerMm: number,
  { slant, rules }: Surroundings,
): number {
  const lengths = sidesOf(corners).map(({ length }) => length / pointsPerMm);
  const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
  return (
    weights.slanted * signOf(slant, 0.5, 1.7) +
    weights.runsOn * signOf(runsOn, 0, 0.35) +
    weights.ruled * signOf(rules, 0, 1) +
    weights.filled * signOf(filling, 0.3, 0.6) +
    weights.cut * (cutBy.length > 0 ? 1 : 0) +
    weights.low * signOf(short, 13.5, 10.5) +
    weights.photo * (isPhotoFrame(short, long) ? 1 : 0)
  );
}

/** Forms keep room for a photograph of 2 × 3, 3 × 4 or 4 × 6 cm. */
const isPhotoFrame = (short: number, long: number): boolean =>
  PHOTOS_MM.some(([a, b]) => Math.abs(short - a) < PHOTO_SLACK_MM && Math.abs(long - b) < PHOTO_SLACK_MM);
