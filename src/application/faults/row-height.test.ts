import { describe, expect, it } from 'vitest';
import { rowHeight } from './row-height.ts';

describe('the height of a row', () => {
  it.each([
    ['an empty row', ['', ''], 17.75],
    ['a short text', ['abc', ''], 17.75],
    ['a text that wraps', ['', 'x'.repeat(30)], 33.5],
    ['lines of its own', ['a\nb\n\nc', ''], 65],
    ['more than Excel holds', ['x\n'.repeat(100)], 409],
  ])('fits %s', (_, texts, points) => {
    expect(rowHeight(texts, [10, 20])).toBe(points);
  });
});
