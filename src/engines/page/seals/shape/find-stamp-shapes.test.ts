import { describe, expect, it } from 'vitest';
import { type Mark, PlainPicture, type Point } from '#demo/pages/plain-picture.ts';
import type { SealSighting } from '#domain/page-look.ts';
import { makePlanes } from '../../planes.ts';
import { findStampShapes } from './find-stamp-shapes.ts';

const PRINT: Mark = { color: [40, 40, 40] };
/** Red ink as a scanner without color sees it. */
const STAMP: Mark = { color: [110, 110, 110], strength: 0.9 };
const FAINT: Mark = { ...STAMP, strength: 0.3 };

/** An A4 page with rows of strokes where letters would be. */
function typedPage(lastRow = 280): PlainPicture {
  const page = new PlainPicture(210, 297, [246, 246, 246]);
  for (let y = 30, row = 0; y < lastRow; y += 7, row++) {
    for (let x = 25, letter = row; x < 185; x += 2.1, letter++) {
      if (letter % 6 === 0) continue;
      page.box(x, y, 0.4, letter % 4 === 0 ? 3 : 2, PRINT);
      if (letter % 3 !== 0) page.box(x, y + (letter % 2) * 1.6, 1.5, 0.4, PRINT);
    }
  }
  return page;
}

/** Two lines, letters between them and a star. */
function pressRound(page: PlainPicture, middle: Point, radius: number, mark: Mark): void {
  page.ring(middle, radius - 0.4, 0.8, mark).ring(middle, radius * 0.6, 0.4, mark);
  page.star(middle, radius * 0.35, mark);
  for (let letter = 0; letter < 24; letter++) {
    const angle = (letter * Math.PI) / 12;
    const on = (reach: number): Point => ({
      x: middle.x + radius * reach * Math.cos(angle),
      y: middle.y + radius * reach * Math.sin(angle),
    });
    page.line(on(0.7), on(0.86), 0.5, mark);
  }
}

function box(middle: Point, width: number, height: number, degrees: number): Point[] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([a = 0, b = 0]) => ({
    x: middle.x + (a * width * cos) / 2 - (b * height * sin) / 2,
    y: middle.y + (a * width * sin) / 2 + (b * height * cos) / 2,
  }));
}

/** What a hand draws about a word: an oval that wobbles and misses its own beginning. */
function drawByHand(page: PlainPicture, middle: Point, across: number, down: number): void {
  const points = Array.from({ length: 60 }, (_, index) => {
    const turn = (index / 59) * 6.7;
    const reach = 1 + 0.09 * Math.sin(turn + 1) + 0.05 * Math.sin(3 * turn) + index * 0.002;
    return { x: middle.x + across * reach * Math.cos(turn), y: middle.y + down * reach * Math.sin(turn) };
  });
  points.slice(1).forEach((to, index) => {
    page.line(points[index] ?? to, to, 0.5, PRINT);
  });
}

const look = (page: PlainPicture): readonly SealSighting[] => findStampShapes(makePlanes(page.picture()));

/** As one bit a pixel. */
function thresholded(page: PlainPicture, level: number): PlainPicture {
  const { rgbx } = page.picture();
  for (let at = 0; at < rgbx.length; at++) rgbx[at] = (rgbx[at] ?? 0) < level ? 0 : 255;
  return page;
}

describe('a stamp without its color', () => {
  it('is found across writing, with its place and size', () => {
    const page = typedPage();
    pressRound(page, { x: 130, y: 220 }, 18, STAMP);
    const [seal, ...others] = look(page.noise(2, 1));
    expect(others).toEqual([]);
    expect(seal).toMatchObject({ shape: 'round', isClear: true, edge: null });
    expect(seal?.sizeMm).toBeGreaterThan(34);
    expect(seal?.sizeMm).toBeLessThan(37);
    expect(seal?.boxMm.x).toBeCloseTo(112, -0.5);
    expect(seal?.boxMm.y).toBeCloseTo(202, -0.5);
  });

  it('is found where the ink is faint', () => {
    const page = typedPage(180);
    pressRound(page, { x: 130, y: 220 }, 17, FAINT);
    expect(look(page.noise(2, 2))).toMatchObject([{ shape: 'round' }]);
  });

  it('is found on a page scanned too dark', () => {
    const page = new PlainPicture(210, 297, [110, 110, 110]);
    pressRound(page, { x: 100, y: 150 }, 18, { color: [50, 50, 50], strength: 0.4 });
    expect(look(page.noise(2, 3))).toMatchObject([{ shape: 'round', isClear: true }]);
  });

  it('is found broken by a threshold', () => {
    const page = typedPage(200);
    pressRound(page, { x: 130, y: 230 }, 18, { color: [130, 130, 130] });
    expect(look(thresholded(page.noise(45, 4), 150))).toMatchObject([{ shape: 'round' }]);
  });

  it('is found by half of its ring', () => {
    const page = typedPage(200);
    const middle = { x: 130, y: 235 };
    page
      .arc(middle, 18, 0.8, { from: 100, to: 290 }, STAMP)
      .arc(middle, 11, 0.4, { from: 100, to: 290 }, STAMP);
    expect(look(page)).toMatchObject([{ shape: 'round' }]);
  });

  it('is an arc where the edge of the page cuts it', () => {
    const page = typedPage(150);
    pressRound(page, { x: 212, y: 200 }, 18, STAMP);
    const [seal] = look(page);
    expect(seal).toMatchObject({ shape: 'arc', edge: 'right', isClear: true });
    expect((seal?.boxMm.x ?? 0) + (seal?.boxMm.width ?? 0)).toBeLessThanOrEqual(210.1);
  });

  it('is found as an ellipse, lying or standing', () => {
    for (const [across, down] of [
      [22, 13],
      [13, 22],
    ] as const) {
      const page = typedPage(150);
      const middle = { x: 120, y: 215 };
      page.ellipse(middle, { x: across, y: down }, 0.7, STAMP);
      page.ellipse(middle, { x: across * 0.62, y: down * 0.62 }, 0.4, STAMP);
      expect(look(page)).toMatchObject([{ shape: 'elliptic', isClear: true }]);
    }
  });

  it('is found as a box set down askew', () => {
    const page = typedPage(180);
    page.outline(box({ x: 120, y: 225 }, 50, 24, 5), 0.6, STAMP);
    const [seal] = look(page);
    expect(seal).toMatchObject({ shape: 'rectangular', isClear: true });
    expect(Math.abs((seal?.sizeMm ?? 0) - 50)).toBeLessThan(1.5);
  });

  it('is found as a box whose sides cross rules and rows of print', () => {
    const page = typedPage(280);
    for (const y of [218, 232]) page.box(20, y, 170, 0.3, PRINT);
    page.outline(box({ x: 120, y: 225 }, 50, 24, 3), 0.7, STAMP);
    expect(look(page)).toMatchObject([{ shape: 'rectangular' }]);
  });

  it('is found on a page of pale ink', () => {
    const page = typedPage(180);
    pressRound(page, { x: 130, y: 235 }, 18, { color: [120, 120, 120] });
    const { rgbx, width, height, pixelsPerMm } = page.picture();
    const pale = rgbx.map(level => 246 - (246 - level) * 0.14);
    expect(findStampShapes(makePlanes({ rgbx: pale, width, height, pixelsPerMm }))).toMatchObject([
      { shape: 'round' },
    ]);
  });

  it('is found as a triangle that the edge of the page cuts', () => {
    const page = typedPage(150);
    page.outline(
      [
        { x: 198, y: 205 },
        { x: 216, y: 236 },
        { x: 180, y: 236 },
      ],
      0.7,
      STAMP,
    );
    expect(look(page)).toMatchObject([{ shape: 'triangular' }]);
  });

  it('is found as a box that the edge of the page cuts', () => {
    const page = typedPage(150);
    page.outline(box({ x: 205, y: 220 }, 44, 26, 3), 0.7, STAMP);
    expect(look(page)).toMatchObject([{ shape: 'rectangular', edge: 'right' }]);
  });

  it('is found as a triangle', () => {
    const page = typedPage(180);
    const corners = [
      { x: 120, y: 205 },
      { x: 138, y: 236 },
      { x: 102, y: 236 },
    ];
    page.outline(corners, 0.6, STAMP);
    expect(look(page)).toMatchObject([{ shape: 'triangular', isClear: true }]);
  });

  it('is told for each of two, the clearer one first', () => {
    const page = typedPage(100);
    pressRound(page, { x: 60, y: 200 }, 18, STAMP);
    page.arc({ x: 150, y: 200 }, 18, 0.8, { from: 0, to: 150 }, STAMP);
    page.arc({ x: 150, y: 200 }, 11, 0.4, { from: 0, to: 150 }, STAMP);
    const seals = look(page);
    expect(seals.length).toBe(2);
    expect(seals[0]?.boxMm.x).toBeLessThan(60);
    expect(seals[0]?.confidence).toBeGreaterThan(seals[1]?.confidence ?? 1);
  });
});

describe('no stamp', () => {
  it.each<[string, (page: PlainPicture) => void]>([
    ['writing', () => undefined],
    [
      'half a ring of a single line',
      page => page.arc({ x: 120, y: 240 }, 17, 0.5, { from: 0, to: 170 }, PRINT),
    ],
    ['a filled disc', page => page.disc({ x: 120, y: 240 }, 17, PRINT)],
    ['a round sign in a letterhead', page => page.ring({ x: 40, y: 16 }, 10, 0.8, PRINT)],
    ['a ring drawn by hand', page => drawByHand(page, { x: 120, y: 240 }, 24, 14)],
    [
      'a low box for the number of a form',
      page => page.outline(box({ x: 120, y: 240 }, 36, 10, 0), 0.3, PRINT),
    ],
    ['a note in a frame', page => page.outline(box({ x: 120, y: 240 }, 40, 20, 0), 0.25, PRINT)],
    ['room for a photograph', page => page.outline(box({ x: 60, y: 240 }, 30, 40, 0), 0.3, PRINT)],
    [
      'a picture',
      page => page.box(60, 220, 40, 50, { color: [120, 120, 120] }).disc({ x: 80, y: 240 }, 14, PRINT),
    ],
    ['a black border', page => page.box(0, 0, 6, 297, PRINT).box(0, 0, 210, 4, PRINT)],
    ['holes for a binder', page => page.disc({ x: 9, y: 100 }, 3, PRINT).disc({ x: 9, y: 180 }, 3, PRINT)],
    ['what shines through', page => pressRound(page, { x: 120, y: 240 }, 18, { ...STAMP, strength: 0.05 })],
  ])('is %s', (_, draw) => {
    const page = typedPage(200);
    draw(page);
    expect(look(page.noise(1.5, 5))).toEqual([]);
  });

  it('is a table, whatever the size of its cells', () => {
    const page = new PlainPicture(210, 297, [246, 246, 246]);
    for (let row = 0; row <= 6; row++) page.box(25, 60 + row * 18, 160, 0.3, PRINT);
    for (let column = 0; column <= 4; column++) page.box(25 + column * 40, 60, 0.3, 108, PRINT);
    expect(look(page)).toEqual([]);
  });

  it('is there on pictures with hardly a pixel', () => {
    for (const side of [0.3, 1, 4, 12]) {
      expect(look(new PlainPicture(side, side, [250, 250, 250]).disc({ x: 0, y: 0 }, 2, PRINT))).toEqual([]);
    }
  });

  it('is told twice, nor more than eight times on a page full of them', () => {
    const page = new PlainPicture(210, 297, [246, 246, 246]);
    for (let seal = 0; seal < 20; seal++) {
      pressRound(page, { x: 30 + (seal % 4) * 48, y: 30 + Math.floor(seal / 4) * 55 }, 18, STAMP);
    }
    expect(look(page).length).toBeLessThanOrEqual(8);
  });
});
