import { defineCheck } from '../check.ts';
import { cellAt } from '../list-places.ts';
import { shownName } from '../text.ts';
import { mendCell } from '../values/mend-cell.ts';
import { readEmail } from '../values/read-email.ts';
import { askCell } from '../values/written-cell.ts';

type Values = {
  readonly cell: string;
  readonly text: string;
  /** Empty when nothing can be proposed. */
  readonly proposal: string;
};

/** An address of electronic mail can be written to. An empty cell is no fault; a proposal is to be confirmed. Custom. */
export const email = defineCheck<'dossier', null, Values, 'slip' | 'form'>({
  number: 'RW05',
  id: 'row/email',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Địa chỉ thư điện tử', en: 'E-mail address' },
  asks: {
    vi: 'Địa chỉ thư điện tử viết đúng dạng, ví dụ ten@vidu.vn.',
    en: 'An e-mail address is written in the right form, such as name@example.vn.',
  },
  cases: ['slip', 'form'],
  example: { case: 'slip', values: { cell: 'D7', text: 'ten@gmail,com', proposal: 'ten@gmail.com' } },

  inspect: dossier =>
    askCell(dossier, 'email', function* (entry, { cell, text }) {
      const reading = readEmail(text);
      if (reading.state === 'good') return;
      const proposal = reading.state === 'slip' ? reading.mended : '';
      yield {
        ...{
          outcome: 'failed',
          at: cellAt(entry, 'email'),
          case: reading.state === 'slip' ? 'slip' : 'form',
        },
        values: { cell: cell.address, text, proposal },
        fixes: proposal === '' ? [] : mendCell(entry, 'email', proposal, 'confirm'),
      };
    }),

  explain: ({ cell, text, proposal }, gravity) => ({
    message: {
      vi: `Ô ${cell}: «${shownName(text)}» không phải địa chỉ thư điện tử đúng dạng.`,
      en: `${cell}: «${shownName(text)}» is not an e-mail address in the right form.`,
    },
    advice:
      gravity === 'slip'
        ? {
            vi: `Có thể là «${shownName(proposal)}»; nếu đúng, chọn «Sửa theo đề xuất».`,
            en: `It may be «${shownName(proposal)}»; if that is right, choose “Mend as proposed”.`,
          }
        : {
            vi: 'Đề nghị đối chiếu hồ sơ giấy; không có thì để trống.',
            en: 'Please compare with the paper; if there is none, leave the cell empty.',
          },
  }),
});
