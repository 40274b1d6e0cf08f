import { describe, expect, it } from 'vitest';
import { type Color, type Mark, PlainPicture } from '#demo/pages/plain-picture.ts';
import { makePlanes } from '../planes.ts';
import { measureBlank } from './measure-blank.ts';

const PAPER: Color = [248, 246, 240];
const GRAY: Color = [90, 90, 90];
const BLACK: Color = [25, 25, 25];

const sheet = (paper: Color = PAPER): PlainPicture => new PlainPicture(210, 297, paper);

function blankOf(page: PlainPicture) {
  const picture = page.noise(1.5, 7).picture();
  return measureBlank(picture, makePlanes(picture));
}

/** Marks without an edge, as they look through paper. */
function soft(page: PlainPicture, x: number, y: number, width: number): void {
  for (let spread = 0.4; spread < 3; spread += 0.4) {
    page.line({ x, y }, { x: x + width, y }, spread, { color: BLACK, strength: 0.025 });
  }
}

function shade(page: PlainPicture, edgeMm: number): void {
  for (let deep = 0.3; deep < edgeMm; deep += 0.3)
    page.box(0, 0, deep, 297, { color: BLACK, strength: 0.06 });
}

const WEAR: readonly (readonly [string, (page: PlainPicture) => void])[] = [
  ['nothing', () => undefined],
  [
    'punch holes',
    page => page.disc({ x: 11, y: 108 }, 3, { color: GRAY }).disc({ x: 11, y: 188 }, 3, { color: BLACK }),
  ],
  ['a staple', page => page.line({ x: 12, y: 14 }, { x: 20, y: 8 }, 0.6, { color: GRAY })],
  ['a fold', page => page.line({ x: 0, y: 148 }, { x: 210, y: 150 }, 0.8, { color: GRAY, strength: 0.4 })],
  ['a streak of dirty glass', page => page.line({ x: 70, y: 0 }, { x: 70, y: 297 }, 0.3, { color: BLACK })],
  [
    'a fold so pale that most of it is grain',
    page => {
      page.line({ x: 0, y: 148 }, { x: 210, y: 151 }, 0.5, { color: BLACK, strength: 0.045 });
      page.line({ x: 90, y: 149.3 }, { x: 120, y: 149.7 }, 0.5, { color: BLACK, strength: 0.08 });
    },
  ],
  ['a dog ear', page => page.line({ x: 201, y: 0 }, { x: 210, y: 8 }, 0.4, { color: GRAY, strength: 0.35 })],
  [
    'two staples that touch',
    page =>
      page
        .line({ x: 12, y: 14 }, { x: 21, y: 13 }, 0.7, { color: GRAY })
        .line({ x: 10, y: 15.6 }, { x: 19, y: 14.6 }, 0.7, { color: GRAY }),
  ],
  [
    'a staple on a crease',
    page =>
      page
        .line({ x: 0, y: 30 }, { x: 30, y: 0 }, 0.5, { color: GRAY, strength: 0.3 })
        .line({ x: 14, y: 11 }, { x: 15, y: 20 }, 0.7, { color: GRAY }),
  ],
  [
    'the rims of holes in a crooked sheet',
    page =>
      page
        .ring({ x: 10, y: 108 }, 2.8, 0.3, { color: GRAY, strength: 0.4 })
        .ring({ x: 17, y: 188 }, 2.8, 0.3, { color: GRAY, strength: 0.4 }),
  ],
  ['a stain', page => page.disc({ x: 120, y: 90 }, 22, { color: [190, 150, 90], strength: 0.15 })],
  ['the shadow of an edge', page => shade(page, 6)],
  ['a black band', page => page.box(0, 285, 210, 12, { color: BLACK })],
  [
    'a black wedge',
    page =>
      page.shape(
        [
          { x: 210, y: 0 },
          { x: 210, y: 297 },
          { x: 198, y: 297 },
        ],
        { color: BLACK },
      ),
  ],
];

/** Far paler than anything that is written with care. */
const PALE: Mark = { color: [120, 120, 120], strength: 0.3 };

const INK: readonly (readonly [string, (page: PlainPicture) => void])[] = [
  [
    'a page number',
    page =>
      page
        .box(104, 284, 0.45, 3, { color: BLACK })
        .box(106, 284, 2, 0.45, { color: BLACK })
        .box(107, 285, 0.4, 2, { color: BLACK }),
  ],
  [
    'a small blue signature',
    page =>
      page
        .line({ x: 120, y: 200 }, { x: 126, y: 204 }, 0.5, { color: [40, 60, 160] })
        .line({ x: 126, y: 204 }, { x: 133, y: 199 }, 0.5, { color: [40, 60, 160] }),
  ],
  [
    'a pale red stamp',
    page => page.ring({ x: 120, y: 200 }, 17, 0.9, { color: [206, 32, 46], strength: 0.2 }),
  ],
  [
    'a pencil note',
    page => {
      for (let x = 40; x < 90; x += 4)
        page.line({ x, y: 60 }, { x: x + 2, y: 63 }, 0.4, { color: [130, 130, 130], strength: 0.6 });
    },
  ],
  [
    'one pale digit',
    page => page.box(104, 284, 2, 0.4, PALE).line({ x: 105.8, y: 284 }, { x: 104.6, y: 287 }, 0.4, PALE),
  ],
  [
    'a pale line that ends before the edges',
    page => page.line({ x: 60, y: 90 }, { x: 150, y: 90 }, 0.4, PALE),
  ],
  [
    'pale writing all over it',
    page => {
      for (let y = 30; y < 260; y += 7) for (let x = 25; x < 180; x += 3) page.box(x, y, 0.5, 3, PALE);
    },
  ],
  [
    'the sides of a red seal that the edge cuts, as thin and straight as staples',
    page =>
      page
        .line({ x: 202, y: 219 }, { x: 211, y: 219 }, 0.7, { color: [206, 32, 46], strength: 0.5 })
        .line({ x: 202, y: 228 }, { x: 211, y: 228 }, 0.7, { color: [206, 32, 46], strength: 0.5 }),
  ],
  [
    'a pale photograph',
    page =>
      page
        .box(80, 80, 50, 80, { color: GRAY, strength: 0.3 })
        .disc({ x: 105, y: 110 }, 8, { color: BLACK, strength: 0.5 })
        .disc({ x: 100, y: 140 }, 12, { color: GRAY, strength: 0.5 }),
  ],
  ['yellow highlighting', page => page.box(40, 80, 60, 5, { color: [255, 240, 60] })],
];

describe('a blank page', () => {
  it.each(WEAR)('is blank with %s on it', (_, wear) => {
    const page = sheet();
    wear(page);
    expect(blankOf(page)).toMatchObject({ isBlank: true });
  });

  it('is blank whatever the color of the paper', () => {
    expect(blankOf(sheet([244, 226, 222])).isBlank).toBe(true);
    expect(blankOf(sheet([205, 205, 205])).isBlank).toBe(true);
  });

  it('is blank where only the back shines through', () => {
    const page = sheet();
    for (let line = 40; line < 240; line += 8) for (let x = 30; x < 170; x += 6) soft(page, x, line, 2);
    expect(blankOf(page).isBlank).toBe(true);
  });

  it.each(INK)('is none with %s on it', (_, ink) => {
    const page = sheet();
    ink(page);
    const { isBlank, inkShare } = blankOf(page);
    expect(isBlank).toBe(false);
    expect(inkShare).toBeGreaterThan(0);
  });

  it('is none where somebody has written over what shines through', () => {
    const page = sheet();
    for (let line = 40; line < 240; line += 8) for (let x = 30; x < 170; x += 6) soft(page, x, line, 2);
    INK[1]?.[1](page);
    expect(blankOf(page).isBlank).toBe(false);
  });

  it('is none with writing all over it, which takes no closer look', () => {
    const page = sheet();
    for (let y = 30; y < 260; y += 7)
      for (let x = 25; x < 180; x += 3) page.box(x, y, 0.5, 3, { color: BLACK });
    const { isBlank, confidence, inkShare } = blankOf(page);
    expect({ isBlank, confidence }).toEqual({ isBlank: false, confidence: 0.99 });
    expect(inkShare).toBeGreaterThan(0.035);
    expect(inkShare).toBeLessThan(0.055);
  });

  it('is none where there is more grain than anybody could judge', () => {
    const page = sheet();
    for (let at = 0; at < page.picture().rgbx.length; at += 12) page.picture().rgbx[at] = 0;
    expect(blankOf(page).isBlank).toBe(false);
  });

  it('is none where all is black, for nobody could tell', () => {
    const { isBlank, confidence } = blankOf(sheet([20, 20, 20]));
    expect(isBlank).toBe(false);
    expect(confidence).toBeLessThan(0.5);
  });

  it('is blank without any pixels', () => {
    const picture = { width: 0, height: 0, rgbx: new Uint8Array(), pixelsPerMm: 4 };
    expect(measureBlank(picture, makePlanes(picture))).toMatchObject({ isBlank: true, inkShare: 0 });
  });
});
