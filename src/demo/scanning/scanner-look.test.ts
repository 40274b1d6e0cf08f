import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { scanLook, toBilevel, toGray } from './scanner-look.ts';

const LOOK = { paper: [250, 247, 240], black: 30, grain: 2, shade: 5, dust: 3 } as const;

const pageOf = (level: number) => ({ width: 90, height: 60, rgbx: new Uint8Array(90 * 60 * 4).fill(level) });

function meanOf(values: ArrayLike<number>, first: number, step: number): number {
  let [sum, count] = [0, 0];
  for (let at = first; at < values.length; at += step) {
    sum += values[at] ?? 0;
    count += 1;
  }
  return sum / count;
}

describe('a scanner', () => {
  it('sees white paper in its own tint and black ink not quite black', () => {
    const white = scanLook(pageOf(255), LOOK, seededRandom(1)).rgb;
    expect(meanOf(white, 0, 3)).toBeGreaterThan(244);
    expect(meanOf(white, 0, 3) - meanOf(white, 2, 3)).toBeGreaterThan(6);
    const black = scanLook(pageOf(0), LOOK, seededRandom(1)).rgb;
    expect(meanOf(black, 0, 3)).toBeGreaterThan(24);
    expect(meanOf(black, 0, 3)).toBeLessThan(36);
  });

  it('adds the same grain for the same dice', () => {
    const scan = (seed: number) => scanLook(pageOf(200), LOOK, seededRandom(seed)).rgb;
    expect(scan(4)).toEqual(scan(4));
    expect(scan(4)).not.toEqual(scan(5));
  });

  it('weighs colors as the eye does', () => {
    const rgb = Uint8ClampedArray.of(255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255);
    expect([...toGray({ width: 4, height: 1, rgb })]).toEqual([76, 150, 29, 255]);
  });

  it('packs ink as ones, each row from a fresh byte', () => {
    const gray = Uint8Array.of(
      0,
      255,
      0,
      255,
      255,
      255,
      255,
      255,
      255,
      149,
      /**/ 255,
      255,
      255,
      255,
      255,
      255,
      255,
      0,
      150,
      0,
    );
    expect([...toBilevel(gray, 10)]).toEqual([0b1010_0000, 0b0100_0000, 0b0000_0001, 0b0100_0000]);
  });
});
