import { defineCheck } from '../check.ts';
import { isBlank } from '../seen-page.ts';
import { englishNumber, vietnameseNumber } from '../words.ts';

/** Scanners round the page size, so an honest 200 dpi scan can measure 199.4. */
const ROUNDING_DPI = 1;

/** Fax modes come close (204 x 196); a profile may treat them more mildly. */
const NEAR = 0.95;

type Params = { readonly dpi: number };
type Values = { readonly page: number; readonly dpi: number; readonly required: number };

/**
 * Every scanned page reaches a minimum resolution, in dots per inch.
 *
 * Judged on the images as drawn, because metadata may be absent or untrue.
 * A page without a scanned image (born digital) or without ink (a blank back, which compact scans store coarsely) is
 * not applicable.
 */
export const minimumResolution = defineCheck<'pdf', Params, Values, 'near' | 'low'>({
  number: 'PD04',
  id: 'pdf/minimum-resolution',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Độ phân giải tối thiểu', en: 'Minimum resolution' },
  asks: {
    vi: 'Mỗi trang quét đạt độ phân giải tối thiểu mà quy định yêu cầu.',
    en: 'Every scanned page reaches the resolution that the text demands.',
  },
  cases: ['near', 'low'],
  example: { case: 'low', values: { page: 2, dpi: 150, required: 200 } },

  *inspect({ path, pdf }, { dpi: required }) {
    for (const facts of pdf.pages) {
      const { number: page, dpi } = facts;
      const at = { path, page };
      if (dpi === null || isBlank(facts)) {
        yield { outcome: 'notApplicable', at };
      } else if (!(dpi >= required - ROUNDING_DPI)) {
        const gravity = dpi >= NEAR * required ? 'near' : 'low';
        yield { outcome: 'failed', at, case: gravity, values: { page, dpi, required } };
      }
    }
  },

  explain: ({ page, dpi, required }) => {
    const shown = shownBelow(dpi, required - ROUNDING_DPI);
    return {
      message: {
        vi: `Trang ${page}: độ phân giải ${vietnameseNumber(shown)} dpi, thấp hơn mức tối thiểu ${required} dpi.`,
        en: `Page ${page}: resolution ${englishNumber(shown)} dpi, below the minimum of ${required} dpi.`,
      },
      advice: {
        vi: `Đề nghị quét lại trang này ở ${required} dpi trở lên.`,
        en: `Please scan this page again at ${required} dpi or more.`,
      },
    };
  },
});

/** 198.96 must not be shown as the 199 that would have passed. */
function shownBelow(dpi: number, bound: number): number {
  return Math.round(dpi * 10) / 10 >= bound ? Math.floor(dpi * 10) / 10 : dpi;
}
