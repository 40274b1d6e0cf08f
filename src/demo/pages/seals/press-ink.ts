import type { Random } from '../../seeded-random.ts';
import type { Color, Point } from '../plain-picture.ts';
import { type Affine, type Bounds, place } from '../press/affine.ts';
import type { Inked } from '../press/press.ts';
import type { InkField } from './ink-field.ts';

/** A seal's rubber as pixels, and where they come to lie on the page. */
export interface Stamped {
  /** Black where the rubber is. */
  readonly rubber: Inked;
  readonly left: number;
  readonly top: number;
  /** From a pixel of the page to the seal's own u and v. */
  readonly pixelsToField: Affine;
  readonly ink: Color;
  readonly field: InkField;
}

/** How strongly a change of color strikes the eye, given the page's three levels before and after; 0 to 255. */
export type Striking = (before: Color, after: Color) => number;

/** What strikes the eye at least so much belongs to what is seen of a seal. */
const SEEN = 22;
const GRAINS = 4096;

/** Presses a seal onto the page: translucent and uneven. Returns the bounds of what is seen, in pixels. */
export function pressInk(page: Inked, stamped: Stamped, random: Random, striking: Striking): Bounds | null {
  const { rubber, left, top, ink, field, pixelsToField } = stamped;
  const grain = Float32Array.from({ length: GRAINS }, () => random.between(0.8, 1));
  const columns = new Uint16Array(rubber.width);
  const rows = new Uint16Array(rubber.height);
  const [firstRow, lastRow] = [Math.max(0, -top), Math.min(rubber.height, page.height - top)];
  const [firstColumn, lastColumn] = [Math.max(0, -left), Math.min(rubber.width, page.width - left)];
  for (let row = firstRow; row < lastRow; row++) {
    for (let column = firstColumn; column < lastColumn; column++) {
      const cover = 255 - (rubber.rgbx[(row * rubber.width + column) * 4] ?? 255);
      if (cover === 0) continue;
      const { x: u, y: v } = place(pixelsToField, { x: left + column, y: top + row });
      const amount = (cover / 255) * field.at(u, v) * (grain[(row * 613 + column * 7) & (GRAINS - 1)] ?? 1);
      const at = ((top + row) * page.width + left + column) * 4;
      const before = colorAt(page, at);
      blendInk(page, at, ink, amount);
      if (striking(before, colorAt(page, at)) < SEEN) continue;
      columns[column] = (columns[column] ?? 0) + 1;
      rows[row] = (rows[row] ?? 0) + 1;
    }
  }
  const [x, y] = [ends(columns), ends(rows)];
  if (x === null || y === null) return null;
  return { left: left + x[0], right: left + x[1] + 1, top: top + y[0], bottom: top + y[1] + 1 };
}

function blendInk({ rgbx }: Inked, at: number, ink: Color, amount: number): void {
  for (let channel = 0; channel < 3; channel++) {
    const under = rgbx[at + channel] ?? 255;
    rgbx[at + channel] = under * (1 - amount) + ((under * (ink[channel] ?? 0)) / 255) * amount;
  }
}

export const colorAt = ({ rgbx }: Inked, at: number): Color => [
  rgbx[at] ?? 255,
  rgbx[at + 1] ?? 255,
  rgbx[at + 2] ?? 255,
];

/** First and last with at least two; one alone is grain. */
function ends(counts: Uint16Array): [number, number] | null {
  const first = counts.findIndex(count => count >= 2);
  return first < 0 ? null : [first, counts.findLastIndex(count => count >= 2)];
}

/** The mean color around each place; null beyond the page. */
export function colorsAlong(page: Inked, places: readonly Point[]): (Color | null)[] {
  return places.map(({ x, y }) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 1 || row < 1 || column >= page.width - 1 || row >= page.height - 1) return null;
    const sums: [number, number, number] = [0, 0, 0];
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const [red, green, blue] = colorAt(page, ((row + dy) * page.width + column + dx) * 4);
        sums[0] += red / 9;
        sums[1] += green / 9;
        sums[2] += blue / 9;
      }
    }
    return sums;
  });
}
