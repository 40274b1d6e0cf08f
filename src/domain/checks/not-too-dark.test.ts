import { describe, expect, it } from 'vitest';
import type { PageLook } from '../page-look.ts';
import type { PageFacts } from '../pdf-facts.ts';
import { sampleLook, samplePages, sampleScan } from '../sample-facts.ts';
import { notTooDark } from './not-too-dark.ts';

const path = 'a.pdf';
const toned = (change: Partial<PageLook['tone']>, more: Partial<PageLook> = {}): Partial<PageFacts> => {
  const tone = { kind: 'dark', paper: 120, ink: 90, isLost: false, confidence: 0.9, ...change } as const;
  return { look: sampleLook({ tone, ...more }) };
};
const inspect = (...pages: Partial<PageFacts>[]) => [
  ...notTooDark.inspect(sampleScan({ pages: samplePages(...pages) }, path), null),
];
const blank = { isBlank: true, inkShare: 0, confidence: 1 };

describe('PD14 pdf/not-too-dark', () => {
  it.each(['even', 'pale'] as const)('accepts a page that is %s', kind => {
    expect(inspect(toned({ kind, isLost: true }))).toEqual([]);
  });

  it.each([
    [false, 'dark'],
    [true, 'lost'],
  ] as const)('tells of a dark page, its writing lost: %s', (isLost, gravity) => {
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
    ['that no scan carries', { ...toned({}), kind: 'digital' }],
  ])('is not applicable to a page %s', (_, page) => {
    expect(inspect(page)).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it('asks a page that is dark all over, too, though no ink is seen', () => {
    expect(inspect(toned({ isLost: true }, { blank }))).toMatchObject([{ case: 'lost' }]);
  });

  it('says what to do at the scanner', () => {
    const said = (gravity: 'dark' | 'lost') => notTooDark.explain({ page: 2 }, gravity);
    expect(said('lost').message.vi).toBe('Trang 2 quá tối, chữ chìm vào nền, không đọc được.');
    expect(said('dark').message.vi).toBe('Trang 2 bị tối, nền giấy sẫm.');
    expect(said('lost').advice.vi).toContain('quét lại trang này');
    expect(said('dark').advice.vi).toMatch(/^Không bắt buộc sửa/);
  });
});
