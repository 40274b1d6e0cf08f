import { defineCheck } from '../check.ts';
import { type NameValues, nameFaults } from '../name-faults.ts';
import { explainName } from '../name-words.ts';

/** A file's name has its three parts in the letter's order: code, TP or KQ, year. */
export const orderOfParts = defineCheck<'dossier', null, NameValues, 'fault'>({
  number: 'FN02',
  id: 'name/order-of-parts',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Thứ tự các phần của tên tệp', en: 'Order of a file name’s parts' },
  asks: {
    vi: 'Tên tệp xếp đúng thứ tự: mã hồ sơ, TP hoặc KQ, năm tiếp nhận.',
    en: 'A file name has its parts in order: code, TP or KQ, year of receipt.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: {
      ...{ name: '243_2016_TP.pdf', proposal: '243_TP_2016.pdf', blemish: 'order' },
      ...{ also: '', letters: '', rename: 'offered', cell: '', wrong: 'file' },
    },
  },
  inspect: dossier => nameFaults(dossier, { order: 'fault' }),
  explain: explainName,
});
