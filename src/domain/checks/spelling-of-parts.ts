import { defineCheck } from '../check.ts';
import { type NameValues, nameFaults } from '../name-faults.ts';
import { explainName } from '../name-words.ts';

/**
 * A file's name is spelled with the letters of the form: TP, KQ and the code in Latin capitals,
 * no Cyrillic, Greek or full-width letter that only looks so.
 */
export const spellingOfParts = defineCheck<'dossier', null, NameValues, 'fault'>({
  number: 'FN03',
  id: 'name/spelling-of-parts',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Chữ viết trong tên tệp', en: 'Spelling of a file name’s parts' },
  asks: {
    vi: 'TP, KQ và mã hồ sơ viết bằng chữ Latinh in hoa, không dùng chữ chỉ trông giống.',
    en: 'TP, KQ and the code stand in Latin capitals, without letters that only look alike.',
  },
  cases: ['fault'],
  example: {
    case: 'fault',
    values: {
      ...{ name: '243_\u0422\u0420_2016.pdf', proposal: '243_TP_2016.pdf', blemish: 'lookAlike' },
      ...{
        also: '',
        letters: '«\u0422» U+0422, «\u0420» U+0420',
        rename: 'offered',
        cell: '',
        wrong: 'file',
      },
    },
  },
  inspect: dossier => nameFaults(dossier, { lookAlike: 'fault', letterCase: 'fault' }),
  explain: explainName,
});
