import { describe, expect, it } from 'vitest';
import { PageBuffers } from './page-buffers.ts';
import { turnPicture } from './turn-picture.ts';

/** Two rows of three pixels, each as red as its place is far. */
const picture = {
  ...{ width: 3, height: 2, pixelsPerMm: 4 },
  rgbx: Uint8Array.from([1, 2, 3, 4, 5, 6].flatMap(red => [red, 0, 0, 255])),
};

const rows = (quarters: number) => {
  const { width, rgbx } = turnPicture(picture, quarters, new PageBuffers());
  const reds = [...rgbx].filter((_, at) => at % 4 === 0);
  return Array.from({ length: reds.length / width }, (_, row) => reds.slice(row * width, (row + 1) * width));
};

describe('a picture turned clockwise', () => {
  it('has its first column on top after a quarter', () => {
    expect(rows(1)).toEqual([
      [4, 1],
      [5, 2],
      [6, 3],
    ]);
  });

  it('is read backwards after two', () => {
    expect(rows(2)).toEqual([
      [6, 5, 4],
      [3, 2, 1],
    ]);
  });

  it('has its last column on top after three', () => {
    expect(rows(3)).toEqual([
      [3, 6],
      [2, 5],
      [1, 4],
    ]);
  });

  it('is the same picture after none, and after all', () => {
    expect(turnPicture(picture, 0, new PageBuffers())).toBe(picture);
    expect(turnPicture(picture, 4, new PageBuffers())).toBe(picture);
  });
});
