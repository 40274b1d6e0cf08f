import { defineCheck } from '../check.ts';
import { SURE, scanLook } from '../seen-page.ts';

type Values = { readonly page: number };

/**
 * The paper does not drown the ink. `lost`: writing can no longer be read. Asked of pages without ink, too: on a page
 * that is dark all over there may be some.
 */
export const notTooDark = defineCheck<'pdf', null, Values, 'dark' | 'lost'>({
  number: 'PD14',
  id: 'pdf/not-too-dark',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Trang quá tối', en: 'Dark pages' },
  asks: {
    vi: 'Trang quét không quá tối: nền giấy sáng, chữ tách rõ khỏi nền.',
    en: 'A scanned page is not too dark: the paper is bright, and writing stands out from it.',
  },
  cases: ['dark', 'lost'],
  example: { case: 'dark', values: { page: 2 } },

  *inspect({ path, pdf }) {
    for (const facts of pdf.pages) {
      const { number: page } = facts;
      const at = { path, page };
      const tone = scanLook(facts)?.tone;
      if (tone === undefined) yield { outcome: 'notApplicable', at };
      else if (tone.kind === 'dark' && tone.confidence >= SURE) {
        yield { outcome: 'failed', at, case: tone.isLost ? 'lost' : 'dark', values: { page } };
      }
    }
  },

  explain: ({ page }, gravity) =>
    gravity === 'lost'
      ? {
          message: {
            vi: `Trang ${page} quá tối, chữ chìm vào nền, không đọc được.`,
            en: `Page ${page}: so dark that the writing cannot be read.`,
          },
          advice: {
            vi: 'Đề nghị quét lại trang này: tăng độ sáng (brightness), đậy kín nắp máy; nếu quét đen trắng, chuyển sang quét màu hoặc thang xám.',
            en: 'Please scan this page again with more brightness and the lid closed; if it was scanned in black and white, use color or gray.',
          },
        }
      : {
          message: { vi: `Trang ${page} bị tối, nền giấy sẫm.`, en: `Page ${page}: dark, the paper dim.` },
          advice: {
            vi: 'Không bắt buộc sửa nếu đọc được. Lần sau tăng độ sáng (brightness) của máy quét.',
            en: 'Nothing must be mended while it can be read. Next time set the scanner brighter.',
          },
        },
});
