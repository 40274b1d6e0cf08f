import { describe, expect, it } from 'vitest';
import { makePlanes } from './planes.ts';

/** A picture of pixels in a row, each red, green, blue. */
function row(...pixels: readonly (readonly [number, number, number])[]) {
  const rgbx = Uint8Array.from(pixels.flatMap(pixel => [...pixel, 255]));
  return { width: pixels.length, height: 1, rgbx, pixelsPerMm: 4 };
}

describe('the planes of a picture', () => {
  it('hold brightness and chroma of each pixel, and count them', () => {
    const { luma, chroma, lumaCounts, chromaCounts } = makePlanes(
      row([255, 255, 255], [0, 0, 0], [200, 20, 30]),
    );
    expect([...luma]).toEqual([255, 0, 75]);
    expect([...chroma]).toEqual([0, 0, 180]);
    expect([lumaCounts[255], lumaCounts[0], lumaCounts[75]]).toEqual([1, 1, 1]);
    expect([chromaCounts[0], chromaCounts[180]]).toEqual([2, 1]);
  });

  it('know the paper by the commonest of the bright pixels, whatever the ink', () => {
    const sheet = Array.from({ length: 700 }, () => [250, 246, 236] as const);
    const ink = Array.from({ length: 300 }, () => [30, 30, 30] as const);
    const { paper } = makePlanes(row(...ink, ...sheet));
    expect(paper).toEqual({ red: 250, green: 246, blue: 236, luma: 246 });
  });

  it('take no white lid beside grainy paper for the paper', () => {
    const paper = Array.from(
      { length: 800 },
      (_, at) => [190 + (at % 20), 190 + (at % 20), 190 + (at % 20)] as const,
    );
    const lid = Array.from({ length: 200 }, () => [255, 255, 255] as const);
    const { luma } = makePlanes(row(...paper, ...lid)).paper;
    expect(luma).toBeGreaterThanOrEqual(190);
    expect(luma).toBeLessThan(210);
  });

  it('know dark paper that white writing stands on', () => {
    const paper = Array.from({ length: 900 }, () => [40, 60, 90] as const);
    const writing = Array.from({ length: 100 }, () => [255, 255, 255] as const);
    expect(makePlanes(row(...paper, ...writing)).paper).toEqual({ red: 40, green: 60, blue: 90, luma: 57 });
  });

  it('bear a picture without pixels', () => {
    expect(makePlanes(row()).paper.luma).toBe(255);
  });
});
