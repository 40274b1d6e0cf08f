import { describe, expect, it } from 'vitest';
import type { PageLook } from '../page-look.ts';
import type { PageFacts } from '../pdf-facts.ts';
import { sampleLook, samplePages, sampleScan } from '../sample-facts.ts';
import { notTooPale } from './not-too-pale.ts';

const path = 'a.pdf';
const toned = (change: Partial<PageLook['tone']>, more: Partial<PageLook> = {}): Partial<PageFacts> => {
  const tone = { kind: 'pale', paper: 120, ink: 90, isLost: false, confidence: 0.9, ...change } as const;
  return { look: sampleLook({ tone, ...more }) };
};
const inspect = (...pages: Partial<PageFacts>[]) => [
  ...notTooPale.inspect(sampleScan({ pages: samplePages(...pages) }, path), null),
];
const blank = { isBlank: true, inkShare: 0, confidence: 1 };

describe('PD15 pdf/not-too-pale', () => {
  it.each(['even', 'dark'] as const)('accepts a page that is %s', kind => {
    expect(inspect(toned({ kind, isLost: true }))).toEqual([]);
  });

  it.each([
    [false, 'pale'],
    [true, 'lost'],
  ] as const)('tells of a pale page, its writing lost: %s', (isLost, gravity) => {
    expect(inspect(toned({ kind: 'even' }), toned({ isLost }))).toEqual([
      { outcome: 'failed', at: { path, page: 2 }, case: gravity, values: { page: 2 } },
    ]);
  });

  it('makes nothing of a guess', () => {
    expect(inspect(toned({ confidence: 0.49 }))).toEqual([]);
    expect(inspect(toned({ confidence: 0.5 }))).toHaveLength(1);
  });

  it.each<[string, Partial<PageFacts>]>([
    ['not looked at', {}],
    ['without ink', toned({}, { blank })],
    ['that no scan carries', { ...toned({}), kind: 'digital' }],
  ])('is not applicable to a page %s', (_, page) => {
    expect(inspect(page)).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it('says what to do at the scanner', () => {
    const said = (gravity: 'pale' | 'lost') => notTooPale.explain({ page: 2 }, gravity);
    expect(said('lost').message.vi).toBe('Trang 2 quá nhạt, chữ mờ đến mức không đọc được.');
    expect(said('pale').message.vi).toBe('Trang 2 bị nhạt, chữ mờ.');
    expect(said('lost').advice.vi).toContain('quét lại trang này');
    expect(said('pale').advice.vi).toMatch(/^Không bắt buộc sửa/);
  });
});
