import type { EdgePoints } from '../geometry/edge-points.ts';

/** Directions told apart: half a degree each, a quarter turn in all. */
const BINS = 180;
/** Bins to either side that a slant spreads over. */
const BESIDE = 2;
/** Fewer edges tell nothing. */
const FEWEST = 120;
/** The commonest slant is where so many times more edges run than on average. */
const TIMES = 3;

/**
 * The slant that most edges of the page have, as rows of text and rules do: in degrees from 0 to 90, level and plumb
 * being the same. Null where no slant is common.
 */
export function commonSlant(points: EdgePoints, isWanted: (index: number) => boolean): number | null {
  const { counts, total } = countSlants(points, isWanted);
  if (total < FEWEST) return null;
  let [best, most] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const { weight } = around(counts, bin);
    if (weight > most) [best, most] = [bin, weight];
  }
  if (most < (TIMES * (2 * BESIDE + 1) * total) / BINS) return null;
  return (((best + 0.5 + around(counts, best).middle) * 90) / BINS + 90) % 90;
}

function countSlants(
  points: EdgePoints,
  isWanted: (index: number) => boolean,
): { counts: Uint32Array; total: number } {
  const counts = new Uint32Array(BINS);
  let total = 0;
  for (let index = 0; index < points.count; index++) {
    if (!isWanted(index)) continue;
    const degrees = (Math.atan2(points.dy[index] ?? 0, points.dx[index] ?? 0) * 180) / Math.PI;
    const bin = Math.floor(((degrees + 360) % 90) * (BINS / 90)) % BINS;
    counts[bin] = (counts[bin] ?? 0) + 1;
    total += 1;
  }
  return { counts, total };
}

/** Edges in a bin and right beside it, and where among them their middle lies. */
function around(counts: Uint32Array, bin: number): { weight: number; middle: number } {
  let [weight, sum] = [0, 0];
  for (let off = -BESIDE; off <= BESIDE; off++) {
    const count = counts[(bin + off + BINS) % BINS] ?? 0;
    weight += count;
    sum += count * off;
  }
  return { weight, middle: weight === 0 ? 0 : sum / weight };
}
