import type { PagePicture } from '../../picture.ts';
import { type Oval, visitOval } from './oval.ts';

const STRONG = 50;

/**
 * Part of the inside of an oval (in points of half the picture's size) that is yellow or green: emblems, flags and
 * photographs are so, no stamp is.
 */
export function motleyShare({ width, height, rgbx }: PagePicture, { x, y, rx, ry }: Oval): number {
  let [motley, count] = [0, 0];
  const inner = { x, y, rx: rx * 0.9, ry: ry * 0.9 };
  visitOval({ width: width >> 1, height: height >> 1 }, inner, (_, column, row) => {
    count += 1;
    if (isYellowOrGreen(rgbx, (row * 2 * width + column * 2) * 4)) motley += 1;
  });
  return count === 0 ? 0 : motley / count;
}

function isYellowOrGreen(rgbx: Uint8Array, from: number): boolean {
  const red = rgbx[from] ?? 0;
  const green = rgbx[from + 1] ?? 0;
  const blue = rgbx[from + 2] ?? 0;
  const least = Math.min(red, green, blue);
  return green > blue + STRONG && green - least > 0.55 * (Math.max(red, green) - least);
}
