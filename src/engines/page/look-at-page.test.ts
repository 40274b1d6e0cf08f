import { describe, expect, it } from 'vitest';
import { type Color, type Mark, PlainPicture } from '#demo/pages/plain-picture.ts';
import { lookAtPage } from './look-at-page.ts';

const RED: Mark = { color: [206, 32, 46] };

/** A seal of two rings and a star beside a few lines. */
function sealed(paper: Color, ink: Mark) {
  const page = new PlainPicture(120, 140, paper);
  for (let y = 15; y < 40; y += 6) page.box(12, y, 90, 1.6, { color: [30, 30, 30] });
  const middle = { x: 60, y: 90 };
  page.ring(middle, 18, 0.8, ink).ring(middle, 11, 0.35, ink).star(middle, 6, ink);
  for (let degrees = 0; degrees < 360; degrees += 11) {
    const [x, y] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [inner, outer] = [13.1, 15.5];
    page.line(
      { x: middle.x + x * inner, y: middle.y + y * inner },
      { x: middle.x + x * outer, y: middle.y + y * outer },
      0.5,
      ink,
    );
  }
  return page;
}

describe('a look at a page', () => {
  it('sees a red seal on a scan in color, and no stamp without color', () => {
    const look = lookAtPage(sealed([250, 247, 240], RED).noise(2, 7).picture(), 'color');
    expect(look).toMatchObject({ isColorless: false, stampShapes: [] });
    expect(look.redSeals).toMatchObject([{ isClear: true }]);
  });

  it('takes red that was drawn over a scan without color for no ink, but tells the shape', () => {
    const look = lookAtPage(sealed([255, 255, 255], RED).picture(), 'bilevel');
    expect(look.redSeals).toEqual([]);
    expect(look.stampShapes).not.toEqual([]);
  });

  it('sees the shape of a stamp on a scan that holds no color, however it is stored', () => {
    const look = lookAtPage(sealed([250, 250, 250], { color: [90, 90, 90] }).picture(), 'color');
    expect(look).toMatchObject({ isColorless: true, redSeals: [] });
    expect(look.stampShapes).not.toEqual([]);
  });

  it('finds nothing crooked, cut off or pale on blank paper', () => {
    const look = lookAtPage(new PlainPicture(120, 140, [180, 178, 170]).noise(2, 7).picture(), 'color');
    expect(look).toMatchObject({ blank: { isBlank: true }, skew: null, turn: null, clipped: [] });
    expect(look.tone.kind).toBe('even');
  });
});
