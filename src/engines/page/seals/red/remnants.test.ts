import { describe, expect, it } from 'vitest';
import { type Color, type Mark, PlainPicture } from '#demo/pages/plain-picture.ts';
import type { SealSighting } from '#domain/page-look.ts';
import { makePlanes } from '../../planes.ts';
import { findRedSeals } from './find-red-seals.ts';
import { unevenness } from './unevenness.ts';

const PAPER: Color = [250, 246, 236];
const FAINT: Mark = { color: [206, 32, 46], strength: 0.14 };
const PRINT: Mark = { color: [206, 32, 46] };
const MIDDLE = { x: 60, y: 70 };

const sheet = (): PlainPicture => new PlainPicture(120, 140, PAPER);

function look(page: PlainPicture): readonly SealSighting[] {
  const picture = page.noise(1, 7).picture();
  return findRedSeals(picture, makePlanes(picture));
}

describe('what little is left of a seal', () => {
  it('is doubtful where it is faint and lies on bare paper', () => {
    const page = sheet().arc(MIDDLE, 18, 0.8, { from: 200, to: 270 }, FAINT);
    for (let step = 0; step < 6; step++)
      page.line({ x: 48 + step * 2, y: 62 }, { x: 47 + step * 2, y: 65 }, 0.5, FAINT);
    const [seal, ...others] = look(page);
    expect(others).toEqual([]);
    expect(seal?.isClear).toBe(false);
    expect(Math.abs((seal?.boxMm.x ?? 0) - 42)).toBeLessThan(4);
  });

  it('is nothing where it only fringes black print', () => {
    const page = sheet();
    for (let y = 40; y < 90; y += 6) {
      for (let x = 12; x < 104; x += 3) {
        page.box(x, y, 0.8, 2.4, { color: [30, 30, 34] });
        page.box(x + 0.8, y, 0.25, 2.4, { color: [206, 32, 46], strength: 0.3 });
      }
    }
    expect(look(page)).toEqual([]);
  });
});

describe('elliptic seals that were pressed askew', () => {
  it.each([-35, 24])('are clear, turned by %i degrees', degrees => {
    const [ux, uy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const ink: Mark = { color: [206, 32, 46], strength: 0.75 };
    const on = (angle: number, size: number) => {
      const [far, off] = [22 * size * Math.cos(angle), 13.5 * size * Math.sin(angle)];
      return { x: 60 + far * ux - off * uy, y: 70 + far * uy + off * ux };
    };
    const page = sheet().outline(
      Array.from({ length: 72 }, (_, step) => on((step * Math.PI) / 36, 1)),
      0.8,
      ink,
    );
    for (let angle = 0; angle < 6.2; angle += 0.2) page.line(on(angle, 0.72), on(angle, 0.86), 0.5, ink);
    const [seal, ...others] = look(page);
    expect(others).toEqual([]);
    expect(seal).toMatchObject({ shape: 'elliptic', isClear: true });
    expect(Math.abs((seal?.sizeMm ?? 0) - 44.8)).toBeLessThan(3);
  });
});

describe('red frames that are no seals', () => {
  it('are the cells of a table, through whose sides its lines run', () => {
    const page = sheet();
    for (let row = 0; row < 9; row++)
      page.line({ x: 14, y: 30 + row * 7 }, { x: 84, y: 30 + row * 7 }, 0.4, PRINT);
    for (const x of [14, 48, 84]) page.line({ x, y: 30 }, { x, y: 86 }, 0.4, PRINT);
    expect(look(page)).toEqual([]);
  });
});

describe('the unevenness of an outline', () => {
  const along = (levelAt: (mm: number) => number): number =>
    unevenness(
      Array.from({ length: 200 }, (_, at) => levelAt(at / 2)),
      2,
    );

  it('is none of print, whatever its grain', () => {
    expect(along(() => 180)).toBe(0);
    expect(along(mm => 180 + 20 * ((2 * mm) % 2))).toBeLessThan(0.05);
  });

  it('is that of a hand that pressed one side harder', () => {
    expect(along(mm => 100 + mm)).toBeGreaterThan(0.4);
  });

  it('is unknown where hardly anything is drawn', () => {
    expect(along(mm => (mm < 8 ? 90 : 0))).toBe(1);
  });
});
