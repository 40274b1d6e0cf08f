import { defineCheck } from '../check.ts';
import { SURE, writingLook } from '../seen-page.ts';

type Values = { readonly page: number };

/** The ink does not drown in the paper. `lost`: writing can no longer be read. */
export const notTooPale = defineCheck<'pdf', null, Values, 'pale' | 'lost'>({
  number: 'PD15',
  id: 'pdf/not-too-pale',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Trang quá nhạt', en: 'Pale pages' },
  asks: {
    vi: 'Chữ trên trang quét đủ đậm để đọc.',
    en: 'The writing on a scanned page is dark enough to be read.',
  },
  cases: ['pale', 'lost'],
  example: { case: 'pale', values: { page: 2 } },

  *inspect({ path, pdf }) {
    for (const facts of pdf.pages) {
      const { number: page } = facts;
      const at = { path, page };
      const tone = writingLook(facts)?.tone;
      if (tone === undefined) yield { outcome: 'notApplicable', at };
      else if (tone.kind === 'pale' && tone.confidence >= SURE) {
        yield { outcome: 'failed', at, case: tone.isLost ? 'lost' : 'pale', values: { page } };
      }
    }
  },

  explain: ({ page }, gravity) =>
    gravity === 'lost'
      ? {
          message: {
            vi: `Trang ${page} quá nhạt, chữ mờ đến mức không đọc được.`,
            en: `Page ${page}: so pale that the writing cannot be read.`,
          },
          advice: {
            vi: 'Đề nghị quét lại trang này: giảm độ sáng, tăng độ tương phản (contrast) hoặc chọn chế độ «văn bản mờ»; nếu bản giấy đã phai, ghi rõ vào cột Ghi chú.',
            en: 'Please scan this page again with less brightness, more contrast or the setting for faded text; if the paper itself has faded, say so in the note («Ghi chú»).',
          },
        }
      : {
          message: { vi: `Trang ${page} bị nhạt, chữ mờ.`, en: `Page ${page}: pale, the writing faint.` },
          advice: {
            vi: 'Không bắt buộc sửa nếu đọc được. Lần sau giảm độ sáng hoặc tăng độ tương phản (contrast) của máy quét.',
            en: 'Nothing must be mended while it can be read. Next time set the scanner to less brightness or more contrast.',
          },
        },
});
