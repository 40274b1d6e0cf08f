import { describe, expect, it } from 'vitest';
import { IDENTITY, inverse, type Matrix, matrixFrom, multiply, translated } from './matrix.ts';

/** Doubles x, quadruples y, then shifts; powers of two, so that nothing is rounded. */
const SCALE: Matrix = [2, 0, 0, 4, 10, 20];
const QUARTER_TURN: Matrix = [0, 1, -1, 0, 0, 0];

describe('a matrix', () => {
  it('applies the first factor first', () => {
    // (1, 1) → (12, 24) → (-24, 12).
    const [a, b, c, d, e, f] = multiply(SCALE, QUARTER_TURN);
    expect([a + c + e, b + d + f]).toEqual([-24, 12]);
  });

  it('shifts within its own space', () => {
    expect(translated(SCALE, 1, 1)).toEqual([2, 0, 0, 4, 12, 24]);
  });

  it('has an inverse that takes it back, unless it flattens', () => {
    expect(multiply(SCALE, inverse(SCALE) ?? SCALE)).toEqual(IDENTITY);
    expect(inverse([1, 2, 2, 4, 0, 0])).toBeNull();
    expect(inverse([Number.NaN, 0, 0, 1, 0, 0])).toBeNull();
  });

  it('is made of six numbers', () => {
    expect(matrixFrom([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(matrixFrom([1, 2, 3, 4, 5])).toBeNull();
    expect(matrixFrom([1, 2, 3, 4, 5, null])).toBeNull();
  });
});
