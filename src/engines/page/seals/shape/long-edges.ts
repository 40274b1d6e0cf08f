import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';

/** Ink that changes by fewer levels from one point to the next is grain. */
const LEAST_CHANGE = 3.5;
/** Sobel's sum over both sides of a point is eight times the change. */
const LEAST_SQUARED = (8 * LEAST_CHANGE) ** 2;
/** How far along itself, in mm to either side, an edge must go on … */
const REACHES_MM = [1, 2, -1, -2] as const;
/** … at all of these places but so many, */
const MAY_MISS = 1;
/** within some 30 degrees (squared cosine), with so much of its strength. */
const ALIGNED = 0.75;
const STRENGTH = 0.3;

const MOST_POINTS = 30_000;

/**
 * The edges that run on for some 4 mm without a bend, as the lines of stamps do. Letters are shorter: of a page of
 * text little more is left than what rows of letters have in common at their top and foot.
 * Points near the border of the picture are left out. On a page full of edges an even sample is returned.
 */
export function findLongEdges(plane: InkPlane): EdgePoints {
  const reaches = REACHES_MM.map(mm => mm * plane.pointsPerMm);
  const margin = Math.ceil(Math.max(...reaches)) + 1;
  const slopes = measureSlopes(plane, margin);
  const { width } = plane;
  const { across, down, found } = slopes;
  let count = 0;
  for (const at of found) if (goesOn(slopes, width, reaches, at)) found[count++] = at;
  const step = Math.max(1, count / MOST_POINTS);
  count = Math.floor(count / step);
  const make = (): Float32Array => new Float32Array(count);
  const points = { count, x: make(), y: make(), dx: make(), dy: make() };
  for (let index = 0; index < count; index++) {
    const at = found[Math.floor(index * step)] ?? 0;
    const [gx, gy] = [across[at] ?? 0, down[at] ?? 0];
    const length = Math.sqrt(gx * gx + gy * gy);
    points.x[index] = at % width;
    points.y[index] = Math.floor(at / width);
    points.dx[index] = gx / length;
    points.dy[index] = gy / length;
  }
  return points;
}

interface Slopes {
  /** Toward more ink. */
  readonly across: Int16Array;
  readonly down: Int16Array;
  /** Where ink changes enough. */
  readonly found: Uint32Array;
}

function measureSlopes({ width, height, ink }: InkPlane, margin: number): Slopes {
  const across = new Int16Array(width * height);
  const down = new Int16Array(width * height);
  const found = new Uint32Array(width * height);
  let count = 0;
  for (let y = margin; y < height - margin; y++) {
    for (let at = y * width + margin, end = at + width - 2 * margin; at < end; at++) {
      const west = ink[at - 1] ?? 0;
      const east = ink[at + 1] ?? 0;
      const north = ink[at - width] ?? 0;
      const south = ink[at + width] ?? 0;
      if ((west | east | north | south) === 0) continue;
      const falling = slantOf(ink, at, width + 1);
      const rising = slantOf(ink, at, width - 1);
      const gx = 2 * (east - west) + falling - rising;
      const gy = 2 * (south - north) + falling + rising;
      across[at] = gx;
      down[at] = gy;
      if (gx * gx + gy * gy >= LEAST_SQUARED) found[count++] = at;
    }
  }
  return { across, down, found: found.subarray(0, count) };
}

const slantOf = (ink: Uint8Array, at: number, step: number): number =>
  (ink[at + step] ?? 0) - (ink[at - step] ?? 0);

function goesOn({ across, down }: Slopes, width: number, reaches: readonly number[], at: number): boolean {
  const gx = across[at] ?? 0;
  const gy = down[at] ?? 0;
  const squared = gx * gx + gy * gy;
  const length = Math.sqrt(squared);
  const dx = gx / length;
  const dy = gy / length;
  let missing = 0;
  for (let index = 0; index < reaches.length; index++) {
    const reach = reaches[index] ?? 0;
    const there = at + Math.round(reach * dx) * width - Math.round(reach * dy);
    const tx = across[there] ?? 0;
    const ty = down[there] ?? 0;
    const along = tx * gx + ty * gy;
    if (along > STRENGTH * squared && along * along > ALIGNED * squared * (tx * tx + ty * ty)) continue;
    missing += 1;
    if (missing > MAY_MISS) return false;
  }
  return true;
}
