import { describe, expect, it } from 'vitest';
import { edgeKey, edgeWords } from './page-edges.ts';

describe('the edges of a page', () => {
  it.each([
    [['left', 'top'], 'top left'],
    [['bottom', 'bottom'], 'bottom'],
    [[], ''],
  ] as const)('are put in order, each once: %j', (edges, key) => {
    expect(edgeKey(edges)).toBe(key);
  });

  it.each([
    ['right', 'mép phải', 'the right edge'],
    ['top left', 'mép trên, mép trái', 'the top and left edges'],
    ['top right bottom', 'mép trên, mép phải, mép dưới', 'the top, right and bottom edges'],
  ])('are named: %s', (key, vi, en) => {
    expect(edgeWords(key)).toEqual({ vi, en });
  });
});
