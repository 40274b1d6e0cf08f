import type { Random } from '../../seeded-random.ts';
import type { Desk } from '../layouts/layout.ts';
import type { Point } from '../plain-picture.ts';
import type { Bounds } from '../press/affine.ts';

/** Draws something that is no seal; `at` is where it may stand. Returns where it came to stand, in mm of the paper. */
export type DrawDecoy = (desk: Desk, at: Point, random: Random) => Bounds;

export const around = ({ x, y }: Point, halfWidth: number, halfHeight = halfWidth): Bounds => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});
