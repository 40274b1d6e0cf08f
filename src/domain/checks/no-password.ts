import { defineCheck } from '../check.ts';

type Values = { readonly method: string };

/**
 * No password stands before a file. `user`: it cannot be opened without one; `owner`: it opens, but is
 * encrypted and may forbid printing or copying.
 */
export const noPassword = defineCheck<'file', null, Values, 'user' | 'owner'>({
  number: 'PD03',
  id: 'pdf/no-password',
  subject: 'file',
  stage: 'scan',
  title: { vi: 'Không đặt mật khẩu', en: 'No password' },
  asks: {
    vi: 'Tệp không đặt mật khẩu mở hay mật khẩu hạn chế quyền.',
    en: 'The file has neither a password for opening nor one that restricts its use.',
  },
  cases: ['user', 'owner'],
  example: { case: 'user', values: { method: 'AES-256' } },

  *inspect({ path, pdf }) {
    const at = { path };
    if (pdf.state === 'refused') yield { outcome: 'notApplicable', at };
    else if (pdf.state === 'locked') {
      yield { outcome: 'failed', at, case: 'user', values: { method: pdf.encryption.method } };
    } else if (pdf.encryption !== null) {
      yield { outcome: 'failed', at, case: 'owner', values: { method: pdf.encryption.method } };
    }
  },

  explain: (_, gravity) =>
    gravity === 'user'
      ? {
          message: {
            vi: 'Tệp có mật khẩu mở nên không đọc được.',
            en: 'The file asks for a password and cannot be read.',
          },
          advice: {
            vi: 'Đề nghị bỏ mật khẩu, hoặc quét lại và không đặt mật khẩu.',
            en: 'Please remove the password, or scan again without one.',
          },
        }
      : {
          message: {
            vi: 'Tệp mở được nhưng có mật khẩu hạn chế quyền (in, sao chép, chỉnh sửa).',
            en: 'The file opens, but a password restricts its use (printing, copying, changing).',
          },
          advice: {
            vi: 'Đề nghị bỏ hạn chế trong cài đặt máy quét, rồi lưu lại tệp trước khi ký số.',
            en: 'Please switch the restriction off at the scanner and save the file anew before signing.',
          },
        },
});
