import { describe, expect, it } from 'vitest';
import { PageBuffers } from './page-buffers.ts';
import type { PagePicture } from './picture.ts';
import { shrinkPicture } from './shrink-picture.ts';

const pictureOf = (rows: readonly (readonly number[])[]): PagePicture => ({
  ...{ width: rows[0]?.length ?? 0, height: rows.length, pixelsPerMm: 6 },
  rgbx: Uint8Array.from(rows.flat().flatMap(level => [level, level / 2, 255 - level, 7])),
});

function redsOf({ width, rgbx }: PagePicture): readonly number[][] {
  const reds = [...rgbx].filter((_, at) => at % 4 === 0);
  return Array.from({ length: reds.length / width }, (_, row) => reds.slice(row * width, (row + 1) * width));
}

const shrink = (picture: PagePicture, width: number, height: number) =>
  shrinkPicture(picture, { width, height }, new PageBuffers());

describe('a picture made smaller', () => {
  it('shares a pixel between those that lie upon it', () => {
    const picture = pictureOf([
      [0, 90, 180],
      [0, 90, 180],
      [90, 180, 30],
    ]);
    // Along a row, two thirds of the first and a third of the second: 30 and 150; below, 120 and 80; two to one.
    expect(redsOf(shrink(picture, 2, 2))).toEqual([
      [30, 150],
      [90, 103],
    ]);
  });

  it('keeps red, green and blue apart, and its scale', () => {
    const small = shrink(
      pictureOf(Array.from({ length: 30 }, () => Array.from({ length: 30 }, () => 200))),
      20,
      17,
    );
    expect([...small.rgbx.slice(0, 3)]).toEqual([200, 100, 55]);
    expect(new Set(redsOf(small).flat())).toEqual(new Set([200]));
    expect(small.pixelsPerMm).toBeCloseTo(4);
    expect(small.rgbx).toHaveLength(20 * 17 * 4);
  });

  it.each([1.05, 1.2, 1.31, 1.5, 1.73, 1.99])('is as bright as before, whatever the ratio: %f', ratio => {
    const rows = Array.from({ length: 120 }, (_, y) =>
      Array.from({ length: 90 }, (__, x) => (x * 37 + y * 91) % 256),
    );
    const mean = (picture: PagePicture) => {
      const reds = redsOf(picture).flat();
      return reds.reduce((sum, red) => sum + red, 0) / reds.length;
    };
    const small = shrink(pictureOf(rows), Math.round(90 / ratio), Math.round(120 / ratio));
    expect(Math.abs(mean(small) - mean(pictureOf(rows)))).toBeLessThan(1);
  });
});
