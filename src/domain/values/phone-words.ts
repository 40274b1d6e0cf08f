import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

export type PhoneCase = 'lostZero' | 'oldPrefix' | 'letters' | 'landline' | 'short' | 'long' | 'unknown';

export type PhoneValues = {
  readonly cell: string;
  /** As written. */
  readonly raw: string;
  /** With its zero, under the prefix of its time; empty when it cannot be known. */
  readonly restored: string;
  /** To dial today; empty when it cannot be known. */
  readonly current: string;
  /** Excel holds it as a number. */
  readonly isNumber: boolean;
};

interface Explanation {
  readonly message: Words;
  readonly advice: Words;
}

/** What RW02 says. */
export function explainPhone(values: PhoneValues, gravity: PhoneCase): Explanation {
  const { cell } = values;
  const steps = stepsOf(values);
  const said = WORDS[gravity](values, steps);
  return {
    message: {
      vi: `Ô ${cell}: số điện thoại ${said.message.vi}.`,
      en: `${cell}: the number ${said.message.en}.`,
    },
    advice: said.advice,
  };
}

/** Written, restored, of today: each once. */
function stepsOf({ raw, restored, current }: PhoneValues): string {
  const steps = [shownName(raw), restored, current];
  return steps.filter((step, index) => step !== '' && step !== steps[index - 1]).join(' → ');
}

const COMPARE: Words = {
  vi: 'Đề nghị đối chiếu hồ sơ giấy; không có thì để trống.',
  en: 'Please compare with the paper; if there is none, leave the cell empty.',
};

const CHOOSE: Words = {
  vi: 'Chọn «Sửa theo đề xuất» và để định dạng ô là Văn bản (Text).',
  en: 'Choose “Mend as proposed”; keep the cell formatted as Text.',
};

const CHOOSE_IF_RIGHT: Words = {
  vi: 'Đề nghị đối chiếu hồ sơ giấy; nếu đúng, chọn «Sửa theo đề xuất».',
  en: 'Please compare with the paper; if it is right, choose “Mend as proposed”.',
};

const WORDS: Readonly<Record<PhoneCase, (values: PhoneValues, steps: string) => Explanation>> = {
  lostZero: ({ isNumber }, steps) => ({
    message: {
      vi: `mất số 0 ở đầu${isNumber ? ' do Excel lưu dạng số' : ''}. Đề xuất: ${steps}`,
      en: `lost its leading zero${isNumber ? ', as Excel holds it as a number' : ''}. Proposed: «${steps}»`,
    },
    advice: isNumber ? CHOOSE : CHOOSE_IF_RIGHT,
  }),
  oldPrefix: (_, steps) => ({
    message: {
      vi: `mang đầu số cũ. Đầu số hiện nay: ${steps}`,
      en: `has a prefix that was replaced. Today: «${steps}»`,
    },
    advice: {
      vi: 'Nên dùng số hiện nay để còn liên hệ được; chọn «Sửa theo đề xuất».',
      en: 'Better use the number of today, which can still be called: choose “Mend as proposed”.',
    },
  }),
  letters: (_, steps) => ({
    message: {
      vi: `có chữ cái lẫn với chữ số. Đề xuất: ${steps}`,
      en: `has letters among its digits. Proposed: «${steps}»`,
    },
    advice: CHOOSE_IF_RIGHT,
  }),
  landline: (_, steps) => ({
    message: {
      vi: `có thể là số cố định mang mã vùng cũ, vì hồ sơ tiếp nhận trước khi đổi mã vùng (năm 2017). Nếu vậy, số hiện nay: ${steps}`,
      en: `may be a landline under an old area code, since the dossier is older than the change of 2017. If so, today: «${steps}»`,
    },
    advice: {
      vi: 'Nếu là số di động, không cần sửa; nếu là số cố định, chọn «Sửa theo đề xuất».',
      en: 'If it is a mobile’s, nothing to mend; if it is a landline, choose “Mend as proposed”.',
    },
  }),
  short: () => ({
    message: { vi: 'thiếu chữ số, không tự khôi phục được', en: 'lacks digits, which cannot be known' },
    advice: COMPARE,
  }),
  long: ({ raw }) => ({
    message: { vi: `«${shownName(raw)}» thừa chữ số`, en: `«${shownName(raw)}» has too many digits` },
    advice: COMPARE,
  }),
  unknown: ({ raw }) => ({
    message: {
      vi: `«${shownName(raw)}» không đúng: không có đầu số hoặc mã vùng này`,
      en: `«${shownName(raw)}» is none: there is no such prefix or area code`,
    },
    advice: COMPARE,
  }),
};
