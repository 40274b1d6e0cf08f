import { describe, expect, it } from 'vitest';
import { move } from '../press/affine.ts';
import { findClipped } from './find-clipped.ts';

const line = (left: number, top: number, width: number) => ({
  box: { left, top, right: left + width, bottom: top + 4 },
  letters: 20,
  isPrinted: true,
});

const WINDOW = { width: 210, height: 297, paperToPixels: move(0, 0) };

describe('writing that an edge cuts', () => {
  it('is seen at a side where two lines are cut, not where one is', () => {
    expect(findClipped([line(-5, 20, 80)], WINDOW)).toEqual([]);
    expect(findClipped([line(-5, 20, 80), line(-5, 30, 80)], WINDOW)).toEqual(['left']);
    expect(findClipped([line(150, 20, 80), line(150, 30, 80)], WINDOW)).toEqual(['right']);
  });

  it('is seen at top and foot where enough of a line is cut along it', () => {
    expect(findClipped([line(20, -2, 80)], WINDOW)).toEqual(['top']);
    expect(findClipped([line(20, 295, 80)], WINDOW)).toEqual(['bottom']);
    expect(findClipped([line(20, -2, 10)], WINDOW)).toEqual([]);
  });

  it('is not what lies wholly beyond the page', () => {
    expect(findClipped([line(20, -40, 80), line(-100, 20, 80), line(-100, 30, 80)], WINDOW)).toEqual([]);
  });
});
