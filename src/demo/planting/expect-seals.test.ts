import { beforeAll, describe, expect, it } from 'vitest';
import { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import { expectSeals } from './expect-seals.ts';
import { BORN_DIGITAL, type Fault, GRAY, GRAY_BEHIND_STRADDLED } from './faults.ts';
import { plantDossier } from './planted-unit.ts';

describe('the seals to be seen in a file', () => {
  let stamped: Sheet;
  let plain: Sheet;

  beforeAll(async () => {
    const shop = await PrintShop.open();
    plain = shop.sheet();
    stamped = shop.sheet();
    stamped.seals.push({ x: 300, y: 600 });
  });

  const fileWith = (...faults: readonly Fault[]) =>
    plantDossier('210105-0001', 0, { sides: ['form'], faults }, { sides: ['result'] }).component;

  it('stand where the papers are stamped, page by page', () => {
    expect(expectSeals(fileWith(), [plain, 'emptyBack', 'nothing', stamped])).toEqual([
      { page: 4, isRed: true, boxMm: { x: 87.8, y: 193.7, width: 36, height: 36 } },
    ]);
  });

  it('are shapes without color where the page is stored so', () => {
    expect(expectSeals(fileWith(GRAY), [stamped])).toMatchObject([{ isRed: false }]);
  });

  it('are cut off by the edge of fanned sheets', () => {
    const seals = expectSeals(fileWith(GRAY_BEHIND_STRADDLED), [plain, plain, stamped]);
    expect(seals.map(({ page, isRed }) => [page, isRed])).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
    const [{ boxMm } = { boxMm: { x: 0, width: 0 } }] = seals;
    expect(boxMm.x + boxMm.width).toBeCloseTo(210);
    expect(boxMm.width).toBeLessThan(20);
  });

  it('are none where nothing was scanned', () => {
    expect(expectSeals(fileWith(BORN_DIGITAL), [stamped])).toEqual([]);
  });
});
