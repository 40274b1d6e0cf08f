import type { StraightCandidate } from './straight-candidates.ts';

/** Shorter than these, a frame is a box to tick or a single cell. */
const USUAL_MM = { long: 20, short: 10, longest: 75 } as const;

/** How likely a rectangle or triangle is the outline of a seal, from 0 to 1; a logistic sum like that of rings. */
export function judgeStraight(candidate: StraightCandidate): number {
  const { share, weakest, inside, outside, overrun, longMm, shortMm } = candidate;
  const against =
    8 * above(inside, 0.5) +
    6 * above(outside, 0.15) +
    6 * overrun +
    0.5 * above(USUAL_MM.long, longMm) +
    0.5 * above(USUAL_MM.short, shortMm) +
    0.2 * above(longMm, USUAL_MM.longest);
  const sum = 8 * (share - 0.6) + 3 * (weakest - 0.3) + 6 * Math.min(0.1, inside) - 0.6 - against;
  return 1 / (1 + Math.exp(-sum));
}

const above = (value: number, limit: number): number => Math.max(0, value - limit);
