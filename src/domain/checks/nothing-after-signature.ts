import { defineCheck } from '../check.ts';
import { englishCount } from '../english-count.ts';
import type { ReadableFile } from '../facts.ts';
import { vietnameseNumber } from '../words.ts';

type Values = { readonly bytes: number; readonly isRevision: boolean };

/** A line end after `%%EOF`, which a signature may leave out. */
const LINE_END_BYTES = 2;

/**
 * Nothing but a line end follows what the last signature covers. A further revision may be lawful (a
 * timestamp, another signature) or a change of the content: until revisions are compared, a person decides.
 */
export const nothingAfterSignature = defineCheck<'pdf', null, Values, 'fault'>({
  number: 'PD10',
  id: 'pdf/nothing-after-signature',
  subject: 'pdf',
  stage: 'sign',
  title: { vi: 'Phần thêm sau chữ ký số', en: 'Bytes after the signature' },
  asks: {
    vi: 'Sau phần được chữ ký số cuối cùng bảo vệ, tệp không có thêm dữ liệu.',
    en: 'Nothing follows what the last digital signature covers.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { bytes: 1500, isRevision: false } },

  *inspect(file) {
    const { path, pdf, sizeBytes } = file;
    const at = { path };
    const end = lastSignedByte(file);
    if (end === null) {
      yield { outcome: 'notApplicable', at };
      return;
    }
    const bytes = sizeBytes - end;
    if (bytes <= LINE_END_BYTES && pdf.trailingBytes === 0) return;
    const isRevision = pdf.trailingBytes === 0 && pdf.revisions.some(({ xrefOffset }) => xrefOffset >= end);
    const fault = { at, case: 'fault', values: { bytes, isRevision } } as const;
    if (isRevision) yield { outcome: 'undecided', reason: 'person', ...fault };
    else yield { outcome: 'failed', ...fault };
  },

  explain: ({ bytes, isRevision }) => ({
    message: {
      vi: `Sau phần đã ký số còn ${vietnameseNumber(bytes)} byte${isRevision ? ' của một lần sửa tệp về sau' : ' không thuộc nội dung tệp'}.`,
      en: `After the signed part there is more: ${englishCount(bytes, 'byte')}${isRevision ? ' from a later change of the file' : ' that belong to no content'}.`,
    },
    advice: isRevision
      ? {
          vi: 'Đề nghị dùng lại tệp ngay sau khi ký; nếu phần thêm là dấu thời gian hoặc chữ ký khác, chờ người có trách nhiệm xem xét.',
          en: 'Please use the file as it was after signing; if a timestamp or another signature was added, someone responsible will look at it.',
        }
      : {
          vi: 'Đề nghị dùng lại tệp đã ký ban đầu, hoặc quét và ký lại.',
          en: 'Please use the file as it was first signed, or scan and sign again.',
        },
  }),
});

/** Null without a signature whose range can be used. */
function lastSignedByte({ pdf }: ReadableFile): number | null {
  const ends = pdf.signatures.flatMap(({ signedEnd }) => signedEnd ?? []);
  return ends.length === 0 ? null : Math.max(...ends);
}
