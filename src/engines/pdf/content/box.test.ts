import { describe, expect, it } from 'vitest';
import {
  boxArea,
  boxFrom,
  intersectBoxes,
  isBoxWithin,
  isEmptyBox,
  shareWithin,
  transformBox,
  uniteBoxes,
} from './box.ts';

const SQUARE = { x0: 0, y0: 0, x1: 10, y1: 10 };
const RIGHT = { x0: 5, y0: 0, x1: 25, y1: 10 };
const AWAY = { x0: 50, y0: 50, x1: 60, y1: 60 };

describe('a box', () => {
  it('shares what two boxes have in common', () => {
    expect(intersectBoxes(SQUARE, RIGHT)).toEqual({ x0: 5, y0: 0, x1: 10, y1: 10 });
    expect(shareWithin(RIGHT, SQUARE)).toBe(0.25);
    expect(shareWithin(SQUARE, RIGHT)).toBe(0.5);
  });

  it('is empty where two boxes do not meet', () => {
    const none = intersectBoxes(SQUARE, AWAY);
    expect([isEmptyBox(none), boxArea(none), shareWithin(none, SQUARE)]).toEqual([true, 0, 0]);
  });

  it('grows around others', () => {
    expect(uniteBoxes(null, SQUARE)).toEqual(SQUARE);
    expect(uniteBoxes(SQUARE, AWAY)).toEqual({ x0: 0, y0: 0, x1: 60, y1: 60 });
    expect(isBoxWithin(AWAY, uniteBoxes(SQUARE, AWAY))).toBe(true);
  });

  it('is the smallest upright one after a turn', () => {
    expect(transformBox([0, 2, -3, 0, 100, 0], SQUARE)).toEqual({ x0: 70, y0: 0, x1: 100, y1: 20 });
  });

  it('takes its corners in any order, but must span something', () => {
    expect(boxFrom([10, 0, 0, 10])).toEqual(SQUARE);
    expect(boxFrom([0, 0, 0, 10])).toBeNull();
    expect(boxFrom([0, 0, 10])).toBeNull();
    expect(boxFrom([0, 0, 10, null])).toBeNull();
  });
});
