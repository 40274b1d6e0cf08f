import type { SealSighting } from '#domain/page-look.ts';
import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { CLEAR_RING, DOUBTFUL_RING, halfAxes, isSign, scoreRing } from './judge-ring.ts';
import { guessRings, type RingGuess } from './ring-guesses.ts';
import { markedRing } from './ring-marks.ts';
import { type Outline, toSighting } from './to-sighting.ts';
import { type RingEvidence, weighRing } from './weigh-ring.ts';

/** Guesses thought of, and those of them that are looked at closely: a stamp alone makes a dozen. */
const MOST_GUESSES = 60;
const MOST_WEIGHED = 20;
/** Where not one of so many comes near to a stamp, more are not asked for. */
const ENOUGH = 10;
const PROMISING = 0.3;
/** Less of a guess shows a line at a glance: it is none. */
const LEAST_MARKED = 0.27;
/** Rings whose middles lie nearer to each other are lines of one stamp. */
const SAME_MM = 6;
/** As well drawn as another: with so much of its score. */
const AS_WELL = 0.8;

/** Round and elliptic stamps, clearest first. */
export function findRingStamps(plane: InkPlane, edges: EdgePoints): readonly SealSighting[] {
  const { found, signs } = lookForRings(plane, edges);
  const known = found
    .filter(outline => outline.score >= CLEAR_RING || !signs.some(sign => isMadeOf(outline, sign)))
    .sort((a, b) => b.score - a.score);
  return known
    .filter((outline, index) => !known.slice(0, index).some(clearer => isWithin(outline, clearer)))
    .map(outline => toSighting(outline, plane, CLEAR_RING));
}

/** A doubtful ring that runs along a sign, not around it, took that sign's edge for its own. */
function isMadeOf({ x, y, across, down }: Outline, sign: Outline): boolean {
  const apart = Math.hypot(x - sign.x, y - sign.y);
  return apart > SAME_MM / 2 && apart < Math.max(across, down) + sign.across;
}

interface Rings {
  readonly found: readonly Outline[];
  /** Printed, and too small for stamps. */
  readonly signs: readonly Outline[];
}

function lookForRings(plane: InkPlane, edges: EdgePoints): Rings {
  const found: Outline[] = [];
  const signs: Outline[] = [];
  let [weighed, best] = [0, 0];
  for (const guess of guessRings(plane, edges, MOST_GUESSES)) {
    if (weighed === (best >= PROMISING ? MOST_WEIGHED : ENOUGH)) break;
    const isKnown = found.some(outline => isPartOf(guess, outline, plane.pointsPerMm));
    if (isKnown || markedRing(plane, guess) < LEAST_MARKED) continue;
    weighed += 1;
    const evidence = weighRing(plane, guess);
    if (evidence === null) continue;
    const outline = outlineOf(evidence, plane);
    best = Math.max(best, outline.score);
    if (outline.score >= DOUBTFUL_RING) addOutline(found, outline);
    if (isSign(evidence, plane.pointsPerMm)) signs.push(outline);
  }
  return { found, signs };
}

/** What a less clear ring's middle lies in took that one's lines, or letters. */
const isWithin = (outline: Outline, { x, y, across, down, score }: Outline): boolean =>
  score >= CLEAR_RING &&
  outline.score < CLEAR_RING &&
  Math.abs(outline.x - x) < across &&
  Math.abs(outline.y - y) < down;

/** A guess within a clear stamp is one of its other lines, or made of its letters. */
function isPartOf({ ring, stretch }: RingGuess, { x, y, across, down, score }: Outline, mm: number): boolean {
  const isNear = Math.hypot((ring.x * stretch) / mm - x, ring.y / mm - y) < (across + down) / 4;
  return (
    score >= CLEAR_RING && isNear && (ring.radius / mm) * Math.sqrt(stretch) < 1.1 * Math.sqrt(across * down)
  );
}

/** Lines about one middle are of one stamp: its outline is the widest of those that are about as well drawn. */
function addOutline(found: Outline[], outline: Outline): void {
  const same = found.findIndex(other => Math.hypot(other.x - outline.x, other.y - outline.y) < SAME_MM);
  const other = found[same];
  if (other === undefined) {
    found.push(outline);
    return;
  }
  const [wide, narrow] =
    outline.across + outline.down > other.across + other.down ? [outline, other] : [other, outline];
  const best = wide.score > AS_WELL * narrow.score ? wide : narrow;
  found[same] = { ...best, score: Math.max(outline.score, other.score) };
}

function outlineOf(evidence: RingEvidence, { pointsPerMm }: InkPlane): Outline {
  const { ring, stretch, second, secondAt, seen } = evidence;
  const { across, down } = halfAxes(evidence, pointsPerMm);
  // A line around this one that is as well drawn is the stamp's own outline.
  const grow = secondAt > 1 && second > 0.5 ? secondAt : 1;
  return {
    ...{ x: (ring.x * stretch) / pointsPerMm, y: ring.y / pointsPerMm },
    ...{ across: across * grow, down: down * grow, longest: 2 * grow * Math.max(across, down), seen },
    score: scoreRing(evidence, pointsPerMm),
    shape: Math.max(across, down) < 1.12 * Math.min(across, down) ? 'round' : 'elliptic',
  };
}
