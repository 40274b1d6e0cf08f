import { defineCheck } from '../check.ts';
import type { Fix } from '../finding.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt, rowAt } from '../list-places.ts';
import {
  NUMBER_SLIPS,
  type NumberSlip,
  type ResultNumberReading,
  readResultNumber,
} from '../results/read-result-number.ts';
import { setCell } from '../set-cell.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Values =
  | { readonly cell: string; readonly number: string; readonly slips: string; readonly proposal: string }
  | {
      readonly cell: string;
      readonly number: string;
      readonly why: Extract<ResultNumberReading, { state: 'unreadable' }>['why'];
    };

/**
 * The number of a result is one, written so that the registry finds it again. Tolerant on purpose: numbers of
 * certificates and registers have forms of their own.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I (number, stroke, symbol without spaces).
 */
export const numberForm = defineCheck<'dossier', null, Values, 'fault'>({
  number: 'KQ01',
  id: 'result/number-form',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Số, ký hiệu của kết quả', en: 'Number and symbol of a result' },
  asks: {
    vi: 'Số, ký hiệu của kết quả viết đúng thể thức, ví dụ 07/QĐ-UBND; số của giấy chứng nhận và sổ đăng ký viết như trên giấy.',
    en: 'The number and symbol of a result are rightly written; those of certificates and registers as on the paper.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: { cell: 'L4', number: '12 QĐ-UBND', slips: 'separator', proposal: '12/QĐ-UBND' },
  },

  *inspect({ row, files }) {
    if (row === null) {
      for (const { path } of files.slice(0, 1)) yield { outcome: 'notApplicable', at: { path } };
      return;
    }
    const reading = readResultNumber(row);
    const cell = row.address('resultNumber') ?? '';
    const number = row.text('resultNumber');
    const at = cellAt(row, 'resultNumber');
    if (reading.state === 'empty') yield { outcome: 'notApplicable', at: rowAt(row) };
    if (reading.state === 'unreadable') {
      yield { outcome: 'failed', at, case: 'fault', values: { cell, number, why: reading.why } };
    }
    if (reading.state === 'misspelled') {
      const { proposal, isSafe } = reading;
      const values = { cell, number, slips: reading.slips.join(','), proposal };
      const fixes = [fixTo(row, cell, proposal, isSafe ? 'safe' : 'confirm')];
      yield { outcome: 'failed', at, case: 'fault', values, fixes };
    }
  },

  explain: values => ('slips' in values ? explainSlips(values) : explainUnreadable(values)),
});

function fixTo(row: ListEntry, cell: string, number: string, confidence: Fix['confidence']): Fix {
  const words = {
    vi: `Sửa ô ${cell} thành «${shownName(number)}»`,
    en: `Change ${cell} to «${shownName(number)}»`,
  };
  return { confidence, words, edits: setCell(row, 'resultNumber', number) };
}

/** Each said of number and symbol: "«12 QĐ-UBND» thiếu dấu gạch chéo …". */
const SLIP: Readonly<Record<NumberSlip, Words>> = {
  day: { vi: 'ghi kèm ngày ban hành', en: 'has the day of issue with it' },
  separator: {
    vi: 'thiếu dấu gạch chéo giữa số và ký hiệu',
    en: 'lacks the stroke between number and symbol',
  },
  hidden: { vi: 'có ký tự ẩn', en: 'has hidden characters' },
  lookAlike: { vi: 'có ký tự chỉ trông giống ký tự cần dùng', en: 'has characters that only look right' },
  letterCase: { vi: 'viết ký hiệu bằng chữ thường', en: 'has its symbol in small letters' },
  spaces: { vi: 'có khoảng trắng thừa', en: 'has spaces that do not belong there' },
};

function explainSlips({ cell, number, slips, proposal }: Extract<Values, { slips: unknown }>) {
  const found = slips.split(',');
  const words = NUMBER_SLIPS.filter(slip => found.includes(slip)).map(slip => SLIP[slip]);
  const [vi, en] = [words.map(slip => slip.vi).join(', '), words.map(slip => slip.en).join(', ')];
  const [shown, right] = [shownName(number), shownName(proposal)];
  const hasDay = found.includes('day');
  return {
    message: {
      vi: `Ô ${cell}: số, ký hiệu «${shown}» ${vi}; viết đúng là «${right}».`,
      en: `${cell}: number and symbol «${shown}» ${en}; rightly written «${right}».`,
    },
    advice: {
      vi: `Đề nghị đối chiếu văn bản rồi sửa ô ${cell} thành «${right}»${hasDay ? '; ngày ban hành ghi ở cột riêng' : ''}.`,
      en: `Please compare the paper and change ${cell} to «${right}»${hasDay ? '; the day of issue has a column of its own' : ''}.`,
    },
  };
}

const WHY: Readonly<Record<Extract<Values, { why: unknown }>['why'], Words>> = {
  day: { vi: 'là ngày tháng, không phải số của kết quả', en: 'is a day, not the number of a result' },
  noNumber: { vi: 'không có số', en: 'has no number' },
  part: { vi: 'còn thiếu một phần', en: 'lacks a part' },
  long: { vi: 'dài quá 60 ký tự', en: 'is longer than 60 letters' },
};

function explainUnreadable({ cell, number, why }: Extract<Values, { why: unknown }>) {
  return {
    message: {
      vi: `Ô ${cell}: «${shownName(number)}» ${WHY[why].vi}.`,
      en: `${cell}: «${shownName(number)}» ${WHY[why].en}.`,
    },
    advice:
      why === 'day'
        ? {
            vi: 'Excel có thể đã đổi số thành ngày; đề nghị định dạng ô là Văn bản (Text) rồi nhập lại như trên giấy.',
            en: 'Excel may have turned a number into a day; please format the cell as Text and type it as on the paper.',
          }
        : {
            vi: 'Đề nghị ghi số, ký hiệu như trên văn bản; văn bản không có số thì để trống và ghi tên kết quả.',
            en: 'Please enter it as on the paper; if the paper has none, leave the cell empty and give the result’s name.',
          },
  };
}
