import { defineCheck } from '../check.ts';
import { type NameValues, nameFaults } from '../name-faults.ts';
import { explainName } from '../name-words.ts';

type Case =
  | 'unportable'
  | 'hidden'
  | 'copy'
  | 'doubleExtension'
  | 'missingExtension'
  | 'separator'
  | 'trailingDot'
  | 'spaces'
  | 'decomposed'
  | 'extensionCase';

/**
 * Nothing stands in a file's name but the form: no hidden letters, copy marks or odd spaces, one
 * extension, and nothing that another machine could not store. A name that no machine could carry
 * is judged here even when it gives no code.
 */
export const cleanName = defineCheck<'dossier', null, NameValues, Case>({
  number: 'FN04',
  id: 'name/clean-name',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Ký tự thừa hoặc không dùng được trong tên tệp', en: 'Odd characters in a file name' },
  asks: {
    vi: 'Tên tệp không có ký tự ẩn, khoảng trắng thừa, dấu của bản sao, hai đuôi tệp hay ký tự máy khác không lưu được.',
    en: 'A file name has no hidden characters, odd spaces, marks of a copy, second extension or characters that another machine could not store.',
  },
  cases: [
    'unportable',
    'hidden',
    'copy',
    'doubleExtension',
    'missingExtension',
    'separator',
    'trailingDot',
    'spaces',
    'decomposed',
    'extensionCase',
  ],
  example: {
    case: 'doubleExtension',
    values: {
      ...{ name: '243_TP_2016.pdf.pdf', proposal: '243_TP_2016.pdf', blemish: 'doubleExtension' },
      ...{ also: '', letters: '', rename: 'offered', cell: '', wrong: 'file' },
    },
  },
  inspect: dossier =>
    nameFaults<Case>(dossier, {
      ...{ reserved: 'unportable', tooLong: 'unportable', forbidden: 'unportable', hidden: 'hidden' },
      ...{ copy: 'copy', conflictedCopy: 'copy', separator: 'separator', trailingDot: 'trailingDot' },
      ...{ doubleExtension: 'doubleExtension', missingExtension: 'missingExtension' },
      ...{ spaces: 'spaces', decomposed: 'decomposed', extensionCase: 'extensionCase' },
    }),
  explain: explainName,
});
