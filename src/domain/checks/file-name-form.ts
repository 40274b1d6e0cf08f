import { BLEMISH_WORDS, FORM_WORDS } from '../blemish-words.ts';
import { defineCheck } from '../check.ts';
import { unportableBlemishes } from '../name-mending.ts';
import { readFileName, type UnrecognizedName } from '../read-file-name.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Values =
  | {
      readonly name: string;
      readonly why: UnrecognizedName['why'];
      /** Names that it may mean, one a line. */
      readonly candidates: string;
      readonly hasHidden: boolean;
    }
  | { readonly name: string; readonly ordinal: number };

const WHY: Readonly<Record<UnrecognizedName['why'], Words>> = {
  noCode: {
    vi: 'không theo mẫu nên chưa biết là tệp của hồ sơ nào',
    en: 'does not follow the form, so nobody can tell whose dossier it belongs to',
  },
  noPart: { vi: 'chưa ghi TP hay KQ', en: 'does not say TP or KQ' },
  noYear: {
    vi: 'chưa ghi năm tiếp nhận đủ bốn chữ số',
    en: 'does not give the year of receipt in four digits',
  },
  impossibleDay: {
    vi: 'có mã hồ sơ ghi một ngày không có trong lịch',
    en: 'has a code with a day that does not exist',
  },
  codeForm: { vi: 'có mã hồ sơ không đúng cấu trúc', en: 'has a code of the wrong structure' },
  procedureCode: {
    vi: 'ghi mã thủ tục hành chính thay cho mã hồ sơ',
    en: 'gives the code of a procedure instead of the dossier’s',
  },
  ambiguous: { vi: 'có thể hiểu theo nhiều cách', en: 'can be understood in several ways' },
};

/**
 * A file's name gives the dossier's code, TP or KQ, and the year of receipt, as `mahoso_TP_nam.pdf`.
 * A name one step beside the form is FN02 to FN04; one that no machine could carry is FN04.
 */
export const fileNameForm = defineCheck<'file', null, Values, 'form' | 'ordinal'>({
  number: 'FN01',
  id: 'name/file-name-form',
  subject: 'file',
  stage: 'list',
  title: { vi: 'Mẫu tên tệp', en: 'Form of a file name' },
  asks: {
    vi: 'Tên tệp theo mẫu mahoso_TP_nam.pdf hoặc mahoso_KQ_nam.pdf, cho biết mã hồ sơ, loại và năm tiếp nhận.',
    en: 'A file name follows mahoso_TP_nam.pdf or mahoso_KQ_nam.pdf and so gives code, kind and year of receipt.',
  },
  cases: ['form', 'ordinal'],
  example: {
    case: 'form',
    values: { name: 'scan0001.pdf', why: 'noCode', candidates: '', hasHidden: false },
  },

  *inspect({ path, name }) {
    const reading = readFileName(name);
    if (reading.state === 'exact' && reading.parts.ordinal !== null) {
      const values = { name, ordinal: reading.parts.ordinal };
      yield { outcome: 'failed', at: { path }, case: 'ordinal', values };
    }
    if (reading.state === 'unrecognized' && unportableBlemishes(name).length === 0) {
      const { why, candidates, blemishes } = reading;
      const hasHidden = blemishes.includes('hidden');
      const values = { name, why, candidates: candidates.join('\n'), hasHidden };
      yield { outcome: 'failed', at: { path }, case: 'form', values };
    }
  },

  explain: values => ('ordinal' in values ? explainOrdinal(values) : explainForm(values)),
});

function explainForm({ name, why, candidates, hasHidden }: Extract<Values, { why: unknown }>) {
  const shown = shownName(name);
  const hidden = BLEMISH_WORDS.hidden;
  const meant = candidates.split('\n').map(candidate => `«${shownName(candidate)}»`);
  return {
    message: {
      vi: `Tên tệp «${shown}» ${WHY[why].vi}.${hasHidden ? ` Tên này còn ${hidden.vi}.` : ''}`,
      en: `File name «${shown}» ${WHY[why].en}.${hasHidden ? ` It also ${hidden.en}.` : ''}`,
    },
    advice:
      candidates === ''
        ? {
            vi: `Đề nghị đặt lại tên theo mẫu ${FORM_WORDS.vi}.`,
            en: `Please name it anew, after the form ${FORM_WORDS.en}.`,
          }
        : {
            vi: `Đề nghị đối chiếu hồ sơ và đặt tên cho đúng, có thể là ${meant.join(' hoặc ')}.`,
            en: `Please look at the dossier and name it right; perhaps ${meant.join(' or ')}.`,
          },
  };
}

function explainOrdinal({ name, ordinal }: Extract<Values, { ordinal: unknown }>) {
  return {
    message: {
      vi: `Tên tệp «${shownName(name)}» có số thứ tự ${ordinal}: được chấp nhận khi hồ sơ có nhiều kết quả hoặc thành phần.`,
      en: `File name «${shownName(name)}» has the ordinal ${ordinal}: accepted where a dossier has several results or components.`,
    },
    advice: {
      vi: 'Không cần sửa. Nếu hồ sơ chỉ có một tệp loại này, có thể bỏ số thứ tự.',
      en: 'Nothing to mend. If the dossier has only one such file, the ordinal may go.',
    },
  };
}
