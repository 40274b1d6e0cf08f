import type { CellRange } from '#domain/worksheet.ts';

/**
 * A workbook as plain data, that a worker can post: texts in a few long strings, cells in typed arrays.
 * What it takes follows the cells that hold something, not the sheet's rows and columns.
 */
export interface WorkbookData {
  /** Days count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
  readonly texts: TextPool;
  /** By the style number of a cell. */
  readonly styles: readonly CellStyle[];
  /** Fonts of texts that bring their own: that of their first letters. */
  readonly textFonts: TextFonts;
  /** In the order of their tabs. */
  readonly worksheets: readonly WorksheetData[];
}

/** Many texts, in few strings: text `i` ends at `ends[i]` of chunk `i >> 12` and begins where the one before ended. */
export interface TextPool {
  readonly chunks: readonly string[];
  readonly ends: Uint32Array;
}

export interface TextFonts {
  /** Numbers of texts, ascending. */
  readonly texts: Uint32Array;
  /** For each of them, which of `names`. */
  readonly fonts: Uint32Array;
  readonly names: readonly string[];
}

export interface CellStyle {
  /** `General`, `dd/mm/yyyy`. */
  readonly numberFormat: string;
  readonly fontName: string | null;
}

export interface WorksheetData {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold a cell with a value, ascending. */
  readonly rows: Uint32Array;
  /** For each of them where its cells begin; one more, for the end. */
  readonly starts: Uint32Array;
  readonly cells: CellChunks;
  readonly columnCount: number;
  readonly formulas: FormulaTable;
  /** First row, last row, first column, last column of each. */
  readonly merges: Uint32Array;
  /** First and last of each run, ascending. */
  readonly hiddenRows: Uint32Array;
  readonly hiddenColumns: Uint32Array;
  /** What stands below the heads of filters that are set. */
  readonly filters: readonly CellRange[];
}

/** Cells one after another, `CHUNK_CELLS` in each chunk but the last: a head and a value each (cell-head.ts). */
export interface CellChunks {
  readonly heads: readonly Uint32Array[];
  readonly values: readonly Uint32Array[];
}

/** Formulas by the place of their cell (row × 16,384 + column, ascending). */
export interface FormulaTable {
  readonly places: Float64Array;
  /** Numbers of texts. */
  readonly texts: Uint32Array;
  /** Place of the cell that the text was written for; another than its own when a formula is shared. */
  readonly origins: Float64Array;
}
