import { englishCount } from '../english-count.ts';
import { cellsInWords, type SomeCells } from '../some-cells.ts';
import { shownName } from '../text.ts';
import { vietnameseNumber, type Words } from '../words.ts';
import type { CodeCell } from './code-cell.ts';
import { CODE_SLIP_WORDS } from './code-slip-words.ts';
import { CODE_SLIPS } from './mend-code.ts';
import { adviseCodeOfFiles } from './propose-code.ts';

export type CodeFormCase = 'form' | 'spelling' | 'missing' | 'column' | 'provisional';

/** An empty proposal: nothing can be proposed. */
type Misformed = {
  readonly cell: string;
  readonly code: string;
  readonly why: Extract<CodeCell, { state: 'unreadable' }>['why'];
  readonly proposal: string;
};

/** Slips are parted by commas. */
type Misspelled = {
  readonly cell: string;
  readonly code: string;
  readonly slips: string;
  readonly proposal: string;
};

type Missing = {
  readonly cell: string;
  readonly proposal: string;
  readonly source: 'files' | 'free' | 'none';
};

export type CodeFormValues = Misformed | Misspelled | Missing | { readonly rows: number } | SomeCells;

interface Explanation {
  readonly message: Words;
  readonly advice: Words;
}

/** What CD01 says. */
export function explainCodeForm(values: CodeFormValues): Explanation {
  if ('rows' in values) return explainColumn(values.rows);
  if ('count' in values) return explainProvisional(values);
  if ('slips' in values) return explainSpelling(values);
  return 'why' in values ? explainForm(values) : explainMissing(values);
}

const WHY: Readonly<Record<Misformed['why'], Words>> = {
  national: {
    vi: 'không đúng cấu trúc mã trên phần mềm, ví dụ «000.00.01.H03-210722-1000»',
    en: 'is not built like a code of the software, such as «000.00.01.H03-210722-1000»',
  },
  day: {
    vi: 'đã bị Excel đổi thành ngày tháng',
    en: 'was turned into a day by Excel',
  },
  other: {
    vi: 'không phải mã hồ sơ trên phần mềm hay số của sổ cũ',
    en: 'is neither a code of the software nor a number of an older register',
  },
};

function explainForm({ cell, code, why, proposal }: Misformed): Explanation {
  return {
    message: {
      vi: `Ô ${cell}: «${shownName(code)}» ${WHY[why].vi}.`,
      en: `${cell}: «${shownName(code)}» ${WHY[why].en}.`,
    },
    advice:
      proposal === ''
        ? {
            vi: 'Đề nghị đối chiếu mã trên phần mềm hoặc số trong sổ cũ rồi nhập lại ô này, định dạng ô là Văn bản (Text).',
            en: 'Please look it up in the software or the older register and type it again, the cell formatted as Text.',
          }
        : adviseCodeOfFiles(proposal),
  };
}

function explainSpelling({ cell, code, slips, proposal }: Misspelled): Explanation {
  const found = slips.split(',');
  const words = CODE_SLIPS.filter(slip => found.includes(slip)).map(slip => CODE_SLIP_WORDS[slip]);
  const [vi, en] = [words.map(slip => slip.vi).join(', '), words.map(slip => slip.en).join(', ')];
  const [shown, right] = [shownName(code), shownName(proposal)];
  return {
    message: {
      vi: `Ô ${cell}: mã hồ sơ «${shown}» ${vi}; mã đúng là «${right}».`,
      en: `${cell}: the code «${shown}» ${en}; the right code is «${right}».`,
    },
    advice: {
      vi: `Đề nghị sửa ô ${cell} thành «${right}».`,
      en: `Please change ${cell} to «${right}».`,
    },
  };
}

function explainMissing({ cell, proposal, source }: Missing): Explanation {
  const right = shownName(proposal);
  const message = {
    vi: `Ô ${cell}: hồ sơ chưa có mã.`,
    en: `${cell}: the dossier has no code.`,
  };
  switch (source) {
    case 'files':
      return { message, advice: adviseCodeOfFiles(proposal) };
    case 'free':
      return {
        message,
        advice: {
          vi: `Đề nghị nhập mã trên phần mềm hoặc số trong sổ cũ; nếu không có, dùng mã tạm «${right}».`,
          en: `Please enter the software’s code or the older register’s number; if there is none, use the provisional code «${right}».`,
        },
      };
    case 'none':
      return {
        message,
        advice: {
          vi: 'Đề nghị nhập mã trên phần mềm hoặc số trong sổ cũ; nếu không có, nhập ngày tiếp nhận hoặc ngày ban hành để được cấp mã tạm.',
          en: 'Please enter the software’s code or the older register’s number; if there is none, enter the day of receipt or of issue to be given a provisional code.',
        },
      };
  }
}

function explainColumn(rows: number): Explanation {
  return {
    message: {
      vi: `Danh sách chưa có cột «Mã hồ sơ»: ${vietnameseNumber(rows)} hồ sơ chưa có mã.`,
      en: `The list has no column of dossier codes: ${englishCount(rows, 'dossier')} without a code.`,
    },
    advice: {
      vi: 'Đề nghị thêm cột «Mã hồ sơ» (cột A của mẫu); nếu cột đã có dưới tên khác, đề nghị sửa tiêu đề cột.',
      en: 'Please add the column «Mã hồ sơ» (A in the template); if it is there under another name, mend its header.',
    },
  };
}

function explainProvisional(values: SomeCells): Explanation {
  const cells = cellsInWords(values);
  return {
    message: {
      vi: `Ô ${cells.vi}: ${vietnameseNumber(values.count)} hồ sơ mang mã tạm.`,
      en: `${cells.en}: ${englishCount(values.count, 'dossier')} with a provisional code.`,
    },
    advice: {
      vi: 'Không cần sửa. Khi hồ sơ được cấp mã trên phần mềm, đề nghị thay mã tạm ở cả danh sách và tên tệp.',
      en: 'Nothing to mend. Once the software gives a code, please put it in place of this one in the list and in the file names.',
    },
  };
}
