import { defineCheck } from '../check.ts';
import { clippedEdges, SURE, writingLook } from '../seen-page.ts';
import { englishNumber, vietnameseNumber } from '../words.ts';

/** What a person notices; feeders lean pages by up to a degree. */
const NOTICED_DEGREES = 1.5;

/** Half the text of an A4 page is 128 mm high, and its right margin 15 mm wide: leaning farther, it leaves the paper. */
const LOST_DEGREES = 7;

type Values = {
  readonly page: number;
  /** Clockwise; negative: the other way. */
  readonly degrees: number;
};

/**
 * The lines of a page run level. `lost`: it leans so far that writing must have left the scan, or writing is seen to be
 * cut off, which the leaning explains. `crooked`: merely unsightly; machines read it with more errors.
 */
export const straight = defineCheck<'pdf', null, Values, 'crooked' | 'lost'>({
  number: 'PD12',
  id: 'pdf/straight',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Trang bị nghiêng', en: 'Crooked pages' },
  asks: {
    vi: 'Các dòng chữ trên trang quét nằm ngang bằng, không bị nghiêng.',
    en: 'The lines of a scanned page run level.',
  },
  cases: ['crooked', 'lost'],
  example: { case: 'crooked', values: { page: 2, degrees: 2.4 } },

  *inspect({ path, pdf }) {
    for (const facts of pdf.pages) {
      const at = { path, page: facts.number };
      const look = writingLook(facts);
      const skew = look?.skew ?? null;
      if (look === null || skew === null || skew.confidence < SURE) {
        yield { outcome: 'notApplicable', at };
        continue;
      }
      const { degrees } = skew;
      if (!(Math.abs(degrees) >= NOTICED_DEGREES)) continue;
      const values = { page: facts.number, degrees };
      const isClipped = clippedEdges(look).length > 0;
      if (isClipped || Math.abs(degrees) >= LOST_DEGREES) {
        const explains = isClipped ? [{ number: 'PD13' as const, at }] : [];
        yield { outcome: 'failed', at, case: 'lost', values, explains };
      } else {
        yield { outcome: 'failed', at, case: 'crooked', values };
      }
    }
  },

  explain: ({ page, degrees }, gravity) => {
    const [vi, en] = [vietnameseNumber(Math.abs(degrees)), englishNumber(Math.abs(degrees))];
    const side =
      degrees > 0 ? { vi: 'sang phải', en: 'clockwise' } : { vi: 'sang trái', en: 'counterclockwise' };
    return gravity === 'lost'
      ? {
          message: {
            vi: `Trang ${page} bị nghiêng ${side.vi} ${vi}°, chữ ở mép trang có thể đã mất.`,
            en: `Page ${page}: leaning ${en}° ${side.en}; writing at the edges may be lost.`,
          },
          advice: {
            vi: 'Đề nghị xem trang này; nếu mất chữ, quét lại: đặt giấy sát thước của mặt kính, hoặc chỉnh thanh dẫn giấy của khay nạp.',
            en: 'Please look at this page; if writing is lost, scan it again with the paper against the ruler of the glass, or the guides of the feeder drawn up to it.',
          },
        }
      : {
          message: {
            vi: `Trang ${page} bị nghiêng ${side.vi} ${vi}°.`,
            en: `Page ${page}: leaning ${en}° ${side.en}.`,
          },
          advice: {
            vi: 'Không bắt buộc sửa. Lần sau chỉnh thanh dẫn giấy của khay nạp, hoặc bật «tự chỉnh nghiêng» (deskew) của máy quét.',
            en: 'Nothing must be mended. Next time draw the guides of the feeder up to the paper, or set the scanner to deskew.',
          },
        };
  },
});
