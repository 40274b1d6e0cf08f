import { describe, expect, it } from 'vitest';
import { type Color, PlainPicture } from './plain-picture.ts';

const RED = { color: [200, 20, 30] } as const;

/** The color at a place in mm, one pixel a mm. */
function colorAt(picture: PlainPicture, x: number, y: number): Color {
  const { width, rgbx } = picture.picture();
  const at = (y * width + x) * 4;
  return [rgbx[at] ?? 0, rgbx[at + 1] ?? 0, rgbx[at + 2] ?? 0];
}

const small = () => new PlainPicture(60, 60, [250, 248, 240], 1);

describe('a plain picture', () => {
  it('is of A4 paper at a hundred dots an inch unless told otherwise', () => {
    const { width, height, pixelsPerMm } = new PlainPicture(210, 297).picture();
    expect([width, height, pixelsPerMm.toFixed(3)]).toEqual([827, 1169, '3.937']);
  });

  it('has ink on a ring and paper within and without it', () => {
    const ring = small().ring({ x: 30.5, y: 30.5 }, 20, 3, RED);
    expect(colorAt(ring, 50, 30)).toEqual(RED.color);
    expect(colorAt(ring, 30, 30)).toEqual([250, 248, 240]);
    expect(colorAt(ring, 55, 30)).toEqual([250, 248, 240]);
  });

  it('draws an arc clockwise from the right', () => {
    const arc = small().arc({ x: 30.5, y: 30.5 }, 20, 3, { from: 0, to: 120 }, RED);
    expect(colorAt(arc, 30, 50)).toEqual(RED.color);
    expect(colorAt(arc, 30, 10)).toEqual([250, 248, 240]);
  });

  it('lays an ellipse wider than tall', () => {
    const ellipse = small().ellipse({ x: 30.5, y: 30.5 }, { x: 25, y: 12 }, 2.5, RED);
    expect(colorAt(ellipse, 55, 30)).toEqual(RED.color);
    expect(colorAt(ellipse, 30, 42)).toEqual(RED.color);
    expect(colorAt(ellipse, 30, 55)).toEqual([250, 248, 240]);
  });

  it('fills boxes, discs and stars, and strokes lines', () => {
    const mixed = small()
      .box(1, 1, 8, 4, RED)
      .disc({ x: 15, y: 15 }, 4, RED)
      .star({ x: 45, y: 15 }, 10, RED)
      .line({ x: 5, y: 50 }, { x: 55, y: 50 }, 3, RED);
    const inked = [
      [4, 3],
      [15, 15],
      [45, 15],
      [45, 7],
      [30, 50],
    ] as const;
    for (const [x, y] of inked) expect(colorAt(mixed, x, y)).toEqual(RED.color);
    expect(colorAt(mixed, 38, 8)).toEqual([250, 248, 240]);
  });

  it('lets what is beneath shine through weak ink', () => {
    const weak = small().box(0, 0, 20, 20, { color: [0, 0, 0], strength: 0.5 });
    expect(colorAt(weak, 5, 5)).toEqual([125, 124, 120]);
  });

  it('cuts off what lies beyond the page', () => {
    expect(colorAt(small().disc({ x: 0, y: 0 }, 10, RED), 3, 3)).toEqual(RED.color);
  });

  it('is grainy alike for the same seed', () => {
    expect(small().noise(4, 7).picture().rgbx).toEqual(small().noise(4, 7).picture().rgbx);
    expect(small().noise(4, 7).picture().rgbx).not.toEqual(small().noise(4, 8).picture().rgbx);
  });
});
