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

  it.each([
    ['notAsked', 'pixels'],
    ['disagreement', 'person'],
    ['memory', 'limits'],
    ['time', 'limits'],
  ] as const)('leaves open, once for all, scanned pages that nobody looked at: %s', (unseen, reason) => {
    expect(inspect({ unseen }, inked, { kind: 'blank' }, { kind: 'digital', unseen }, { unseen })).toEqual([
      { outcome: 'failed', at: { path, page: 3 }, case: 'blank', values: { page: 3 } },
      { outcome: 'undecided', reason, at: { path }, case: 'blank', values: { pages: 2, unseen } },
    ]);
  });

  it.each([
    ['notDrawn', 'person'],
    ['imagePixels', 'limits'],
  ] as const)('leaves open, page by page, what could not be looked at: %s', (unseen, reason) => {
    const open = { outcome: 'undecided', reason, case: 'blank' };
    expect(inspect({ unseen }, inked, { unseen })).toEqual([
      { ...open, at: { path, page: 1 }, values: { page: 1, unseen } },
      { ...open, at: { path, page: 3 }, values: { page: 3, unseen } },
    ]);
  });

  it('keeps apart what was left open for different reasons', () => {
    expect(inspect({ unseen: 'notAsked' }, { unseen: 'time' }, { unseen: 'time' })).toMatchObject([
      { reason: 'pixels', values: { pages: 1 } },
      { reason: 'limits', values: { pages: 2 } },
    ]);
  });

  it.each([
    [{ page: 2 }, 'Trang 2 là trang trắng.'],
    [
      { pages: 3, unseen: 'notAsked' },
      'Chưa xem điểm ảnh của 3 trang quét nên chưa biết có trang trắng hay không.',
    ],
    [
      { pages: 1500, unseen: 'time' },
      'Chưa xem điểm ảnh của 1.500 trang quét vì hết thời gian nên chưa biết có trang trắng hay không.',
    ],
    [
      { page: 2, unseen: 'notDrawn' },
      'Trang 2: hình của trang không vẽ ra được nên chưa biết có phải trang trắng hay không.',
    ],
  ] as const)('says which page, how many were not seen, and why: %j', (values, message) => {
    expect(blankPages.explain(values, 'blank').message.vi).toBe(message);
  });

  it('asks a person to look where the program could not', () => {
    const advice = (values: Parameters<typeof blankPages.explain>[0]) =>
      blankPages.explain(values, 'blank').advice.vi;
    expect(advice({ pages: 3, unseen: 'notAsked' })).toBe('Không cần làm gì ở bước này.');
    expect(advice({ pages: 3, unseen: 'memory' })).toContain('tự xem');
    expect(advice({ page: 3, unseen: 'imagePixels' })).toContain('tự xem');
  });
});
