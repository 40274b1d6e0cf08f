import { FAINT_AT_MOST } from './judge-ring.ts';
import type { StraightEvidence } from './straight-evidence.ts';

/** Frames of other sizes are boxes to fill in, cells, tables. */
const USUAL_MM = { long: 24, short: 11, longest: 72 } as const;
/** Sides of triangular stamps. */
const TRIANGLE_MM = 28;

/** Fainter outlines may show through from the back: for a person to say. */
const FAINT_LINE = 16;

/** What an edge of the page leaves of a frame, and nobody knows how large it was. */
const LEAST_PART_MM = { long: 18, short: 7 } as const;
/** What each mm less than that weighs: hardly an office has a smaller box, many a letterhead has a square sign. */
const TOO_SHORT = { rectangular: 2.5, triangular: 1 } as const;
/** No stamp's ink is denser. */
const DENSEST = 150;
/** A frame of this size that is open at one side may be the shield of a firm's sign. */
const SHIELD_MM = 30;
const OPEN_SIDE = 0.5;
const SIGN_LINE = 110;

/** One red line may cross a stamp, and a frame for a number and a day has some within; a table has many. */
const CROSSED = 1.5;

/** Print is inked more evenly than this. */
const EVEN = 0.2;

/** How likely a rectangle or triangle is the outline of a seal, from 0 to 1; a logistic sum like that of rings. */
export function judgeStraight(evidence: StraightEvidence): number {
  const {
    shape,
    line,
    share,
    weakest,
    second,
    inside,
    outside,
    overrun,
    ruled,
    uneven,
    isCut,
    longMm,
    shortMm,
  } = evidence;
  const isPart =
    isCut &&
    shape === 'rectangular' &&
    shortMm >= LEAST_PART_MM.short &&
    longMm >= LEAST_PART_MM.long &&
    longMm < USUAL_MM.long;
  const short = above(shape === 'triangular' ? TRIANGLE_MM : USUAL_MM.long, longMm);
  const against =
    12 * above(inside, 0.3) +
    10 * above(outside, 0.08) +
    6 * overrun +
    20 * above(EVEN, uneven) +
    0.03 * above(line, DENSEST) +
    CROSSED * (above(ruled.crossing, 1) + above(ruled.spanning, 2)) +
    (isPart ? 0 : TOO_SHORT[shape] * short) +
    0.5 * above(USUAL_MM.short, shortMm) +
    0.2 * above(longMm, USUAL_MM.longest);
  const drawn =
    7 * (share - (shape === 'triangular' ? 0.6 : 0.62)) + 2 * (weakest - 0.2) + 3 * (second - 0.8);
  const sum = drawn + 8 * Math.min(0.06, inside) + (shape === 'triangular' ? 0.6 : 1.6) - against;
  const likely = 1 / (1 + Math.exp(-sum));
  const isShield = !isCut && line > SIGN_LINE && weakest < OPEN_SIDE && longMm < SHIELD_MM;
  return line < FAINT_LINE || isShield || isPart ? Math.min(FAINT_AT_MOST, likely) : likely;
}

const above = (value: number, limit: number): number => Math.max(0, value - limit);
