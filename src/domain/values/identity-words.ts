import type { Words } from '../words.ts';

export type IdentityCase =
  | 'lostZero'
  | 'either'
  | 'taxCheck'
  | 'length'
  | 'province'
  | 'century'
  | 'birth'
  | 'form';

/** Numbers are masked. */
export type IdentityValues = {
  readonly cell: string;
  readonly number: string;
  /** Empty when nothing can be proposed. */
  readonly proposal: string;
  readonly isNumber: boolean;
};

interface Explanation {
  readonly message: Words;
  readonly advice: Words;
}

/** What RW11 says. */
export function explainIdentity(values: IdentityValues, gravity: IdentityCase): Explanation {
  const { cell, number, proposal, isNumber } = values;
  const said = WHAT[gravity](isNumber);
  return {
    message: {
      vi: `Ô ${cell}: số giấy tờ «${number}» ${said.vi}.`,
      en: `${cell}: the number «${number}» ${said.en}.`,
    },
    advice:
      proposal === ''
        ? {
            vi: 'Đề nghị đối chiếu hồ sơ giấy và nhập lại, định dạng ô là Văn bản (Text); không có thì để trống.',
            en: 'Please compare with the paper and enter it again, the cell formatted as Text; if there is none, leave it empty.',
          }
        : {
            vi: `Có thể là «${proposal}»; đề nghị đối chiếu hồ sơ giấy, nếu đúng thì chọn «Sửa theo đề xuất».`,
            en: `It may be «${proposal}»; please compare with the paper and, if right, choose “Mend as proposed”.`,
          },
  };
}

const WHAT: Readonly<Record<IdentityCase, (isNumber: boolean) => Words>> = {
  lostZero: isNumber => ({
    vi: `thiếu số 0 ở đầu${isNumber ? ' do Excel lưu dạng số' : ''}`,
    en: `lacks its leading zero${isNumber ? ', as Excel holds it as a number' : ''}`,
  }),
  either: () => ({
    vi: 'có thể là mã số thuế, cũng có thể là số định danh mất hai số 0 ở đầu do Excel lưu dạng số',
    en: 'may be a tax code, or an identity number that lost two leading zeros since Excel holds it as a number',
  }),
  taxCheck: () => ({
    vi: 'không phải mã số thuế đúng: chữ số kiểm tra không khớp',
    en: 'is no tax code: its check digit does not agree',
  }),
  length: () => ({
    vi: 'không đủ hoặc thừa chữ số: số định danh có 12 số, CMND 9 số, mã số thuế 10 hoặc 13 số',
    en: 'has too few or too many digits: an identity number has 12, an older card 9, a tax code 10 or 13',
  }),
  province: () => ({
    vi: 'không phải số định danh đúng: 3 số đầu không phải mã tỉnh, thành phố',
    en: 'is no identity number: its first 3 digits are no code of a province',
  }),
  century: () => ({
    vi: 'không phải số định danh đúng: số thứ 4 chỉ thế kỷ và giới tính phải từ 0 đến 3',
    en: 'is no identity number: its 4th digit, of century and sex, must be 0 to 3',
  }),
  birth: () => ({
    vi: 'không phải số định danh đúng: năm sinh trong số này sau năm của hồ sơ',
    en: 'is no identity number: the year of birth in it comes after the dossier’s year',
  }),
  form: () => ({
    vi: 'không phải số định danh, CMND, mã số thuế hay hộ chiếu',
    en: 'is no identity number, older card, tax code or passport',
  }),
};
