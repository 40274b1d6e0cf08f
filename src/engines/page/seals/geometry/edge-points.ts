import type { InkPlane } from './ink-plane.ts';

/**
 * Points where ink begins or ends, from the top down, as parallel arrays of `count` numbers;
 * lengths in points of the plane, from its top left corner.
 */
export interface EdgePoints {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Unit vector across the edge, toward more ink. */
  readonly dx: Float32Array;
  readonly dy: Float32Array;
}

/** More points tell nothing new and cost time: then only the steeper edges count. */
const ENOUGH_POINTS = 30_000;
const MOST_POINTS = 40_000;
const STEEPEST = 255;

/**
 * The edges of all ink: where it changes by `least` levels or more from one point to the next,
 * or by more on a page that is full of edges.
 */
export function findEdgePoints(plane: InkPlane, least: number): EdgePoints {
  const steep = new Uint8Array(plane.width * plane.height);
  const found = climb(plane, least, steep);
  if (found.length <= ENOUGH_POINTS) return sample(plane, found);
  const counts = new Uint32Array(STEEPEST + 1);
  for (const at of found) counts[steep[at] ?? 0] = (counts[steep[at] ?? 0] ?? 0) + 1;
  let limit = least;
  for (let kept = found.length; kept > ENOUGH_POINTS && limit < STEEPEST; limit++) kept -= counts[limit] ?? 0;
  return sample(
    plane,
    found.filter(at => (steep[at] ?? 0) >= limit),
  );
}

/** Where ink changes by `least` or more; writes down by how much. */
function climb({ width, height, ink }: InkPlane, least: number, steep: Uint8Array): Uint32Array {
  const found = new Uint32Array(width * height);
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = at + width - 2; at < end; at++) {
      const isNear =
        (ink[at - 1] ?? 0) | (ink[at + 1] ?? 0) | (ink[at - width] ?? 0) | (ink[at + width] ?? 0);
      if (isNear === 0) continue;
      const across = slope(ink, at, width, 1);
      const down = slope(ink, at, 1, width);
      const change = Math.floor(Math.sqrt(across * across + down * down) / 8);
      if (change < least) continue;
      steep[at] = Math.min(STEEPEST, change);
      found[count++] = at;
    }
  }
  return found.subarray(0, count);
}

/** Sobel's: eight times the change per point in steps of `along`. */
function slope(ink: Uint8Array, at: number, beside: number, along: number): number {
  const ahead = at + along;
  const behind = at - along;
  return (
    (ink[ahead - beside] ?? 0) +
    2 * (ink[ahead] ?? 0) +
    (ink[ahead + beside] ?? 0) -
    (ink[behind - beside] ?? 0) -
    2 * (ink[behind] ?? 0) -
    (ink[behind + beside] ?? 0)
  );
}

function sample({ width, ink }: Pick<InkPlane, 'width' | 'ink'>, found: Uint32Array): EdgePoints {
  const step = Math.max(1, found.length / MOST_POINTS);
  const count = Math.floor(found.length / step);
  const make = (): Float32Array => new Float32Array(count);
  const points = { count, x: make(), y: make(), dx: make(), dy: make() };
  for (let index = 0; index < count; index++) {
    const at = found[Math.floor(index * step)] ?? 0;
    const across = slope(ink, at, width, 1);
    const down = slope(ink, at, 1, width);
    const length = Math.sqrt(across * across + down * down);
    points.x[index] = (at % width) + 0.5;
    points.y[index] = Math.floor(at / width) + 0.5;
    points.dx[index] = across / length;
    points.dy[index] = down / length;
  }
  return points;
}
