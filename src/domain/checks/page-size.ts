import { canRepair, repairFix } from '../before-signing.ts';
import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { ReadableFile } from '../facts.ts';
import { isPaper, isWronglyBoxed, paperMeant } from '../paper.ts';
import type { PageFacts } from '../pdf-facts.ts';
import { englishNumber, vietnameseNumber } from '../words.ts';

type Size = { readonly page: number; readonly widthMm: number; readonly heightMm: number };
type Box = {
  readonly pages: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** What the pixels come to on that paper. */
  readonly dpi: number;
  readonly paper: 'A4' | 'A3';
  readonly canRepair: boolean;
};
type Values = Size | Box;

/**
 * A scanned page has the size of a paper (scale 1:1).
 * `box`: a scanner wrote pixels as points, so that page and resolution are both untrue; one finding
 * for the file, which a person settles by naming the paper. `size`: any other unusual size.
 */
export const pageSize = defineCheck<'pdf', null, Values, 'size' | 'box'>({
  number: 'PD09',
  id: 'pdf/page-size',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Khổ giấy', en: 'Page size' },
  asks: {
    vi: 'Trang quét có khổ giấy thật (tỷ lệ 100 %), ví dụ A4, A3.',
    en: 'A scanned page has the size of a real paper (scale 100 %), such as A4 or A3.',
  },
  cases: ['size', 'box'],
  example: {
    case: 'box',
    values: { pages: 1, widthMm: 583.5, heightMm: 825.1, dpi: 200, paper: 'A4', canRepair: true },
  },

  *inspect(file) {
    const { path, pdf } = file;
    const boxed = pdf.pages.filter(isWronglyBoxed);
    const [first] = boxed;
    if (first !== undefined) yield boxAnswer(file, boxed, first);
    for (const { number: page, kind, widthMm, heightMm } of pdf.pages) {
      const at = { path, page };
      if (kind === 'digital' || kind === 'blank') yield { outcome: 'notApplicable', at };
      else if (!isPaper(widthMm, heightMm)) {
        yield { outcome: 'failed', at, case: 'size', values: { page, widthMm, heightMm } };
      }
    }
  },

  explain: values => ('paper' in values ? explainBox(values) : explainSize(values)),
});

function boxAnswer(
  file: ReadableFile,
  boxed: readonly PageFacts[],
  first: PageFacts,
): Answer<Values, 'size' | 'box'> {
  const { path } = file;
  const { paper, dpi } = paperMeant(first);
  const { widthMm, heightMm } = first;
  const isOffered = canRepair(file);
  const words = { vi: `Đặt khổ giấy ${paper}`, en: `Set the page size to ${paper}` };
  return {
    ...{ outcome: 'undecided', reason: 'person', at: { path }, case: 'box' },
    values: { pages: boxed.length, widthMm, heightMm, dpi, paper, canRepair: isOffered },
    fixes: isOffered ? [repairFix(file, 'setPageSize', 'confirm', words)] : [],
    explains: boxed.flatMap(({ number: page }) => [
      { number: 'PD04', at: { path, page } },
      { number: 'PD09', at: { path, page } },
    ]),
  };
}

function explainBox({ pages, widthMm, heightMm, dpi, paper, canRepair: isOffered }: Box) {
  const [vi, en] = [vietnameseNumber, englishNumber];
  const more = pages > 1 ? { vi: ` (${vi(pages)} trang)`, en: ` (${en(pages)} pages)` } : { vi: '', en: '' };
  return {
    message: {
      vi: `Khổ giấy ghi trong tệp (${vi(widthMm)} × ${vi(heightMm)} mm) không đúng thực tế${more.vi}. Nếu bản giấy là ${paper} thì đạt ${vi(dpi)} dpi.`,
      en: `The page size in the file (${en(widthMm)} × ${en(heightMm)} mm) is not the real one${more.en}. If the paper is ${paper}, the scan has ${en(dpi)} dpi.`,
    },
    advice: isOffered
      ? {
          vi: 'Đề nghị xác nhận khổ giấy, không cần quét lại.',
          en: 'Please confirm the paper size; no need to scan again.',
        }
      : {
          vi: 'Đề nghị xác nhận khổ giấy trên bản chưa ký số, không cần quét lại.',
          en: 'Please confirm the paper size on the file before it was signed; no need to scan again.',
        },
  };
}

function explainSize({ page, widthMm, heightMm }: Size) {
  return {
    message: {
      vi: `Trang ${page}: khổ ${vietnameseNumber(widthMm)} × ${vietnameseNumber(heightMm)} mm không phải khổ giấy thường gặp.`,
      en: `Page ${page}: ${englishNumber(widthMm)} × ${englishNumber(heightMm)} mm is no usual paper size.`,
    },
    advice: {
      vi: 'Không cần sửa nếu giấy thật có khổ này (bản đồ, sổ, thẻ); nếu không, đề nghị kiểm tra cài đặt khổ giấy của máy quét.',
      en: 'Nothing to mend if the paper has this size (maps, booklets, cards); otherwise please check the scanner’s paper setting.',
    },
  };
}
