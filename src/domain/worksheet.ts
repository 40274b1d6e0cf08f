/** A cell as a view over stored columns; made on demand, never kept in bulk. */
export interface CellFacts {
  /** `H4`. */
  readonly address: string;
  /** As Excel shows it. */
  readonly shown: string;
  /** As stored: of a number its digits, of a day its serial, of a formula its last value. */
  readonly raw: string;
  readonly type: 'text' | 'number' | 'day' | 'boolean' | 'error';
  /** yyyy-mm-dd of a cell of type `day`; null when its serial is no day. */
  readonly day: string | null;
  /** `General`, `dd/mm/yyyy`, `@`. */
  readonly numberFormat: string;
  readonly fontName: string | null;
  /** Without the leading `=`; null when the cell holds a value. */
  readonly formula: string | null;
}

/** Of a cell of type `day`. */
export type DayCell = Pick<CellFacts, 'shown' | 'day'>;

/** First and last row and column, both included; rows as Excel counts, columns from 0. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One worksheet as an engine read it. */
export interface Worksheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold a cell with a value, ascending, as Excel counts. */
  readonly rows: readonly number[];
  /** One past the last column that holds a value. */
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  /** Hidden by a person, not by a filter. */
  isRowHidden(row: number): boolean;
  isRowFiltered(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** As Excel shows it; empty when there is no value. Cheaper than a cell. */
  shown(row: number, column: number): string;
  cell(row: number, column: number): CellFacts | null;
  /** What a cell of type `day` holds; null of any other. Cheaper than a cell, and asked millions of times. */
  dayAt(row: number, column: number): DayCell | null;
  /** Cells of rows first to last that hold a text, as shown, that `wants` asks for: each text is asked about once. */
  textPlaces(first: number, last: number, wants: (shown: string) => boolean): Iterable<CellPlace>;
  /** Cells with formulas, row by row: without asking each cell of the sheet. */
  formulaPlaces(): Iterable<CellPlace>;
  /** Cells with error values, likewise. */
  errorPlaces(): Iterable<CellPlace>;
}

/** Row as Excel counts, column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  return NAMES[index] ?? nameOf(index);
}

function nameOf(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Of the columns that lists have; each row's cells are called by them. */
const NAMES: readonly string[] = Array.from({ length: 64 }, (_, index) => nameOf(index));

/** `cellAddress(4, 7)` → H4. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `H4` → row 4, column 7; null for anything else, and past Excel's last cell. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row > MAX_ROW || column > MAX_COLUMNS ? null : { row, column: column - 1 };
}

/** What an .xlsx can hold. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMNS = 16_384;
