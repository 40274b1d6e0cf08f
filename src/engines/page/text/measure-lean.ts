import type { PageBuffers } from '../page-buffers.ts';
import type { PagePlanes } from '../planes.ts';
import { type LinePoints, spreadPoints } from './line-points.ts';
import type { LetterInk } from './pick-letters.ts';
import { rowContrast, type Sieve } from './row-contrast.ts';

/** How lines of writing lie, if they run along one axis of the page. */
export interface Lean {
  /** Lines run down the page as shown rather than across. */
  readonly isSideways: boolean;
  /** How far lines fall for one pixel along them, positive where they lean clockwise. */
  readonly slope: number;
  /** How much rows of ink stand out from the gaps between them; see `rowContrast`. */
  readonly strength: number;
  readonly share: number;
  /** The same share if lines leaned otherwise by some degrees, where only chance makes rows. */
  readonly shareAside: number;
}

/** Searched each way, 15 degrees; a page that leans more is not crooked but thrown. */
const MOST_SLOPE = 0.268;
/** Five degrees. */
const ASIDE = 0.0875;
const COARSE_POINTS = 9_000;
const FINE_POINTS = 30_000;
/** From coarse to fine: how far about the best slope so far, in which steps, and how points are counted. */
const COARSE = { reach: MOST_SLOPE, step: MOST_SLOPE / 12, sieve: { strip: 100, row: 4 } };
const MIDDLE = { reach: 0.026, step: 0.0087, sieve: { strip: 200, row: 3 } };
const FINE = { reach: 0.0088, step: 0.0044, sieve: { strip: 420, row: 1 } };
const FINEST = { reach: 0.0044, step: 0.0022, sieve: FINE.sieve };

/** Finds the slope at which rows of ink along an axis stand out most from the gaps between them. */
export function measureLean(
  page: Pick<PagePlanes, 'width' | 'height' | 'buffers'>,
  ink: LetterInk,
  isSideways: boolean,
): Lean {
  const few = spreadPoints(page, ink, isSideways, COARSE_POINTS);
  const many = spreadPoints(page, ink, isSideways, FINE_POINTS);
  const { buffers } = page;
  const coarse = sweep(few, 0, COARSE, buffers);
  const fine = sweep(many, sweep(few, coarse, MIDDLE, buffers), FINE, buffers);
  const slope = sweep(many, fine, FINEST, buffers);
  const contrast = (at: number) => rowContrast(many, at, FINEST.sieve, buffers);
  const { strength, share } = contrast(slope);
  const asides = [slope - ASIDE, slope + ASIDE].map(aside => contrast(aside).share);
  return { isSideways, slope, strength, share, shareAside: Math.max(...asides) };
}

interface Sweep {
  readonly reach: number;
  readonly step: number;
  readonly sieve: Sieve;
}

/** The best slope of a few, or between it and its neighbors the top of the parabola through the three. */
function sweep(
  points: LinePoints,
  around: number,
  { reach, step, sieve }: Sweep,
  buffers: PageBuffers,
): number {
  const steps = Math.round((2 * reach) / step);
  const strengths = Array.from(
    { length: steps + 1 },
    (_, index) => rowContrast(points, around - reach + index * step, sieve, buffers).strength,
  );
  const peak = Math.max(...strengths);
  const best = strengths.indexOf(peak);
  const [before = peak, after = peak] = [strengths[best - 1], strengths[best + 1]];
  const bend = before - 2 * peak + after;
  const isTop = best > 0 && best < steps && bend < 0;
  const shift = isTop ? (before - after) / (2 * bend) : 0;
  return around - reach + (best + shift) * step;
}
