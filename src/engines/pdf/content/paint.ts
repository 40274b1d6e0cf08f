import type { PdfObject } from '../syntax/objects.ts';
import type { ColorModel } from './color-space.ts';

/** What fills or strokes: a color as 0xrrggbb, or a pattern. */
export interface Paint {
  readonly color: number;
  readonly pattern: PdfObject;
}

export const BLACK: Paint = { color: 0, pattern: null };

/** An ink whose look is not told by its numbers: some color that is neither white nor gray. */
const SOME_COLOR = 0x800000;
/** Steps of 255 by which channels of a gray may differ. */
const ROUNDING = 8;

export function plainPaint(color: number): Paint {
  return { color, pattern: null };
}

export function isChromatic(color: number): boolean {
  const channels = [color >> 16, (color >> 8) & 0xff, color & 0xff];
  return Math.max(...channels) - Math.min(...channels) > ROUNDING;
}

export function grayColor(level: number): number {
  return rgbColor(level, level, level);
}

/** Parts from 0 to 1. */
export function rgbColor(red: number, green: number, blue: number): number {
  return (step(red) << 16) | (step(green) << 8) | step(blue);
}

export function cmykColor(cyan: number, magenta: number, yellow: number, black: number): number {
  return rgbColor(1 - cyan - black, 1 - magenta - black, 1 - yellow - black);
}

function step(part: number): number {
  return Math.round(Math.min(Math.max(part, 0), 1) * 255);
}

/** The color that operands of `sc` give in a color space; good enough to tell white, gray and colored apart. */
export function colorOf(
  space: { readonly model: ColorModel; readonly mode: 'color' | 'gray' },
  operands: readonly number[],
): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = operands;
  switch (space.model) {
    case 'gray':
      return grayColor(first);
    case 'rgb':
      return rgbColor(first, second, third);
    case 'cmyk':
      return cmykColor(first, second, third, fourth);
    case 'lab':
      return Math.abs(second) < 2 && Math.abs(third) < 2 ? grayColor(first / 100) : SOME_COLOR;
    case 'tint':
      if (operands.every(part => part <= 0)) return grayColor(1);
      return space.mode === 'gray' ? grayColor(1 - first) : SOME_COLOR;
    case 'indexed':
    case 'pattern':
    case 'none':
      return 0;
  }
}
