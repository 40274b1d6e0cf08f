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

/** More points tell nothing new and cost time. */
const MOST_POINTS = 24_000;

/**
 * The edges of all ink: where it changes by `least` levels or more from one point to the next.
 * On a page full of edges an even sample of them is returned.
 */
export function findEdgePoints({ width, height, ink }: InkPlane, least: number): EdgePoints {
  const found = new Uint32Array(width * height);
  let count = 0;
  const limit = (least * 8) ** 2;
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = at + width - 2; at < end; at++) {
      const [west, east] = [ink[at - 1] ?? 0, ink[at + 1] ?? 0];
      const [north, south] = [ink[at - width] ?? 0, ink[at + width] ?? 0];
      if ((west | east | north | south) === 0) continue;
      const across = slope(ink, at, width, 1);
      const down = slope(ink, at, 1, width);
      if (across * across + down * down >= limit) found[count++] = at;
    }
  }
  return sample({ width, ink }, found.subarray(0, count));
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
