import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { pressSeal } from './press-seal.ts';

const square = (side: number, level: number) => ({
  width: side,
  height: side,
  rgbx: new Uint8Array(side * side * 4).fill(level),
});

/** A filled seal: no green anywhere. */
const SEAL = square(20, 0);

const pixel = (page: ReturnType<typeof square>, x: number, y: number): number[] => [
  ...page.rgbx.subarray((y * page.width + x) * 4, (y * page.width + x) * 4 + 3),
];

describe('pressing a seal', () => {
  it('leaves red where the seal is, and the paper as it was beside it', () => {
    const page = square(60, 255);
    pressSeal(page, SEAL, { x: 30, y: 30 }, seededRandom(1));
    const [red = 0, green = 0, blue = 0] = pixel(page, 30, 30);
    expect(red).toBeGreaterThan(200);
    expect(Math.max(green, blue)).toBeLessThan(190);
    expect(pixel(page, 19, 30)).toEqual([255, 255, 255]);
    expect(pixel(page, 41, 30)).toEqual([255, 255, 255]);
  });

  it('lets what was written before show through', () => {
    const page = square(60, 20);
    pressSeal(page, SEAL, { x: 30, y: 30 }, seededRandom(1));
    expect(Math.max(...pixel(page, 30, 30))).toBeLessThanOrEqual(20);
  });

  it('may reach over the edge of the page', () => {
    const page = square(60, 255);
    pressSeal(page, SEAL, { x: 0, y: 59 }, seededRandom(1));
    expect(pixel(page, 5, 55)).not.toEqual([255, 255, 255]);
    expect(pixel(page, 59, 55)).toEqual([255, 255, 255]);
  });
});
