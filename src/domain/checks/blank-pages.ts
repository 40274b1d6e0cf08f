import { defineCheck } from '../check.ts';
import { englishCount } from '../english-count.ts';
import type { PageFacts } from '../pdf-facts.ts';
import { vietnameseNumber } from '../words.ts';

type Values = { readonly page: number } | { readonly unseen: number };

/**
 * No page is blank. Blank backs of a duplex scan are common and harmless, but worth knowing.
 * Whether a scanned page is blank, only its pixels say: while nobody has looked, one answer per file.
 */
export const blankPages = defineCheck<'pdf', null, Values, 'blank'>({
  number: 'PD06',
  id: 'pdf/blank-pages',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Trang trắng', en: 'Blank pages' },
  asks: { vi: 'Tệp không có trang trắng.', en: 'The file has no blank page.' },
  cases: ['blank'],
  example: { case: 'blank', values: { page: 2 } },

  *inspect({ path, pdf }) {
    for (const page of pdf.pages) {
      if (!isBlank(page)) continue;
      const at = { path, page: page.number };
      yield { outcome: 'failed', at, case: 'blank', values: { page: page.number } };
    }
    const unseen = pdf.pages.filter(({ kind, look }) => kind === 'scan' && look === null).length;
    if (unseen === 0) return;
    yield { outcome: 'undecided', reason: 'pixels', at: { path }, case: 'blank', values: { unseen } };
  },

  explain: values =>
    'page' in values
      ? {
          message: { vi: `Trang ${values.page} là trang trắng.`, en: `Page ${values.page} is blank.` },
          advice: {
            vi: 'Không bắt buộc sửa. Nếu là mặt sau để trống, có thể bỏ trang này trước khi ký số.',
            en: 'Nothing must be mended. If it is an empty back, the page may be dropped before signing.',
          },
        }
      : {
          message: {
            vi: `Chưa xem điểm ảnh của ${vietnameseNumber(values.unseen)} trang quét nên chưa biết có trang trắng hay không.`,
            en: `The pixels of ${englishCount(values.unseen, 'scanned page')} were not looked at, so it is not known whether any is blank.`,
          },
          advice: { vi: 'Không cần làm gì ở bước này.', en: 'Nothing to do at this step.' },
        },
});

function isBlank({ kind, look }: PageFacts): boolean {
  return kind === 'blank' || look?.blank.isBlank === true;
}
