import { describe, expect, it } from 'vitest';
import { joinLines, sidesAmong } from './join-sides.ts';
import type { StraightEdge } from './straight-edges.ts';

/** Two points a mm, as pictures are looked at. */
const MM = 2;

/** A level piece, its ink below; in mm. */
function level(fromX: number, toX: number, y: number): StraightEdge {
  const place = (x: number) => ({ x: x * MM, y: y * MM });
  return { from: place(fromX), to: place(toX), length: (toX - fromX) * MM, nx: 0, ny: 1 };
}

/** A plumb piece, its ink on the right. */
function plumb(x: number, fromY: number, toY: number): StraightEdge {
  const place = (y: number) => ({ x: x * MM, y: y * MM });
  return { from: place(toY), to: place(fromY), length: (toY - fromY) * MM, nx: 1, ny: 0 };
}

describe('the lines of a page', () => {
  it('join over what breaks them', () => {
    const lines = joinLines([level(10, 22, 50), level(30, 40, 50.5)], MM);
    expect(lines.map(({ length }) => length / MM)).toEqual([30]);
  });

  it('keep apart what lies beside or far along', () => {
    expect(joinLines([level(10, 22, 50), level(30, 40, 53)], MM).length).toBe(2);
    expect(joinLines([level(10, 22, 50), level(60, 70, 50)], MM).length).toBe(2);
  });

  it('keep apart the two edges of one line', () => {
    const upper = level(10, 40, 50);
    expect(joinLines([upper, { ...level(10, 40, 50.5), ny: -1 }], MM).length).toBe(2);
  });

  it('are no sides of stamps where they are too long', () => {
    const table = joinLines([level(10, 60, 50), level(70, 120, 50)], MM);
    expect(sidesAmong(table, MM)).toEqual([]);
  });

  it('may be sides of stamps elsewhere, longest first, and seen from both of their edges', () => {
    const lines = joinLines([level(10, 100, 50), plumb(30, 51, 75), level(30, 65, 80)], MM);
    const sides = sidesAmong(lines, MM);
    expect(sides.map(({ length }) => length / MM)).toEqual([35, 35, 24, 24]);
    expect(sides[0]?.ny).toBe(-(sides[1]?.ny ?? 0));
  });

  it('get no other edge where one was found', () => {
    const upper = level(10, 40, 50);
    const lower = { ...upper, from: { x: 80, y: 101.2 }, to: { x: 20, y: 101.2 }, ny: -1 };
    expect(sidesAmong([upper, lower], MM).length).toBe(2);
  });
});
