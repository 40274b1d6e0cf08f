import { describe, expect, it } from 'vitest';
import { type Color, PlainPicture } from '#demo/pages/plain-picture.ts';
import { makePlanes } from '../planes.ts';
import { measureTone } from './measure-tone.ts';

function written(paper: Color, ink: Color, lines = 25): PlainPicture {
  const page = new PlainPicture(210, 297, paper);
  for (let line = 0; line < lines; line++) {
    for (let letter = 0; letter < 50; letter++) {
      const [x, y] = [25 + letter * 3, 30 + line * 8];
      page.box(x, y, 0.6, 2.6, { color: ink }).box(x, y + 1, 1.7, 0.6, { color: ink });
    }
  }
  return page.noise(1, 3);
}

const toneOf = (page: PlainPicture) => measureTone(makePlanes(page.picture()));

describe('the tone of a page', () => {
  it('is even where black stands on white', () => {
    expect(toneOf(written([250, 248, 242], [30, 30, 30]))).toMatchObject({ kind: 'even', isLost: false });
  });

  it('tells the levels of paper and ink', () => {
    const { paper, ink } = toneOf(written([240, 240, 240], [60, 60, 60]));
    expect(Math.abs(paper - 240)).toBeLessThan(4);
    expect(Math.abs(ink - 60)).toBeLessThan(12);
  });

  it('is dark where gray paper drowns the ink', () => {
    expect(toneOf(written([110, 108, 104], [40, 40, 40]))).toMatchObject({ kind: 'dark', isLost: false });
    expect(toneOf(written([90, 90, 88], [68, 68, 68]))).toMatchObject({ kind: 'dark', isLost: true });
  });

  it('is pale where ink is hardly darker than paper', () => {
    expect(toneOf(written([250, 248, 242], [200, 200, 200]))).toMatchObject({ kind: 'pale', isLost: false });
    expect(toneOf(written([250, 250, 250], [229, 229, 229]))).toMatchObject({ kind: 'pale', isLost: true });
  });

  it.each<[string, PlainPicture]>([
    ['a certificate on tinted paper', written([244, 224, 218], [30, 30, 30])],
    ['a title on a dark cover', written([40, 60, 120], [15, 15, 20], 4)],
    [
      'a page with a pale stamp and nothing else',
      new PlainPicture(210, 297).ring({ x: 100, y: 200 }, 17, 1.5, { color: [200, 32, 46], strength: 0.2 }),
    ],
    ['an empty page', new PlainPicture(210, 297, [120, 120, 120])],
  ])('is even for %s', (_, page) => {
    expect(toneOf(page).kind).toBe('even');
  });

  it('is even for a dark photograph', () => {
    const page = new PlainPicture(210, 297, [120, 120, 120]);
    for (let at = 0; at < 300; at++) {
      const level = (at * 53) % 160;
      page.box((at % 15) * 14, Math.floor(at / 15) * 15, 14, 15, { color: [level, level, level] });
    }
    expect(toneOf(page).kind).toBe('even');
  });

  it('is even without any pixels', () => {
    expect(
      measureTone(makePlanes({ width: 0, height: 0, rgbx: new Uint8Array(), pixelsPerMm: 4 })).kind,
    ).toBe('even');
  });
});
