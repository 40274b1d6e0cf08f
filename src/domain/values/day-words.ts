import { englishCount } from '../english-count.ts';
import { cellsInWords, type SomeCells } from '../some-cells.ts';
import { shownName } from '../text.ts';
import { vietnameseDay, vietnameseNumber, type Words } from '../words.ts';
import type { DayFault } from './day-fault.ts';

export type DayCase = 'required' | 'unreadable' | 'serial' | 'partial' | 'future' | 'swapped' | 'text';

type OfCell = {
  readonly cell: string;
  /** The column's header. */
  readonly column: string;
  readonly text: string;
  readonly why: DayFault['why'];
  /** yyyy-mm-dd; empty when none can be made out. */
  readonly proposal: string;
};
type OfColumn = SomeCells & { readonly column: string; readonly texts: number };

/** Of one cell, or of many of a column; `texts`: days of that column that are typed as text. */
export type DayValues = OfCell | OfColumn;

interface Explanation {
  readonly message: Words;
  readonly advice: Words;
}

/** What RW03 says. */
export function explainDay(values: DayValues, gravity: DayCase): Explanation {
  if ('cell' in values) return explainCell(values);
  const said = saidOfColumn(values, gravity);
  const { vi, en } = cellsInWords(values);
  const column = shownName(values.column);
  return {
    message: {
      vi: `Cột «${column}»: ${said.message.vi} (ô ${vi}).`,
      en: `Column «${column}»: ${said.message.en} (${en}).`,
    },
    advice: said.advice,
  };
}

const WHY: Readonly<Record<DayFault['why'], Words>> = {
  form: { vi: 'không đọc được là ngày', en: 'cannot be read as a day' },
  impossible: { vi: 'là ngày không có trong lịch', en: 'is a day that no calendar has' },
  month: { vi: 'chỉ có tháng và năm', en: 'is a month only' },
  year: { vi: 'chỉ có năm', en: 'is a year only' },
  serial: {
    vi: 'là số thứ tự ngày của Excel, ô chưa định dạng Ngày',
    en: 'is Excel’s count of days, the cell not formatted as a day',
  },
  future: { vi: 'là ngày chưa đến', en: 'is yet to come' },
};

const WRITE_DAY: Words = {
  vi: 'Đề nghị đối chiếu hồ sơ giấy và nhập lại theo dạng ngày/tháng/năm, ví dụ 28/12/2016.',
  en: 'Please compare with the paper and enter it again as day/month/year, such as 28/12/2016.',
};

const COMPLETE: Words = {
  vi: 'Nếu hồ sơ giấy có ghi ngày, đề nghị nhập đủ ngày/tháng/năm; nếu không, giữ nguyên.',
  en: 'If the paper gives the day, please enter day/month/year; if not, leave it as it is.',
};

function explainCell({ cell, column, text, why, proposal }: OfCell): Explanation {
  const [shown, header] = [shownName(text), shownName(column)];
  const day = vietnameseDay(proposal);
  return {
    message: {
      vi: `Ô ${cell} («${header}»): «${shown}» ${WHY[why].vi}.`,
      en: `${cell} («${header}»): «${shown}» ${WHY[why].en}.`,
    },
    advice:
      proposal === ''
        ? why === 'month' || why === 'year'
          ? COMPLETE
          : WRITE_DAY
        : {
            vi: `Có thể là ngày ${day}; đề nghị đối chiếu hồ sơ giấy, nếu đúng thì chọn «Sửa theo đề xuất».`,
            en: `It may be ${day} (day/month/year); please compare with the paper and, if right, choose “Mend as proposed”.`,
          },
  };
}

function saidOfColumn({ count, texts }: OfColumn, gravity: DayCase): Explanation {
  switch (gravity) {
    case 'serial':
      return {
        message: {
          vi: `${vietnameseNumber(count)} ô là số thứ tự ngày của Excel, chưa định dạng Ngày`,
          en: `${englishCount(count, 'cell')} with Excel’s count of days, not formatted as days`,
        },
        advice: {
          vi: 'Đề nghị xem các ngày đề xuất; nếu đúng, chọn «Sửa theo đề xuất».',
          en: 'Please look at the days proposed; if they are right, choose “Mend as proposed”.',
        },
      };
    case 'partial':
      return {
        message: {
          vi: `${vietnameseNumber(count)} ô chỉ có tháng hoặc năm, không có ngày`,
          en: `${englishCount(count, 'cell')} with a month or year only`,
        },
        advice: COMPLETE,
      };
    case 'swapped':
      return {
        message: {
          vi: `có thể Excel đã đổi chỗ ngày và tháng: ${vietnameseNumber(count)} ô dạng ngày đều từ mùng 1 đến 12, ${vietnameseNumber(texts)} ô dạng chữ đều sau ngày 12`,
          en: `Excel may have swapped day and month: ${englishCount(count, 'day')} that it knows all lie in the first twelve of a month, ${englishCount(texts, 'text')} all after them`,
        },
        advice: {
          vi: 'Đề nghị đối chiếu vài hồ sơ giấy; nếu đúng là bị đổi, chọn «Sửa theo đề xuất» để đổi lại các ô dạng ngày.',
          en: 'Please compare some papers; if they were swapped, choose “Mend as proposed” to swap the days back.',
        },
      };
    default:
      return {
        message: {
          vi: `${vietnameseNumber(count)} ngày được nhập dạng chữ, vẫn đọc được theo thứ tự ngày/tháng/năm`,
          en: `${englishCount(count, 'day')} typed as text, read as day/month/year`,
        },
        advice: {
          vi: 'Không bắt buộc sửa. Khi nhập mới, nên định dạng cột là Ngày (dd/mm/yyyy).',
          en: 'Nothing must be mended. For new entries, better format the column as a day (dd/mm/yyyy).',
        },
      };
  }
}
