import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { foldedMessage, foldPages, pageRanges } from './fold-pages.ts';

function onPage(page: number, dpi: string, change: Partial<Finding> = {}): Finding {
  return {
    ...{
      id: `${page}`,
      number: 'PD04',
      check: 'pdf/x',
      rule: 'bk-2021/I.1',
      stage: 'scan',
      severity: 'error',
    },
    ...{ outcome: 'failed', at: { path: 'a.pdf', page }, case: 'low', values: {}, echoes: [], fixes: [] },
    message: { vi: `Trang ${page}: độ phân giải ${dpi} dpi.`, en: `Page ${page}: resolution ${dpi} dpi.` },
    advice: { vi: 'Đề nghị quét lại.', en: 'Please scan again.' },
    ...change,
  };
}

const told = (findings: readonly Finding[]) => foldPages(findings).map(folded => foldedMessage(folded).vi);

describe('folding the findings of one file', () => {
  it('tells what several pages share once, with their numbers', () => {
    const same = [1, 2, 3, 4, 7].map(page => onPage(page, '150'));
    expect(told(same)).toEqual(['Trang 1-4, 7: độ phân giải 150 dpi.']);
    expect(foldPages(same).map(folded => foldedMessage(folded).en)).toEqual([
      'Pages 1-4, 7: resolution 150 dpi.',
    ]);
  });

  it('tells up to five different ones one by one', () => {
    expect(told([1, 2, 3, 4, 5].map(page => onPage(page, `15${page}`)))).toHaveLength(5);
  });

  it('folds more than five, naming the first and the pages of the others', () => {
    expect(told([1, 2, 3, 4, 5, 6].map(page => onPage(page, `15${page}`)))).toEqual([
      'Trang 1: độ phân giải 151 dpi. Tương tự ở trang 2-6.',
    ]);
  });

  it('does not take page 1 for page 10', () => {
    const odd = onPage(1, '150', { message: { vi: 'Trang 10 là bản chụp.', en: 'Page 10 is a copy.' } });
    expect(told([odd, onPage(2, '150')])).toEqual([
      'Trang 10 là bản chụp.',
      'Trang 2: độ phân giải 150 dpi.',
    ]);
  });

  it('keeps apart what weighs differently, or is another case', () => {
    const kinds = [
      onPage(1, '150'),
      onPage(2, '150', { severity: 'warning' }),
      onPage(3, '150', { case: 'near' }),
    ];
    expect(told(kinds)).toHaveLength(3);
    expect(
      told([onPage(1, '150'), onPage(2, '150', { outcome: 'undecided', reason: 'pixels' })]),
    ).toHaveLength(2);
  });

  it('leaves a finding of the whole file as it is', () => {
    const whole = onPage(1, '1', { at: { path: 'a.pdf' }, message: { vi: 'Tệp hỏng.', en: 'Damaged.' } });
    expect(told([whole])).toEqual(['Tệp hỏng.']);
  });
});

describe('page ranges', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[1, 2], '1-2'],
    [[1, 3, 4, 5, 9], '1, 3-5, 9'],
  ])('write %j as "%s"', (pages, text) => {
    expect(pageRanges(pages)).toBe(text);
  });
});
