import type { ColumnRole, ListColumn } from '../list-facts.ts';
import type { Worksheet } from '../worksheet.ts';
import { assignRoles, headerOf } from './assign-roles.ts';
import { type ColumnMap, mappedRole } from './column-map.ts';
import type { Surroundings } from './contextual-headings.ts';
import { HeaderReader, type MergesByRow } from './header-block.ts';
import { onOneLine, textsOf } from './row-texts.ts';

/** Rows with values that are searched for a header, of each sheet and after each table. */
const MOST_ROWS = 500;

/** Cells of a column that are looked at for names of files. */
const [SAMPLED_ROWS, SAMPLED_CELLS] = [200, 20];

export interface Header {
  readonly columns: readonly ListColumn[];
  /** Last row with headings, as Excel counts. */
  readonly headerRow: number;
  /** Place among the sheet's rows after which data may begin. */
  readonly end: number;
  /** Texts that stand in the header of each column: what a repeated header holds again. */
  readonly texts: ReadonlyMap<number, ReadonlySet<string>>;
  /** Rows of headings that repeat together. */
  readonly rowCount: number;
}

export interface HeaderSearch {
  readonly header: Header | null;
  /** Where no header was found: the row that came nearest. */
  readonly nearest: NearestRow | null;
}

export interface NearestRow {
  /** As Excel counts. */
  readonly row: number;
  readonly headings: readonly string[];
  /** Of these headings, the ones that were understood. */
  readonly roles: readonly ColumnRole[];
}

/** Looks for the first header of a list among the sheet's rows, `from` on. */
export function findHeader(
  sheet: Worksheet,
  merges: MergesByRow,
  map: ColumnMap,
  from: number,
): HeaderSearch {
  const reader = new HeaderReader(sheet, merges, text => mappedRole(map, text, text) !== undefined);
  let nearest: NearestRow | null = null;
  const end = Math.min(sheet.rows.length, from + MOST_ROWS);
  for (let at = from; at < end && !reader.isExhausted; at += 1) {
    if (!reader.isCore(reader.textsOf(sheet.rows[at] ?? 0))) continue;
    const header = headerAt(sheet, reader, map, at);
    const roles = header.columns.flatMap(({ role }) => role ?? []);
    if (isHeaderOfList(roles)) return { header, nearest: null };
    if (roles.length > (nearest?.roles.length ?? 0)) {
      nearest = { row: sheet.rows[at] ?? 0, headings: header.columns.map(column => column.header), roles };
    }
  }
  return { header: null, nearest };
}

function headerAt(sheet: Worksheet, reader: HeaderReader, map: ColumnMap, at: number): Header {
  const block = reader.blockAround(at);
  const headings = reader.headings(block);
  const end = sheet.rows.indexOf(block.lastRow, at) + 1;
  const assigned = assignRoles(headings, map, column => filesIn(sheet, end, column));
  const texts = new Map<number, Set<string>>();
  for (const row of block.rows) {
    for (const { column, text } of textsOf(sheet, row)) {
      const known = texts.get(column) ?? new Set();
      texts.set(column, known.add(text));
    }
  }
  const columns = headings.map((heading, place): ListColumn => {
    const { role = null, roleless = null } = assigned[place] ?? {};
    const column = { index: heading.index, header: headerOf(heading), role };
    return roleless === null ? column : { ...column, roleless };
  });
  return { columns, headerRow: block.rows.at(-1) ?? 0, end, texts, rowCount: block.rows.length };
}

/** Whose it is, or which dossier or file. */
const ANCHORS: ReadonlySet<ColumnRole> = new Set([
  'code',
  'applicant',
  'owner',
  'componentFile',
  'resultFile',
]);

/** What it is about: a directory of people and phones has none of these. */
const MATTERS: ReadonlySet<ColumnRole> = new Set([
  ...([
    'code',
    'content',
    'componentFile',
    'receivedOn',
    'dueOn',
    'resultName',
    'resultNumber',
    'issuedOn',
  ] as const),
  ...(['resultFile', 'procedureCode', 'resultSummary'] as const),
]);

/** Notes and ordinals stand in every table. */
const EVERYWHERE: ReadonlySet<ColumnRole> = new Set(['ordinal', 'note', 'status']);

function isHeaderOfList(roles: readonly ColumnRole[]): boolean {
  const telling = roles.filter(role => !EVERYWHERE.has(role));
  return (
    telling.length >= 3 && telling.some(role => ANCHORS.has(role)) && telling.some(role => MATTERS.has(role))
  );
}

/** Looks at the first cells of a column: do they name files, and which? */
function filesIn(sheet: Worksheet, from: number, column: number): Surroundings['files'] {
  const rows = sheet.rows.slice(from, from + SAMPLED_ROWS);
  const filled = rows.map(row => onOneLine(sheet.shown(row, column))).filter(text => text !== '');
  const texts = filled.slice(0, SAMPLED_CELLS);
  const files = texts.filter(text => /\.pdf\b|_(?:tp|kq)\d{0,2}(?:_|$)/i.test(text));
  if (files.length === 0 || files.length * 2 < texts.length) return null;
  const components = files.some(text => /[_.-]tp\d{0,2}(?:[_.-]|$)/i.test(text));
  const results = files.some(text => /[_.-]kq\d{0,2}(?:[_.-]|$)/i.test(text));
  if (components === results) return 'unclear';
  return components ? 'componentFile' : 'resultFile';
}
