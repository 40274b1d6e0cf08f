import { findRuns, linkRuns, type Runs } from './link-runs.ts';

/** Marks on the paper: pixels that hang together. Each array holds one number a spot. */
export interface Spots {
  readonly count: number;
  /** In pixels; right and bottom are the first ones outside. */
  readonly left: Int32Array;
  readonly top: Int32Array;
  readonly right: Int32Array;
  readonly bottom: Int32Array;
  readonly pixels: Int32Array;
  /** Sum of the depths. */
  readonly mass: Float64Array;
  /** Of the deepest pixel. */
  readonly deepest: Uint8Array;
  /** Sum of each pixel's steepest step to one beside it. */
  readonly steps: Float64Array;
  /** Length and thickness that a straight bar of the same spread would have, in pixels. */
  readonly length: Float32Array;
  readonly thickness: Float32Array;
  /** In which direction it is long: clockwise from the right, in radians. */
  readonly angle: Float32Array;
}

/**
 * Finds what is deeper than a threshold.
 * @returns null when there is so much that this is no empty page.
 */
export function findSpots(depth: Uint8Array, width: number, height: number, threshold: number): Spots | null {
  const runs = findRuns(depth, width, height, threshold);
  if (runs === null) return null;
  const { spotOf, count } = linkRuns(runs);
  const spots: Spots = {
    count,
    left: new Int32Array(count).fill(width),
    top: new Int32Array(count).fill(height),
    right: new Int32Array(count),
    bottom: new Int32Array(count),
    pixels: new Int32Array(count),
    mass: new Float64Array(count),
    deepest: new Uint8Array(count),
    steps: new Float64Array(count),
    length: new Float32Array(count),
    thickness: new Float32Array(count),
    angle: new Float32Array(count),
  };
  bound(spots, runs, spotOf);
  weigh(spots, runs, spotOf, { depth, width });
  spread(spots, runs, spotOf);
  return spots;
}

function bound(spots: Spots, { starts, ends, rows, count }: Runs, spotOf: Int32Array): void {
  const { left, right, top, bottom, pixels } = spots;
  for (let run = 0; run < count; run++) {
    const spot = spotOf[run] ?? 0;
    const [start, end, row] = [starts[run] ?? 0, ends[run] ?? 0, rows[run] ?? 0];
    left[spot] = Math.min(left[spot] ?? 0, start);
    right[spot] = Math.max(right[spot] ?? 0, end);
    top[spot] = Math.min(top[spot] ?? 0, row);
    bottom[spot] = Math.max(bottom[spot] ?? 0, row + 1);
    pixels[spot] = (pixels[spot] ?? 0) + end - start;
  }
}

interface Plane {
  readonly depth: Uint8Array;
  readonly width: number;
}

function weigh(spots: Spots, { starts, ends, rows, count }: Runs, spotOf: Int32Array, plane: Plane): void {
  const { mass, steps, deepest } = spots;
  const { depth, width } = plane;
  for (let run = 0; run < count; run++) {
    const spot = spotOf[run] ?? 0;
    const base = (rows[run] ?? 0) * width;
    const end = base + (ends[run] ?? 0);
    let [sum, change, most] = [0, 0, deepest[spot] ?? 0];
    for (let at = base + (starts[run] ?? 0); at < end; at++) {
      const own = depth[at] ?? 0;
      sum += own;
      most = Math.max(most, own);
      change += stepAt(plane, at);
    }
    add(mass, spot, sum);
    add(steps, spot, change);
    deepest[spot] = most;
  }
}

/** The steepest step from a pixel to one beside it. */
function stepAt({ depth, width }: Plane, at: number): number {
  const own = depth[at] ?? 0;
  const across = Math.max(Math.abs(own - (depth[at + 1] ?? 0)), Math.abs(own - (depth[at - 1] ?? 0)));
  return Math.max(across, Math.abs(own - (depth[at + width] ?? 0)), Math.abs(own - (depth[at - width] ?? 0)));
}

function add(sums: Float64Array, spot: number, more: number): void {
  sums[spot] = (sums[spot] ?? 0) + more;
}

/** Pixels of a bar of length l have a variance of l² / 12 along it. */
const BAR = 12;

/** Moments of the pixels of one spot, as sums. */
interface Moments {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xx: Float64Array;
  readonly yy: Float64Array;
  readonly xy: Float64Array;
}

function spread(spots: Spots, { starts, ends, rows, count }: Runs, spotOf: Int32Array): void {
  const sums = (): Float64Array => new Float64Array(spots.count);
  const moments = { x: sums(), y: sums(), xx: sums(), yy: sums(), xy: sums() };
  for (let run = 0; run < count; run++) {
    const spot = spotOf[run] ?? 0;
    const row = rows[run] ?? 0;
    const wide = (ends[run] ?? 0) - (starts[run] ?? 0);
    const middle = ((starts[run] ?? 0) + (ends[run] ?? 0) - 1) / 2;
    add(moments.x, spot, wide * middle);
    add(moments.y, spot, wide * row);
    add(moments.xx, spot, wide * (middle * middle + (wide * wide - 1) / BAR));
    add(moments.yy, spot, wide * row * row);
    add(moments.xy, spot, wide * middle * row);
  }
  for (let spot = 0; spot < spots.count; spot++) measureAxes(spots, spot, moments);
}

function measureAxes(spots: Spots, spot: number, moments: Moments): void {
  const mean = (sums: Float64Array): number => (sums[spot] ?? 0) / Math.max(1, spots.pixels[spot] ?? 1);
  const [x, y] = [mean(moments.x), mean(moments.y)];
  const [wide, tall] = [mean(moments.xx) - x * x, mean(moments.yy) - y * y];
  const both = mean(moments.xy) - x * y;
  const half = Math.hypot((wide - tall) / 2, both);
  const bar = (variance: number): number => Math.sqrt(BAR * Math.max(0, variance) + 1);
  spots.length[spot] = bar((wide + tall) / 2 + half);
  spots.thickness[spot] = bar((wide + tall) / 2 - half);
  spots.angle[spot] = Math.atan2(2 * both, wide - tall) / 2;
}
