import type { ColumnRole, ListColumn, ListTable } from '../list-facts.ts';
import type { CellPlace, CellRange, Worksheet } from '../worksheet.ts';
import type { ColumnMap } from './column-map.ts';
import { CoveredCells } from './covered-cells.ts';
import { findHeader, type Header, type NearestRow } from './find-header.ts';
import { type MergesByRow, mergesByRow } from './header-block.ts';
import { ListRow, type RowContext } from './list-row.ts';
import { RowMemo } from './row-memo.ts';
import { RowSorter } from './row-sorter.ts';
import { onOneLine } from './row-texts.ts';
import { ValueSource } from './value-source.ts';

/** Tables one under another that are read of one sheet. */
const MOST_TABLES = 50;

export interface SheetTables {
  readonly tables: readonly ListTable[];
  /** Where there is no table: the row that came nearest to a header. */
  readonly nearest: NearestRow | null;
}

/** Reads every table of dossiers in a sheet: mostly one, none in a sheet that is no list. */
export function readTables(path: string, sheet: Worksheet, map: ColumnMap): SheetTables {
  const merges = mergesByRow(sheet.merges);
  const tables: ListTable[] = [];
  let from = 0;
  let nearest: NearestRow | null = null;
  while (tables.length < MOST_TABLES) {
    const search = findHeader(sheet, merges, map, from);
    if (search.header === null) {
      nearest = search.nearest;
      break;
    }
    const covered = new CoveredCells(sheet.merges, search.header.headerRow);
    const under = rowsUnder(sheet, search.header, covered, merges);
    tables.push(tableOf(path, sheet, search.header, covered, under));
    from = under.end;
  }
  return { tables, nearest };
}

interface RowsUnder {
  readonly rows: readonly number[];
  readonly otherRows: readonly number[];
  /** The place among the sheet's rows where the table ends. */
  readonly end: number;
}

/** The dossiers' rows, and those with something else. */
function rowsUnder(sheet: Worksheet, header: Header, covered: CoveredCells, merges: MergesByRow): RowsUnder {
  const sorter = new RowSorter(sheet, header, covered, merges);
  const rows: number[] = [];
  const otherRows: number[] = [];
  for (let at = header.end; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at] ?? 0;
    const kind = sorter.kindOf(row);
    if (kind === 'end') return { rows, otherRows, end: at };
    (kind === 'dossier' ? rows : otherRows).push(row);
  }
  return { rows, otherRows, end: sheet.rows.length };
}

function tableOf(
  path: string,
  sheet: Worksheet,
  header: Header,
  covered: CoveredCells,
  { rows, otherRows }: RowsUnder,
): ListTable {
  const columns = [...header.columns, ...withoutHeading(sheet, header, rows)].sort(
    (one, other) => one.index - other.index,
  );
  const byRole = new Map<ColumnRole, number>();
  for (const { index, role } of columns) if (role !== null) byRole.set(role, index);
  const context: RowContext = {
    ...{ path, sheet, columns: byRole, sources: new ValueSource(sheet, covered, rows) },
    ...{ texts: new RowMemo(), cells: new RowMemo(), days: new RowMemo() },
  };
  const withRole = columns.filter(({ role }) => role !== null);
  return {
    ...{ worksheet: sheet.name, headerRow: header.headerRow, columns, isHidden: sheet.isHidden },
    entries: rows.map((row, at) => new ListRow(context, row, at)),
    otherRows,
    merges: mergesAmong(sheet.merges, header.headerRow, rows),
    hiddenRows: rows.filter(row => sheet.isRowHidden(row)),
    filteredRows: rows.filter(row => sheet.isRowFiltered(row)),
    hiddenColumns: columns.map(({ index }) => index).filter(index => sheet.isColumnHidden(index)),
    shown: (row, column) => sheet.shown(row, column),
    textPlaces: wants => placesAmong(textsUnder(sheet, rows, wants), columns, rows),
    formulas: placesAmong(sheet.formulaPlaces(), withRole, rows),
    errors: placesAmong(sheet.errorPlaces(), withRole, rows),
    cell: (row, column) => sheet.cell(row, column),
  };
}

/** Columns past the last heading that may hold values. */
const BEYOND = 10;

/** Rows looked at for a column that has no heading. */
const LOOKED_AT = 2000;

/** Columns that hold values of dossiers under no heading: reported like those with an unknown one. */
function withoutHeading(
  sheet: Worksheet,
  { columns }: Header,
  rows: readonly number[],
): readonly ListColumn[] {
  const known = new Set(columns.map(({ index }) => index));
  const last = (columns.at(-1)?.index ?? 0) + BEYOND;
  const looked = rows.slice(0, LOOKED_AT);
  const found: ListColumn[] = [];
  for (let index = 0; index <= last && index < sheet.columnCount; index += 1) {
    if (known.has(index) || !looked.some(row => onOneLine(sheet.shown(row, index)) !== '')) continue;
    found.push({ index, header: '', role: null, roleless: { why: 'unknown' } });
  }
  return found;
}

/** Merged cells that touch a dossier's row; those of titles, groups and the foot are nobody's concern. */
function mergesAmong(
  merges: readonly CellRange[],
  headerRow: number,
  rows: readonly number[],
): readonly CellRange[] {
  return merges.filter(({ firstRow, lastRow }) => {
    if (firstRow <= headerRow) return false;
    const next = firstAtLeast(rows, firstRow);
    return next !== undefined && next <= lastRow;
  });
}

function textsUnder(
  sheet: Worksheet,
  rows: readonly number[],
  wants: (shown: string) => boolean,
): Iterable<CellPlace> {
  return sheet.textPlaces(rows[0] ?? 0, rows.at(-1) ?? -1, wants);
}

function placesAmong(
  places: Iterable<CellPlace>,
  columns: readonly ListColumn[],
  rows: readonly number[],
): readonly CellPlace[] {
  const known = new Set(columns.map(({ index }) => index));
  const found: CellPlace[] = [];
  for (const place of places) {
    if (known.has(place.column) && firstAtLeast(rows, place.row) === place.row) found.push(place);
  }
  return found;
}

function firstAtLeast(rows: readonly number[], row: number): number | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low];
}
