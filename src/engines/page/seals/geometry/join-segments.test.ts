import { describe, expect, it } from 'vitest';
import { joinSegments } from './join-segments.ts';
import type { Segment } from './segments.ts';

function piece(x0: number, y0: number, x1: number, y1: number): Segment {
  const length = Math.hypot(x1 - x0, y1 - y0);
  return {
    from: { x: x0, y: y0 },
    to: { x: x1, y: y1 },
    length,
    ux: (x1 - x0) / length,
    uy: (y1 - y0) / length,
  };
}

const longest = (segments: readonly Segment[]): number => Math.max(...segments.map(({ length }) => length));

describe('pieces of lines', () => {
  it('are joined where they continue each other, and kept', () => {
    const pieces = [piece(0, 10, 20, 10), piece(26, 10.5, 50, 10.5), piece(58, 10, 70, 10)];
    const joined = joinSegments(pieces, 10, 100);
    expect(joined.slice(0, 3)).toEqual(pieces);
    expect(longest(joined)).toBeCloseTo(70, 0);
  });

  it('stay apart beyond the gap, side by side, and at an angle', () => {
    expect(joinSegments([piece(0, 0, 20, 0), piece(40, 0, 60, 0)], 10, 100)).toHaveLength(2);
    expect(joinSegments([piece(0, 0, 20, 0), piece(22, 4, 60, 4)], 10, 100)).toHaveLength(2);
    expect(joinSegments([piece(0, 0, 20, 0), piece(21, 0, 40, 4)], 10, 100)).toHaveLength(2);
  });

  it('become no longer than asked for', () => {
    expect(joinSegments([piece(0, 0, 60, 0), piece(64, 0, 120, 0)], 10, 100)).toHaveLength(2);
  });
});
