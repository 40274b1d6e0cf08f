import { defineCheck } from '../check.ts';
import type { PageKind } from '../pdf-facts.ts';

type Values = { readonly pages: number };

/**
 * Says once of a file that it was not scanned but made by a program, so that resolution and color do
 * not apply to it. A file with any scanned page is none.
 */
export const bornDigital = defineCheck<'pdf', null, Values, 'digital'>({
  number: 'PD07',
  id: 'pdf/born-digital',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Tệp điện tử gốc', en: 'Born digital' },
  asks: {
    vi: 'Tệp là bản quét từ giấy; tệp điện tử gốc được ghi nhận, không xét độ phân giải và màu.',
    en: 'The file is a scan of paper; one born digital is noted, and not asked for resolution or color.',
  },
  cases: ['digital'],
  example: { case: 'digital', values: { pages: 1 } },

  *inspect({ path, pdf }) {
    const count = (wanted: PageKind) => pdf.pages.filter(({ kind }) => kind === wanted).length;
    const pages = count('digital');
    if (pages === 0 || count('scan') > 0) return;
    yield { outcome: 'failed', at: { path }, case: 'digital', values: { pages } };
  },

  explain: () => ({
    message: {
      vi: 'Tệp là văn bản điện tử gốc, không phải bản quét: không xét độ phân giải và màu.',
      en: 'The file was born digital, not scanned: resolution and color do not apply.',
    },
    advice: {
      vi: 'Không cần sửa nếu đây là kết quả điện tử do cơ quan ban hành; nếu hồ sơ là giấy, đề nghị quét bản giấy.',
      en: 'Nothing to mend if the authority issued it electronically; if the dossier is paper, please scan the paper.',
    },
  }),
});
