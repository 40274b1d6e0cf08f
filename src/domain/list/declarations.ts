import type { Declarations } from '../list-facts.ts';
import { withoutMarks } from './fold-header.ts';

/** Longer notes are told to people, not to programs. */
const LONGEST = 500;

/** Marks that say yes in a column of marks. */
const YES: ReadonlySet<string> = new Set([
  'x',
  'co',
  '1',
  'true',
  'v',
  'dung',
  'yes',
  '✓',
  '✔',
  '☑',
  '☒',
  '√',
]);

const NO_RED_SEAL =
  /^(?:(?:van ban|ket qua|giay to|tai lieu|ban (?:goc|chinh|giay))(?: nay)? )?khong (?:co|dong)? ?(?:con )?dau(?: do)?$/;

const PHOTOCOPY =
  /^(?:(?:quet|scan|nguon|nguon quet|so hoa)(?: tu)?:? )?(?:tu )?(?:ban (?:sao )?(?:chup|photo|pho ?to|photocopy|foto)|photocopy|photo|pho ?to(?: ?copy)?)$/;

/** Shared by all rows that say the same. */
const SAID = {
  nothing: { noRedSeal: false, photocopy: false },
  noRedSeal: { noRedSeal: true, photocopy: false },
  photocopy: { noRedSeal: false, photocopy: true },
  both: { noRedSeal: true, photocopy: true },
} as const satisfies Record<string, Declarations>;

export interface DeclaringTexts {
  /** Of the column «Không có dấu đỏ»: a mark, or the words themselves. */
  readonly noRedSeal: string;
  /** Of the column «Nguồn bản quét»: «bản chụp», «bản photo», «bản gốc» … */
  readonly scanSource: string;
  readonly note: string;
}

/**
 * What a row says of its paper. In a note only a whole clause counts («Bản chụp; văn bản không có dấu đỏ»): that
 * someone handed in a photocopy of something else is no declaration.
 */
export function declarationsIn({ noRedSeal, scanSource, note }: DeclaringTexts): Declarations {
  if (noRedSeal === '' && scanSource === '' && note === '') return SAID.nothing;
  const clauses = clausesOf(`${scanSource}\n${note}`);
  const hasNoSeal =
    isYes(noRedSeal) || [...clausesOf(noRedSeal), ...clauses].some(says => NO_RED_SEAL.test(says));
  const isPhotocopy = clauses.some(says => PHOTOCOPY.test(says));
  if (hasNoSeal) return isPhotocopy ? SAID.both : SAID.noRedSeal;
  return isPhotocopy ? SAID.photocopy : SAID.nothing;
}

function isYes(text: string): boolean {
  return text.length <= 10 && YES.has(withoutMarks(text.trim()));
}

function clausesOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  return withoutMarks(text)
    .split(/[\n\r;,.()]+/)
    .map(clause => clause.replace(/\s+/g, ' ').trim());
}
