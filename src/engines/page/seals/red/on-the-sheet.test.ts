import { describe, expect, it } from 'vitest';
import { type Color, type Mark, PlainPicture, type Point } from '#demo/pages/plain-picture.ts';
import type { SealSighting } from '#domain/page-look.ts';
import { makePlanes } from '../../planes.ts';
import { findRedSeals } from './find-red-seals.ts';
import { sheetBounds } from './sheet-bounds.ts';

const PAPER: Color = [250, 246, 236];
const RED: Mark = { color: [206, 32, 46], strength: 0.75 };
const LID: Mark = { color: [40, 40, 40] };
const BLACK: Mark = { color: [30, 30, 34] };
const MIDDLE = { x: 60, y: 70 };

const sheet = (): PlainPicture => new PlainPicture(120, 140, PAPER);

function look(page: PlainPicture): readonly SealSighting[] {
  const picture = page.noise(1, 7).picture();
  return findRedSeals(picture, makePlanes(picture));
}

function stamp(page: PlainPicture, { x, y }: Point, mark: Mark, size = 1): PlainPicture {
  page.ring({ x, y }, 18 * size, 0.8 * size, mark).ring({ x, y }, 11 * size, 0.35, mark);
  page.star({ x, y }, 6 * size, mark);
  for (let degrees = 0; degrees < 360; degrees += 11) {
    const angle = (degrees * Math.PI) / 180;
    const on = (reach: number): Point => ({ x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) });
    page.line(on(13 * size), on(15.5 * size), 0.5 * size, mark);
  }
  return page;
}

describe('red seals on the sheet', () => {
  it('are cut by its edge, not by the end of the scanner’s lid beside it', () => {
    const [seal] = look(stamp(sheet(), { x: 108, y: 60 }, RED).box(108, 0, 12, 140, LID));
    expect(seal).toMatchObject({ edge: 'right', isClear: true });
    const { x = 0, width = 0 } = seal?.boxMm ?? {};
    expect(Math.abs(x - 90)).toBeLessThan(1.5);
    expect(x + width).toBeLessThan(109);
  });

  it('keep their place where a lid is cut off above and to the left', () => {
    const page = stamp(sheet(), MIDDLE, RED).box(0, 0, 9, 140, LID).box(0, 0, 120, 7, LID);
    const [seal] = look(page);
    expect(Math.abs((seal?.boxMm.x ?? 0) - 42)).toBeLessThan(1.5);
    expect(Math.abs((seal?.boxMm.y ?? 0) - 52)).toBeLessThan(1.5);
  });

  it('are seen in faint violet on warm paper', () => {
    const violet: Mark = { color: [136, 52, 122], strength: 0.16 };
    expect(look(stamp(sheet(), MIDDLE, violet))).toHaveLength(1);
  });

  it('are doubtful where no more than letters are left at an edge', () => {
    const page = sheet();
    for (let y = 50; y < 66; y += 3) page.box(0, y, 5, 0.6, RED).box(2, y, 0.6, 2.4, RED);
    expect(look(page)).toMatchObject([{ edge: 'left', isClear: false }]);
  });

  it('are no signs of firms, which are smaller', () => {
    expect(look(stamp(sheet(), MIDDLE, RED, 0.5))).toEqual([]);
  });
});

describe('the bounds of a sheet', () => {
  const boundsOf = (page: PlainPicture) => {
    const picture = page.noise(1, 7).picture();
    const { left, top, right, bottom } = sheetBounds(makePlanes(picture));
    const { width, height, pixelsPerMm } = picture;
    return [left, top, width - right, height - bottom].map(pixels => pixels / pixelsPerMm);
  };

  it('are those of the picture where no lid is seen, however much is printed', () => {
    const page = sheet();
    for (let y = 4; y < 130; y += 5) page.box(2, y, 110, 2, BLACK);
    expect(boundsOf(page)).toEqual([0, 0, 0, 0]);
  });

  it('leave out the lid, black or gray', () => {
    const gray: Mark = { color: [190, 190, 190] };
    const [left = 0, top = 0, right = 0, bottom = 0] = boundsOf(
      sheet().box(0, 0, 120, 8, LID).box(114, 0, 6, 140, gray),
    );
    expect([left, bottom]).toEqual([0, 0]);
    expect(Math.abs(top - 8)).toBeLessThan(1);
    expect(Math.abs(right - 6)).toBeLessThan(1);
  });
});
