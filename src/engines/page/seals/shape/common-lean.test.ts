import { describe, expect, it } from 'vitest';
import { commonLean, leanOf } from './common-lean.ts';
import type { StraightEdge } from './straight-edges.ts';

const MM = 2;

function edge(degrees: number, lengthMm: number): StraightEdge {
  const [ux, uy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const length = lengthMm * MM;
  return { from: { x: 0, y: 0 }, to: { x: ux * length, y: uy * length }, length, nx: -uy, ny: ux };
}

describe('the lean of a page', () => {
  it('is the same for what is level and what is plumb', () => {
    expect(leanOf(1, 0)).toBeCloseTo(0);
    expect(leanOf(0, -1)).toBeCloseTo(0);
    expect(leanOf(Math.cos(0.05), Math.sin(0.05))).toBeCloseTo(2.865, 2);
  });

  it('is that of most of its long lines', () => {
    const lines = [edge(1.5, 60), edge(91.5, 40), edge(1.4, 50), edge(30, 25), edge(-20, 8)];
    expect(commonLean(lines, MM)).toBeCloseTo(1.5, 1);
  });

  it('is not known of a page with hardly a line', () => {
    expect(commonLean([edge(3, 60), edge(3, 10)], MM)).toBeNull();
  });
});
