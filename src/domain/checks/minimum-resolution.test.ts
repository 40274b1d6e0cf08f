import { describe, expect, it } from 'vitest';
import { sampleLook, samplePages, sampleScan } from '../sample-facts.ts';
import { minimumResolution } from './minimum-resolution.ts';

const path = 'a.pdf';
const inspect = (...dpi: (number | null)[]) => [
  ...minimumResolution.inspect(
    sampleScan({ pages: samplePages(...dpi.map(value => ({ dpi: value }))) }, path),
    { dpi: 200 },
  ),
];

describe('PD04 pdf/minimum-resolution', () => {
  it.each([
    ['exactly 200 dpi', 200],
    ['199.4 dpi, rounded by the scanner', 199.4],
    ['exactly 199 dpi', 199],
    ['600 dpi', 600],
  ])('accepts %s', (_, dpi) => {
    expect(inspect(dpi)).toEqual([]);
  });

  it('is not applicable to a page without a scanned image', () => {
    expect(inspect(null)).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it('is not applicable to a blank back, however coarsely a compact scan stores it', () => {
    const look = sampleLook({ blank: { isBlank: true, inkShare: 0, confidence: 1 } });
    const file = sampleScan({ pages: samplePages({ dpi: 75, look }, { dpi: 75, look: sampleLook() }) }, path);
    expect([...minimumResolution.inspect(file, { dpi: 200 })]).toMatchObject([
      { outcome: 'notApplicable', at: { path, page: 1 } },
      { outcome: 'failed', at: { path, page: 2 } },
    ]);
  });

  it.each([
    ['just below the rounding', 198.99, 'near'],
    ['a fax', 196, 'near'],
    ['exactly 190', 190, 'near'],
    ['just below 190', 189.99, 'low'],
    ['half', 100, 'low'],
    ['none at all', 0, 'low'],
    ['what cannot be measured', Number.NaN, 'low'],
  ])('refuses %s', (_, dpi, gravity) => {
    const values = { page: 2, dpi, required: 200 };
    const at = { path, page: 2 };
    expect(inspect(300, dpi)).toEqual([{ outcome: 'failed', at, case: gravity, values }]);
  });

  it.each([
    [149.96, '150'],
    [196.34, '196,3'],
    [198.96, '198,9'],
    [198.94, '198,9'],
  ])('shows %s dpi as %s, never as what would have passed', (dpi, shown) => {
    const { message, advice } = minimumResolution.explain({ page: 3, dpi, required: 200 }, 'near');
    expect(message.vi).toBe(`Trang 3: độ phân giải ${shown} dpi, thấp hơn mức tối thiểu 200 dpi.`);
    expect(advice.vi).toBe('Đề nghị quét lại trang này ở 200 dpi trở lên.');
  });
});
