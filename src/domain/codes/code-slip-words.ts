import type { Words } from '../words.ts';
import type { CodeSlip } from './mend-code.ts';

/** Each said of a code: "mã hồ sơ «…» có khoảng trắng thừa", "code «…» has spaces that do not belong there". */
export const CODE_SLIP_WORDS: Readonly<Record<CodeSlip, Words>> = {
  hidden: { vi: 'có ký tự ẩn', en: 'has hidden characters' },
  lookAlike: {
    vi: 'có ký tự chỉ trông giống chữ hoặc số cần dùng',
    en: 'has characters that only look right',
  },
  separator: {
    vi: 'dùng sai dấu chấm hoặc dấu gạch ngang',
    en: 'does not have its dots and dashes in place',
  },
  prefix: { vi: 'có chữ thừa ở đầu', en: 'has words before it' },
  letterCase: { vi: 'viết chữ thường thay cho chữ hoa', en: 'has small letters for capitals' },
  spaces: { vi: 'có khoảng trắng thừa', en: 'has spaces that do not belong there' },
};
