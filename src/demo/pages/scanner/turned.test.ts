import { describe, expect, it } from 'vitest';
import type { RgbPixels } from '../../scanning/scanner-look.ts';
import { turnedBounds, turnedEdge, turnedPixels } from './turned.ts';

/** Three across, two down; each pixel is its number. */
const PIXELS = {
  width: 3,
  height: 2,
  rgb: Uint8ClampedArray.from([0, 1, 2, 3, 4, 5].flatMap(n => [n, n, n])),
};

const rows = ({ width, rgb }: RgbPixels): number[][] =>
  Array.from({ length: rgb.length / 3 / width }, (_, row) =>
    Array.from({ length: width }, (_column, x) => rgb[(row * width + x) * 3] ?? -1),
  );

describe('a page that is turned', () => {
  it('has its pixels turned clockwise', () => {
    expect(rows(turnedPixels(PIXELS, 90))).toEqual([
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
    expect(rows(turnedPixels(PIXELS, 180))).toEqual([
      [5, 4, 3],
      [2, 1, 0],
    ]);
    expect(rows(turnedPixels(PIXELS, 270))).toEqual([
      [2, 5],
      [1, 4],
      [0, 3],
    ]);
  });

  it('has boxes and edges where the pixels went', () => {
    const topRight = { left: 2, top: 0, right: 3, bottom: 1 };
    expect(turnedBounds(topRight, 3, 2, 90)).toEqual({ left: 1, top: 2, right: 2, bottom: 3 });
    expect(turnedBounds(topRight, 3, 2, 180)).toEqual({ left: 0, top: 1, right: 1, bottom: 2 });
    expect(turnedBounds(topRight, 3, 2, 270)).toEqual({ left: 0, top: 0, right: 1, bottom: 1 });
    expect(([90, 180, 270] as const).map(turn => turnedEdge('top', turn))).toEqual([
      'right',
      'bottom',
      'left',
    ]);
  });
});
