import { describe, expect, it } from 'vitest';
import type { InkPlane } from './ink-plane.ts';
import { longestDirection, setUpright } from './turned-part.ts';

/** A bar of 40 x 6 points about the middle of a plane of 80 x 80, turned clockwise. */
function bar(degrees: number): InkPlane {
  const [ux, uy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const ink = Uint8Array.from({ length: 80 * 80 }, (_, at) => {
    const [x, y] = [(at % 80) + 0.5 - 40, Math.floor(at / 80) + 0.5 - 40];
    return Math.abs(x * ux + y * uy) < 20 && Math.abs(y * ux - x * uy) < 3 ? 200 : 0;
  });
  return { width: 80, height: 80, pointsPerMm: 2, ink };
}

const ALL = { left: 0, top: 0, right: 80, bottom: 80 };

describe('the direction in which ink lies longest', () => {
  it.each([0, 17, 45, 90, 130])('is that of a bar turned by %i degrees', degrees => {
    const found = longestDirection(bar(degrees), ALL);
    const angle = (Math.atan2(found?.uy ?? 0, found?.ux ?? 0) * 180) / Math.PI;
    expect(Math.abs(((angle - degrees + 270) % 180) - 90)).toBeLessThan(1);
    expect(found?.ratio).toBeGreaterThan(5);
  });

  it('is none where no ink is', () => {
    expect(longestDirection({ ...bar(0), ink: new Uint8Array(6400) }, ALL)).toBeNull();
  });
});

describe('a part set upright', () => {
  it('has its longer side along the rows, made shorter by the stretch', () => {
    const [ux, uy] = [Math.cos(0.5), Math.sin(0.5)];
    const part = { x: 40, y: 40, ux, uy, along: 24, beside: 10 };
    const { width, height, ink } = setUpright(bar((0.5 * 180) / Math.PI), part, 2);
    expect([width, height]).toEqual([24, 20]);
    const inked = (row: number): number =>
      ink.subarray(row * width, (row + 1) * width).reduce((sum, value) => sum + (value > 100 ? 1 : 0), 0);
    expect(Math.abs(inked(10) - 20)).toBeLessThanOrEqual(1);
    expect(inked(4)).toBe(0);
  });
});
