import { BLEMISH_WORDS, FORM_WORDS } from './blemish-words.ts';
import type { NameValues } from './name-faults.ts';
import { BLEMISHES } from './name-mending.ts';
import type { Rename } from './name-proposal.ts';
import { shownName } from './text.ts';
import type { Words } from './words.ts';

const UNSURE: Readonly<Record<Exclude<Rename, 'offered'>, Words>> = {
  unsure: {
    vi: 'Đề nghị mở tệp xem có phải bản trùng không; nếu đúng là tệp cần nộp, chọn «Đổi tên».',
    en: 'Please open the file to see whether it is a duplicate; if it is the one to hand over, choose “Rename”.',
  },
  taken: {
    vi: 'Đã có tệp khác mang tên này. Đề nghị đối chiếu hai tệp, giữ một tệp; nếu là hai giấy tờ khác nhau, thêm số thứ tự sau TP hoặc KQ (ví dụ KQ2).',
    en: 'Another file bears this name already. Please compare the two and keep one; if they are different papers, add an ordinal after TP or KQ (such as KQ2).',
  },
  byHand: {
    vi: `Đề nghị đặt lại tên theo mẫu ${FORM_WORDS.vi}.`,
    en: `Please name it anew, after the form ${FORM_WORDS.en}.`,
  },
};

/** How a message begins: with the cell that gives the name, where one does. */
export function nameSubject(cell: string): Words {
  if (cell === '') return { vi: 'Tên tệp', en: 'File name' };
  return { vi: `Ô ${cell}: tên tệp`, en: `${cell}: file name` };
}

/** What is wrong, which letters, the right name, what else it mends, and how to come to it. */
export function explainName(values: NameValues): { readonly message: Words; readonly advice: Words } {
  const { name, proposal, blemish, also, letters, cell, wrong } = values;
  const old = shownName(name);
  const right = shownName(proposal);
  const said = BLEMISH_WORDS[blemish];
  const which = blemish === 'hidden' || blemish === 'lookAlike' ? `: ${letters}` : '';
  const more = BLEMISHES.filter(other => also.split(' ').includes(other)).map(other => BLEMISH_WORDS[other]);
  const list = (language: keyof Words) => more.map(words => words[language]).join('; ');
  const subject = nameSubject(wrong === 'file' ? '' : cell);
  return {
    message: {
      vi:
        `${subject.vi} «${old}» ${said.vi}${which}` +
        `${proposal === '' ? '.' : `; tên đúng là «${right}».`}` +
        (more.length === 0 ? '' : ` Tên này còn ${list('vi')}.`),
      en:
        `${subject.en} «${old}» ${said.en}${which}` +
        `${proposal === '' ? '.' : `; the right name is «${right}».`}` +
        (more.length === 0 ? '' : ` It also ${list('en')}.`),
    },
    advice: values.rename === 'offered' ? offered(values) : UNSURE[values.rename],
  };
}

/** Says which of cell and file is right, where one is. */
function offered({ cell, wrong }: NameValues): Words {
  if (wrong === 'both')
    return {
      vi: `Chọn «Đổi tên» để sửa cả tên tệp và ô ${cell}.`,
      en: `Choose “Rename” to mend both the file’s name and ${cell}.`,
    };
  if (wrong === 'cell')
    return {
      vi: `Tệp trong thư mục đã mang tên đúng. Chọn «Sửa theo đề xuất» để sửa ô ${cell}.`,
      en: `The file in the folder bears the right name already. Choose “Mend as proposed” to mend ${cell}.`,
    };
  if (wrong === 'unseen')
    return {
      vi: `Chọn «Sửa theo đề xuất» để sửa ô ${cell}.`,
      en: `Choose “Mend as proposed” to mend ${cell}.`,
    };
  if (cell === '')
    return { vi: 'Chọn «Đổi tên» để sửa tên tệp.', en: 'Choose “Rename” to mend the file’s name.' };
  return {
    vi: `Ô ${cell} ghi tên đúng. Chọn «Đổi tên» để sửa tên tệp cho khớp.`,
    en: `${cell} gives the right name. Choose “Rename” to make the file’s name agree.`,
  };
}
