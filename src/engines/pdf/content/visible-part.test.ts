import { describe, expect, it } from 'vitest';
import type { Matrix } from './matrix.ts';
import { visiblePart } from './visible-part.ts';

const CLIP = { x0: 0, y0: 0, x1: 100, y1: 100 };

describe('the visible part of an image', () => {
  it('is all of it within the clip', () => {
    const part = visiblePart([20, 0, 0, 30, 10, 10], CLIP);
    expect(part).toEqual({
      box: { x0: 10, y0: 10, x1: 30, y1: 40 },
      area: 600,
      own: { x0: 0, y0: 0, x1: 1, y1: 1 },
    });
  });

  it('is what the clip leaves of it, told in the image’s own space too', () => {
    const part = visiblePart([100, 0, 0, 100, 50, -75], CLIP);
    expect(part).toMatchObject({ area: 50 * 25, own: { x0: 0, y0: 0.75, x1: 0.5, y1: 1 } });
  });

  it('is found behind a mirror and a quarter turn', () => {
    // x runs down from (50, 150), y runs left to -50: the half above 100 and the half left of 0 are cut off.
    const part = visiblePart([0, -100, -100, 0, 50, 150], CLIP);
    expect(part).toMatchObject({ area: 2500, own: { x0: 0.5, y0: 0, x1: 1, y1: 0.5 } });
  });

  it('is cut out of a slanted image exactly', () => {
    // A square on its corner, its diagonals 100: of its 5000 square points the clip leaves the upper half.
    const diamond: Matrix = [50, 50, -50, 50, 50, -50];
    const part = visiblePart(diamond, CLIP);
    expect(part?.area).toBeCloseTo(2500, 6);
    expect(part?.box).toEqual({ x0: 0, y0: 0, x1: 100, y1: 50 });
    expect(part?.own.x0).toBeCloseTo(0, 9);
    expect(part?.own.y1).toBeCloseTo(1, 9);
  });

  it('is nothing outside of the clip, or of a flat image', () => {
    expect(visiblePart([10, 0, 0, 10, 200, 0], CLIP)).toBeNull();
    expect(visiblePart([10, 1, -1, 10, 200, 0], CLIP)).toBeNull();
    expect(visiblePart([10, 0, 0, 0, 0, 0], CLIP)).toBeNull();
  });
});
