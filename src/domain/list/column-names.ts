import { COLUMN_ROLES, type ColumnRole } from '../list-facts.ts';
import type { Words } from '../words.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Columns of which one is enough. */
export type EitherColumn = readonly [ColumnRole, ...ColumnRole[]];

const OR = '|';
const AND = ',';

/** For a finding's values: `resultNumber|resultName,issuedOn`. */
export function formatColumns(groups: readonly EitherColumn[]): string {
  return groups.map(roles => roles.join(OR)).join(AND);
}

/** What `formatColumns` wrote, in the words of the list: "«Số, ký hiệu» hoặc «Tên kết quả», «Ngày ban hành»". */
export function columnsInWords(columns: string): Words {
  const groups = columns.split(AND).map(group => COLUMN_ROLES.filter(role => group.split(OR).includes(role)));
  const say = (language: keyof Words, or: string): string =>
    groups.map(roles => roles.map(role => quoted(ROLE_WORDS[role], language)).join(or)).join(', ');
  return { vi: say('vi', ' hoặc '), en: say('en', ' or ') };
}

function quoted(words: Words, language: keyof Words): string {
  return language === 'vi' ? `«${words.vi}»` : words.en;
}
