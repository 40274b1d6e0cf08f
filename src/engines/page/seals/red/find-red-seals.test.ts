import { describe, expect, it } from 'vitest';
import { type Color, type Mark, PlainPicture, type Point } from '#demo/pages/plain-picture.ts';
import type { SealSighting } from '#domain/page-look.ts';
import { makePlanes } from '../../planes.ts';
import { findRedSeals } from './find-red-seals.ts';

const PAPER: Color = [250, 247, 240];
const INK: Mark = { color: [206, 32, 46], strength: 0.75 };
const BLACK: Mark = { color: [30, 30, 34] };
const PRINT: Mark = { color: [206, 32, 46] };
const MIDDLE = { x: 60, y: 70 };

const sheet = (): PlainPicture => new PlainPicture(120, 140, PAPER);

function look(page: PlainPicture): readonly SealSighting[] {
  const picture = page.noise(2, 7).picture();
  return findRedSeals(picture, makePlanes(picture));
}

/** Strokes about as long as letters are tall, set around a middle as words on a ring are. */
function words(page: PlainPicture, { x, y }: Point, radius: number, mark: Mark, from = 0, to = 360): void {
  for (let degrees = from; degrees < to; degrees += 11) {
    const angle = (degrees * Math.PI) / 180;
    const on = (reach: number): Point => ({ x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) });
    page.line(on(radius - 1.2), on(radius + 1.2), 0.5, mark);
  }
}

/** As communes have it: 36 mm, a star, words between two rings. */
function stamp(page: PlainPicture, at: Point, mark = INK): PlainPicture {
  page.ring(at, 18, 0.8, mark).ring(at, 11, 0.35, mark).star(at, 6, mark);
  words(page, at, 14.3, mark);
  return page;
}

/** Lines of print, by words. */
function print(page: PlainPicture, top: number, lines: number, mark = BLACK): PlainPicture {
  for (let line = 0; line < lines; line++) {
    for (let x = 12; x < 104; x += 3) {
      if ((x * 7 + line * 5) % 11 > 1)
        page.box(x, top + line * 6, 0.5, 2.4, mark).box(x + 1.2, top + line * 6, 0.5, 2.4, mark);
    }
  }
  return page;
}

describe('seals in red ink: rings', () => {
  it('are found with their place and size, within 1 mm', () => {
    const [seal, ...others] = look(stamp(sheet(), MIDDLE));
    expect(others).toEqual([]);
    expect(seal).toMatchObject({ shape: 'round', edge: null, isClear: true });
    expect(Math.abs((seal?.sizeMm ?? 0) - 36.8)).toBeLessThan(1);
    const { x = 0, y = 0, width = 0, height = 0 } = seal?.boxMm ?? {};
    for (const [is, should] of [
      [x, 41.6],
      [y, 51.6],
      [width, 36.8],
      [height, 36.8],
    ] as const)
      expect(Math.abs(is - should)).toBeLessThan(1);
  });

  it('are found under black print and across a black line', () => {
    const page = print(stamp(sheet(), MIDDLE), 50, 7).line({ x: 30, y: 80 }, { x: 100, y: 60 }, 1, BLACK);
    expect(look(page)).toMatchObject([{ shape: 'round', isClear: true }]);
  });

  it('are found in purple-red, orange-red and on tinted paper', () => {
    for (const color of [
      [168, 34, 94],
      [222, 72, 42],
    ] as const)
      expect(look(stamp(sheet(), MIDDLE, { color, strength: 0.7 }))).toMatchObject([{ isClear: true }]);
    expect(look(stamp(new PlainPicture(120, 140, [255, 236, 228]), MIDDLE))).toMatchObject([
      { isClear: true },
    ]);
  });

  it('are found where a red rule runs through them', () => {
    const page = stamp(new PlainPicture(160, 140, PAPER), MIDDLE);
    page.line({ x: 2, y: 64 }, { x: 158, y: 64 }, 0.8, PRINT);
    expect(look(page)).toMatchObject([{ shape: 'round', isClear: true }]);
  });

  it('name the edge that cuts them, and reach no farther than the page', () => {
    const [seal] = look(stamp(sheet(), { x: 118, y: 70 }));
    expect(seal).toMatchObject({ shape: 'arc', edge: 'right', isClear: true });
    expect((seal?.boxMm.x ?? 0) + (seal?.boxMm.width ?? 0)).toBeLessThanOrEqual(120.1);
    expect(Math.abs((seal?.sizeMm ?? 0) - 36.8)).toBeLessThan(1.5);
    expect(look(stamp(sheet(), { x: 60, y: -4 }))).toMatchObject([{ shape: 'arc', edge: 'top' }]);
  });

  it('are at least doubtful where a third is left', () => {
    const page = sheet().arc(MIDDLE, 18, 0.8, { from: 20, to: 140 }, INK);
    page.arc(MIDDLE, 11, 0.35, { from: 20, to: 140 }, INK);
    words(page, MIDDLE, 14.3, INK, 20, 140);
    const [seal] = look(print(page, 20, 3));
    expect(seal?.shape).toBe('arc');
    expect(Math.abs((seal?.sizeMm ?? 0) - 36.8)).toBeLessThan(2);
  });

  it('are doubtful when so faint that they may shine through from the back', () => {
    const page = print(stamp(sheet(), MIDDLE, { ...INK, strength: 0.12 }), 50, 3);
    expect(look(page)).toMatchObject([{ shape: 'round', isClear: false }]);
  });
});

describe('seals in red ink: other outlines', () => {
  it('are found as ellipses, rectangles in any position and triangles', () => {
    const ellipse = sheet().ellipse(MIDDLE, { x: 22, y: 14 }, 0.8, INK);
    for (let degrees = 0; degrees < 360; degrees += 9) {
      const angle = (degrees * Math.PI) / 180;
      ellipse.box(60 + 17 * Math.cos(angle), 69 + 10 * Math.sin(angle), 0.6, 2, INK);
    }
    expect(look(ellipse)).toMatchObject([{ shape: 'elliptic', isClear: true }]);

    const corners = [
      { x: 30, y: 50 },
      { x: 83, y: 59 },
      { x: 79, y: 83 },
      { x: 26, y: 74 },
    ];
    const frame = sheet().outline(corners, 0.8, INK);
    for (let x = 36; x < 72; x += 2.2) frame.box(x, 65, 0.6, 3.5, INK);
    const [rectangle, ...others] = look(frame);
    expect(others).toEqual([]);
    expect(rectangle).toMatchObject({ shape: 'rectangular', isClear: true });
    expect(Math.abs((rectangle?.sizeMm ?? 0) - 53.8)).toBeLessThan(1.5);

    const triangle = sheet().outline(
      [
        { x: 60, y: 40 },
        { x: 78, y: 71 },
        { x: 42, y: 71 },
      ],
      0.8,
      INK,
    );
    for (let x = 52; x < 68; x += 2.2) triangle.box(x, 62, 0.6, 3, INK);
    expect(look(triangle)).toMatchObject([{ shape: 'triangular', isClear: true }]);
  });
});

describe('red things that are no seals', () => {
  const refused = (page: PlainPicture): void => expect(look(page)).toEqual([]);

  it('are discs, stars and broad rings', () => {
    refused(sheet().disc(MIDDLE, 16, PRINT));
    refused(sheet().star(MIDDLE, 14, PRINT));
    refused(sheet().ring(MIDDLE, 10, 3, PRINT));
  });

  it('are flags and emblems with yellow on them', () => {
    const yellow: Mark = { color: [250, 214, 40] };
    refused(sheet().box(40, 60, 42, 28, PRINT).star({ x: 61, y: 74 }, 8, yellow));
    refused(sheet().disc(MIDDLE, 14, yellow).disc(MIDDLE, 12.5, PRINT).star(MIDDLE, 5, yellow));
  });

  it('are tables and ledgers', () => {
    const table = new PlainPicture(200, 140, PAPER);
    for (let row = 0; row < 7; row++)
      table.line({ x: 15, y: 40 + row * 8 }, { x: 185, y: 40 + row * 8 }, 0.4, PRINT);
    for (const x of [15, 60, 110, 185]) table.line({ x, y: 40 }, { x, y: 88 }, 0.4, PRINT);
    refused(table);
  });

  it('are lines of red print and marker over black print', () => {
    refused(print(sheet(), 40, 2, PRINT));
    refused(print(sheet(), 40, 5).box(12, 51, 80, 5, { color: [255, 150, 170], strength: 0.6 }));
  });

  it('are plain rings that a pen draws around a word', () => {
    refused(print(sheet(), 60, 3).ellipse(MIDDLE, { x: 17, y: 15.5 }, 0.6, PRINT));
  });

  it('are black and blue rings', () => {
    refused(stamp(sheet(), MIDDLE, BLACK));
    refused(stamp(sheet(), MIDDLE, { color: [36, 62, 170] }));
  });

  it('are nothing at all on a bare page, or one too small to hold a picture', () => {
    refused(sheet());
    refused(new PlainPicture(0.25, 0.25, [200, 20, 30]));
  });
});
