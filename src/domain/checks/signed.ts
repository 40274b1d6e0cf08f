import { defineCheck } from '../check.ts';

type Values = {
  /** Timestamps, which prove a time but are nobody's signature. */
  readonly timestamps: number;
};

/** A file bears a digital signature: a field that covers bytes. Whether it holds is another check's question. */
export const signed = defineCheck<'pdf', null, Values, 'fault'>({
  number: 'SG01',
  id: 'signature/signed',
  subject: 'pdf',
  stage: 'send',
  title: { vi: 'Đã ký số', en: 'Signed' },
  asks: {
    vi: 'Tệp đã được ký số trước khi gửi.',
    en: 'The file bears a digital signature before it is sent.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { timestamps: 0 } },

  *inspect({ path, pdf }) {
    const ranged = pdf.signatures.filter(({ byteRange }) => byteRange !== null);
    const timestamps = ranged.filter(({ isTimestamp }) => isTimestamp).length;
    if (ranged.length > timestamps) return;
    yield { outcome: 'failed', at: { path }, case: 'fault', values: { timestamps } };
  },

  explain: ({ timestamps }) => ({
    message:
      timestamps > 0
        ? {
            vi: 'Tệp chỉ có dấu thời gian, chưa được ký số.',
            en: 'The file bears only a timestamp, no signature.',
          }
        : { vi: 'Tệp chưa được ký số.', en: 'The file is not signed.' },
    advice: {
      vi: 'Đề nghị chuyển văn thư ký số của cơ quan trước khi gửi.',
      en: 'Please hand it to the records clerk for the authority’s signature before sending.',
    },
  }),
});
