import { defineCheck } from '../check.ts';
import { cellAt } from '../list-places.ts';
import { vietnameseDay } from '../words.ts';

/** Days are yyyy-mm-dd. */
type Values = {
  readonly cell: string;
  readonly dueOn: string;
  readonly receivedCell: string;
  readonly receivedOn: string;
};

/** The day of appointment does not come before the day of receipt. Of the letter's columns I and J; custom. */
export const dueAfterReceipt = defineCheck<'dossier', null, Values, 'fault'>({
  number: 'RW04',
  id: 'row/due-after-receipt',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Ngày hẹn trả và ngày tiếp nhận', en: 'Day of appointment and day of receipt' },
  asks: {
    vi: 'Ngày hẹn trả không trước ngày tiếp nhận.',
    en: 'The day of appointment does not come before the day of receipt.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: { cell: 'J6', dueOn: '2016-03-17', receivedCell: 'I6', receivedOn: '2016-12-28' },
  },

  *inspect({ row, files }) {
    const due = row?.day('dueOn');
    const received = row?.day('receivedOn');
    if (row === null || due?.state !== 'day' || received?.state !== 'day') {
      yield {
        outcome: 'notApplicable',
        at: row === null ? { path: files[0]?.path ?? '' } : cellAt(row, 'dueOn'),
      };
      return;
    }
    if (due.day >= received.day) return;
    const [cell, receivedCell] = [row.address('dueOn') ?? '', row.address('receivedOn') ?? ''];
    const values = { cell, dueOn: due.day, receivedCell, receivedOn: received.day };
    yield { outcome: 'failed', at: cellAt(row, 'dueOn'), case: 'fault', values };
  },

  explain: ({ cell, dueOn, receivedCell, receivedOn }) => ({
    message: {
      vi: `Ngày hẹn trả (ô ${cell}) là ${vietnameseDay(dueOn)}, trước Ngày tiếp nhận (ô ${receivedCell}) là ${vietnameseDay(receivedOn)}.`,
      en: `The day of appointment (${cell}), ${dueOn}, comes before the day of receipt (${receivedCell}), ${receivedOn}.`,
    },
    advice: {
      vi: 'Đề nghị đối chiếu giấy tiếp nhận và sửa ô ghi sai; để ý ngày và tháng bị đổi chỗ.',
      en: 'Please compare with the receipt and mend the wrong cell; mind day and month being swapped.',
    },
  }),
});
