import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { ColumnRole, ListFacts, ListTable } from '../list-facts.ts';
import { someCells } from '../some-cells.ts';
import { type CleanCase, type CleanValues, explainClean } from '../values/blemish-words.ts';
import { BLEMISHES, type Blemish, type Cleaning, cleanText, mayBeUnclean } from '../values/clean-text.ts';
import { mendTexts, type TextFault, tellFaults, textCells } from '../values/column-faults.ts';

type CleanFault = TextFault<CleanCase> & { readonly blemishes: readonly Blemish[] };

/**
 * Roles whose text is matched as it is, against files or registers: only what stands around it is mended here;
 * what stands within is the matter of the checks on codes and names.
 */
const EXACT: ReadonlySet<ColumnRole> = new Set(['code', 'componentFile', 'resultFile'] as const);

/** Roles of which a cell may hold several values, one to a line. */
const BY_LINE: ReadonlySet<ColumnRole> = new Set([
  'phone',
  'email',
  'identityNumber',
  'note',
  'reason',
] as const);

/**
 * Text holds nothing that cannot be seen: no spaces around it or doubled, no no-break spaces, line breaks, hidden
 * letters, no marks apart from their letters. Cleaning is safe: it changes nothing that a reader sees.
 * Up to twenty cells of a column stand each at its place, more are told once. Custom.
 */
export const cleanCells = defineCheck<'list', null, CleanValues, CleanCase>({
  number: 'RW07',
  id: 'row/clean-cells',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Khoảng trắng thừa, ký tự ẩn', en: 'Odd spaces, hidden characters' },
  asks: {
    vi: 'Chữ trong ô không có khoảng trắng thừa, dấu xuống dòng, ký tự ẩn hay dấu thanh tách rời.',
    en: 'The text of a cell has no odd spaces, line breaks, hidden characters or marks apart from their letters.',
  },
  cases: ['hidden', 'lineBreak', 'spaces', 'decomposed'],
  example: { case: 'spaces', values: { cell: 'F7', blemishes: 'doubled,around' } },

  *inspect(list) {
    for (const table of list.tables) yield* answersOf(list, table);
  },

  explain: explainClean,
});

function* answersOf(list: ListFacts, table: ListTable): Generator<Answer<CleanValues, CleanCase>> {
  for (const { at, isColumn, first, faults } of tellFaults<CleanCase, CleanFault>(
    list,
    table,
    faultsOf(table),
  )) {
    const found = new Set(faults.flatMap(({ blemishes }) => blemishes));
    const blemishes = BLEMISHES.filter(blemish => found.has(blemish)).join(',');
    const { worksheet } = table;
    const places = faults.map(({ cell: { address: cell } }) => ({ path: list.path, worksheet, cell }));
    const { address } = first.cell;
    const values = isColumn
      ? { blemishes, ...someCells(places), column: first.column.header }
      : { blemishes, cell: address };
    const fixes = mendTexts(faults, 'safe', {
      vi: isColumn ? 'Làm sạch chữ trong các ô này của cột' : `Làm sạch chữ trong ô ${address}`,
      en: isColumn ? 'Clean the text of these cells of the column' : `Clean the text of ${address}`,
    });
    yield { outcome: 'failed', at, case: first.gravity, values, fixes };
  }
}

function faultsOf(table: ListTable): readonly CleanFault[] {
  const faults: CleanFault[] = [];
  for (const { column, cell } of textCells(table, mayBeUnclean)) {
    const clean = cleanText(cell.shown, cell.fontName, cleaningOf(column.role));
    if (clean === null) continue;
    const { blemishes, cleaned: mended } = clean;
    faults.push({ worksheet: table.worksheet, column, cell, gravity: caseOf(blemishes), mended, blemishes });
  }
  return faults;
}

function cleaningOf(role: ColumnRole | null): Cleaning {
  if (role === null || BY_LINE.has(role)) return 'keepLines';
  return EXACT.has(role) ? 'ends' : 'all';
}

function caseOf(blemishes: readonly Blemish[]): CleanCase {
  if (blemishes.includes('hidden')) return 'hidden';
  if (blemishes.includes('lineBreak')) return 'lineBreak';
  return blemishes.every(blemish => blemish === 'decomposed') ? 'decomposed' : 'spaces';
}
