import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../pdf-facts.ts';
import { sampleLook, samplePages, sampleScan } from '../sample-facts.ts';
import { blankPages } from './blank-pages.ts';

const path = 'a.pdf';
const inspect = (...pages: Partial<PageFacts>[]) => [
  ...blankPages.inspect(sampleScan({ pages: samplePages(...pages) }, path), null),
];
const inked: Partial<PageFacts> = { look: sampleLook() };

describe('PD06 pdf/blank-pages', () => {
  it('accepts pages that hold something', () => {
    expect(inspect(inked, { kind: 'digital' }, { kind: 'mixed' })).toEqual([]);
  });

  it('tells of each page on which nothing is painted', () => {
    expect(inspect(inked, { kind: 'blank' }, { kind: 'blank' })).toEqual([
      { outcome: 'failed', at: { path, page: 2 }, case: 'blank', values: { page: 2 } },
      { outcome: 'failed', at: { path, page: 3 }, case: 'blank', values: { page: 3 } },
    ]);
  });

  it('tells of a scanned page that holds no ink', () => {
    expect(
      inspect({ look: sampleLook({ blank: { isBlank: true, inkShare: 0, confidence: 1 } }) }),
    ).toMatchObject([{ at: { path, page: 1 } }]);
  });

  it('waits for the pixels, once for all scanned pages', () => {
    expect(inspect({}, inked, { kind: 'blank' }, {})).toEqual([
      { outcome: 'failed', at: { path, page: 3 }, case: 'blank', values: { page: 3 } },
      { outcome: 'undecided', reason: 'pixels', at: { path }, case: 'blank', values: { unseen: 2 } },
    ]);
  });

  it('says which page, or how many were not seen', () => {
    expect(blankPages.explain({ page: 2 }, 'blank').message.vi).toBe('Trang 2 là trang trắng.');
    expect(blankPages.explain({ unseen: 3 }, 'blank').message.vi).toContain('điểm ảnh của 3 trang quét');
  });
});
