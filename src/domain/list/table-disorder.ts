import type { ColumnRole, ListEntry, ListTable } from '../list-facts.ts';
import { type CellPlace, type CellRange, cellAddress, columnName } from '../worksheet.ts';
import { isShared } from './value-source.ts';

/** Columns whose values a program must find as they are: a formula there changes them unseen. */
const KEYS: ReadonlySet<ColumnRole> = new Set([
  ...([
    'code',
    'applicant',
    'owner',
    'componentFile',
    'receivedOn',
    'resultNumber',
    'issuedOn',
    'resultFile',
  ] as const),
]);

/** Rows looked at for a value in a hidden column. */
const LOOKED_AT = 2000;

/** Cells of merged ones looked at, so that no workbook can ask for more. */
const MOST_LOOKED_AT = 100_000;

/** `B5:B7`. */
export function rangeName({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}

/** A cell of a dossier that shows nothing of its own because it is merged into another. */
export interface CoveredCell {
  readonly entry: ListEntry;
  readonly role: ColumnRole;
}

/**
 * Cells whose value a merged cell swallowed: all but its first, where the role is the row's own or the merged cell
 * spans columns. Where a value is handed down (`isShared`) nothing is missing.
 */
export function coveredCells(table: ListTable): readonly CoveredCell[] {
  const covered: CoveredCell[] = [];
  let looked = 0;
  for (const merge of table.merges) {
    const columns = table.columns.flatMap(({ index, role }) =>
      role !== null && index >= merge.firstColumn && index <= merge.lastColumn ? [{ index, role }] : [],
    );
    for (const entry of entriesIn(table.entries, merge)) {
      for (const { index, role } of columns)
        if (isSwallowed(merge, entry.row, index, role)) covered.push({ entry, role });
      looked += 1 + columns.length;
      if (looked > MOST_LOOKED_AT) return covered;
    }
  }
  return covered;
}

function isSwallowed(
  { firstRow, firstColumn }: CellRange,
  row: number,
  column: number,
  role: ColumnRole,
): boolean {
  if (column !== firstColumn) return true;
  return row !== firstRow && !isShared(role);
}

function* entriesIn(entries: readonly ListEntry[], { firstRow, lastRow }: CellRange): Generator<ListEntry> {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.row ?? 0) < firstRow) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined || entry.row > lastRow) return;
    yield entry;
  }
}

/** Cells of key columns that hold formulas. */
export function keyFormulas({ formulas, columns }: ListTable): readonly CellPlace[] {
  const keys = new Set(
    columns.flatMap(({ index, role }) => (role !== null && KEYS.has(role) ? [index] : [])),
  );
  return formulas.filter(({ column }) => keys.has(column));
}

/** Names of hidden columns with values, `E`, from left to right. */
export function hiddenColumnNames({ hiddenColumns, entries, cell }: ListTable): readonly string[] {
  const looked = entries.slice(0, LOOKED_AT);
  return hiddenColumns.filter(index => looked.some(({ row }) => cell(row, index) !== null)).map(columnName);
}
