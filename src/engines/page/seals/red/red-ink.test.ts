import { describe, expect, it } from 'vitest';
import { type Color, PlainPicture } from '#demo/pages/plain-picture.ts';
import { makePlanes } from '../../planes.ts';
import { unmixRed } from './red-ink.ts';

/** The ink in the middle of a field of one color on a sheet of paper. */
function inkOf(color: Color, paper: Color = [250, 247, 240]): number {
  const picture = new PlainPicture(60, 60, paper).box(20, 20, 20, 20, { color }).picture();
  const plane = unmixRed(picture, makePlanes(picture));
  return plane === null ? 0 : (plane.ink[60 * plane.width + 60] ?? 0);
}

describe('red ink', () => {
  it('is seen from purple-red to orange-red, also old and violet', () => {
    expect(inkOf([206, 32, 46])).toBeGreaterThan(150);
    expect(inkOf([168, 34, 94])).toBeGreaterThan(120);
    expect(inkOf([222, 72, 42])).toBeGreaterThan(120);
    expect(inkOf([136, 52, 122])).toBeGreaterThan(80);
  });

  it('is seen in proportion to what there is of it', () => {
    const [thin, half] = [inkOf([244, 220, 214]), inkOf([238, 190, 182])];
    expect(thin).toBeGreaterThan(12);
    expect(half).toBeGreaterThan(1.6 * thin);
  });

  it('is seen beneath black', () => {
    expect(inkOf([70, 24, 26])).toBeGreaterThan(60);
  });

  it('is not black, blue, green or yellow', () => {
    for (const color of [
      [30, 30, 34],
      [36, 62, 170],
      [40, 140, 60],
      [250, 214, 40],
      [206, 176, 136],
    ] as const)
      expect(inkOf(color)).toBeLessThan(12);
  });

  it('is not the paper, whatever its tint', () => {
    expect(inkOf([255, 236, 228], [255, 236, 228])).toBe(0);
    expect(inkOf([206, 32, 46], [255, 236, 228])).toBeGreaterThan(150);
  });

  it('is not the fringe that a scanner leaves beside black strokes', () => {
    const page = new PlainPicture(60, 60, [250, 247, 240]);
    for (let x = 10; x < 50; x += 2) {
      page.box(x, 10, 0.5, 40, { color: [30, 30, 30] });
      page.box(x - 0.25, 10, 0.25, 40, { color: [150, 110, 110] });
      page.box(x + 0.5, 10, 0.25, 40, { color: [110, 140, 140] });
    }
    const picture = page.picture();
    const plane = unmixRed(picture, makePlanes(picture));
    const inked = plane?.ink.reduce((count, ink) => count + (ink > 30 ? 1 : 0), 0) ?? 0;
    expect(inked / (plane?.ink.length ?? 1)).toBeLessThan(0.02);
  });

  it('is not looked for where the page holds no color', () => {
    const picture = new PlainPicture(60, 60).box(20, 20, 20, 20, { color: [30, 30, 30] }).picture();
    expect(unmixRed(picture, makePlanes(picture))).toBeNull();
  });
});
