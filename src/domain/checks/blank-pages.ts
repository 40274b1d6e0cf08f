import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import { englishCount } from '../english-count.ts';
import type { ReadableFile } from '../facts.ts';
import type { UnseenCause } from '../page-look.ts';
import { isBlank } from '../seen-page.ts';
import { UNSEEN_REASON, UNSEEN_WORDS, unseenCause } from '../unseen.ts';
import { vietnameseNumber, type Words } from '../words.ts';

type OnePage = { readonly page: number };
type OneUnseen = { readonly page: number; readonly unseen: UnseenCause };
type ManyUnseen = { readonly pages: number; readonly unseen: FileCause };
type Values = OnePage | OneUnseen | ManyUnseen;

/** Told once for the file; any other cause is one page's own. */
type FileCause = 'notAsked' | 'disagreement' | 'memory' | 'time';

/**
 * No page is blank. Blank backs of a duplex scan are common and harmless, but worth knowing.
 * Whether a scanned page is blank, only its pixels say: where nobody has looked, the question stays open.
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

  *inspect(file) {
    const { path } = file;
    for (const page of file.pdf.pages) {
      if (!isBlank(page)) continue;
      const at = { path, page: page.number };
      yield { outcome: 'failed', at, case: 'blank', values: { page: page.number } };
    }
    yield* unseenPages(file);
  },

  explain: values => {
    if ('pages' in values) return explainMany(values);
    return 'unseen' in values ? explainUnseen(values) : explainBlank(values);
  },
});

function* unseenPages({ path, pdf }: ReadableFile): Generator<Answer<Values, 'blank'>> {
  const scans = pdf.pages.filter(({ kind }) => kind === 'scan');
  for (const [unseen, pages] of Map.groupBy(scans, unseenCause)) {
    if (unseen === null) continue;
    const open = { outcome: 'undecided', reason: UNSEEN_REASON[unseen], case: 'blank' } as const;
    if (isOfFile(unseen)) yield { ...open, at: { path }, values: { pages: pages.length, unseen } };
    else
      for (const { number: page } of pages) yield { ...open, at: { path, page }, values: { page, unseen } };
  }
}

function isOfFile(cause: UnseenCause): cause is FileCause {
  return cause in BECAUSE;
}

function explainBlank({ page }: OnePage) {
  return {
    message: { vi: `Trang ${page} là trang trắng.`, en: `Page ${page} is blank.` },
    advice: {
      vi: 'Không bắt buộc sửa. Nếu là mặt sau để trống, có thể bỏ trang này trước khi ký số.',
      en: 'Nothing must be mended. If it is an empty back, the page may be dropped before signing.',
    },
  };
}

function explainUnseen({ page, unseen }: OneUnseen) {
  const { vi, en } = UNSEEN_WORDS[unseen];
  return {
    message: {
      vi: `Trang ${page}: ${vi} nên chưa biết có phải trang trắng hay không.`,
      en: `Page ${page}: ${en}, so it is not known whether the page is blank.`,
    },
    advice: { vi: 'Đề nghị mở tệp, tự xem trang này.', en: 'Please open the file and look at this page.' },
  };
}

const BECAUSE: Readonly<Record<FileCause, Words>> = {
  notAsked: { vi: '', en: '' },
  disagreement: {
    vi: ' vì hai bộ đọc PDF đọc tệp khác nhau',
    en: ' because two readers read the file differently',
  },
  memory: { vi: ' vì không đủ bộ nhớ', en: ' for lack of memory' },
  time: { vi: ' vì hết thời gian', en: ' for lack of time' },
};

function explainMany({ pages, unseen }: ManyUnseen) {
  const because = BECAUSE[unseen];
  return {
    message: {
      vi: `Chưa xem điểm ảnh của ${vietnameseNumber(pages)} trang quét${because.vi} nên chưa biết có trang trắng hay không.`,
      en: `The pixels of ${englishCount(pages, 'scanned page')} were not looked at${because.en}, so it is not known whether any is blank.`,
    },
    advice:
      unseen === 'notAsked'
        ? { vi: 'Không cần làm gì ở bước này.', en: 'Nothing to do at this step.' }
        : {
            vi: 'Đề nghị kiểm tra riêng tệp này, hoặc mở tệp tự xem.',
            en: 'Please check this file by itself, or open it and look.',
          },
  };
}
