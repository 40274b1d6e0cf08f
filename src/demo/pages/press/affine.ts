import type { Point } from '../plain-picture.ts';

/** x' = a x + c y + e, y' = b x + d y + f; y grows downward on both sides. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const move = (x: number, y: number): Affine => [1, 0, 0, 1, x, y];

export const scale = (x: number, y = x): Affine => [x, 0, 0, y, 0, 0];

/** Clockwise, as seen. */
export function turn(degrees: number): Affine {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, 0, 0];
}

/** First the first, then the next. */
export function chain(first: Affine, ...others: readonly Affine[]): Affine {
  return others.reduce((before, after) => {
    const [a, b, c, d, e, f] = before;
    const [p, q, r, s, t, u] = after;
    return [
      p * a + r * b,
      q * a + s * b,
      p * c + r * d,
      q * c + s * d,
      p * e + r * f + t,
      q * e + s * f + u,
    ] as const;
  }, first);
}

export function place([a, b, c, d, e, f]: Affine, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The upright bounds of a box that was moved. */
export function placeBounds(affine: Affine, { left, top, right, bottom }: Bounds): Bounds {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return boundsOf(corners.map(corner => place(affine, corner)));
}
