/**
 * What a cell holds. A string is always a text, whatever it looks like; a day is yyyy-mm-dd.
 * A formula stands only where the caller says so, with the value that it last had.
 */
export type CellValue =
  | string
  | number
  | { readonly day: string }
  | { readonly formula: string; readonly last: string | number }
  | null;

export type CellStyle =
  /** As typed into a new sheet. */
  | 'plain'
  | 'bold'
  | 'title'
  | 'subtitle'
  /** Head of a table: bold, filled, framed, wrapped. */
  | 'header'
  /** Cells of a table: framed, wrapped. */
  | 'text'
  | 'centered'
  /** The same, filled by gravity. */
  | 'error'
  | 'warning'
  | 'info';

export interface StyledCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  /** Another font than the workbook's own. */
  readonly font?: string;
}

export interface SheetColumn {
  /** In letters of the workbook's font, as Excel counts. */
  readonly width: number;
  readonly isHidden?: boolean;
}

export interface SheetRow {
  /** From column A on; a bare value is of style `plain`. */
  readonly cells: readonly (CellValue | StyledCell)[];
  /** In points; without it the row is as high as its texts need. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

/** One worksheet to write: A4, lying, as wide as the paper. */
export interface Sheet {
  /** At most 31 letters, none of `[]:*?/\`, and no apostrophe at either end. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** `A1:F1`; the first cell of each is seen. */
  readonly merges?: readonly string[];
  /** As Excel counts: the rows down to here stay in view, and this one stands on each printed page. */
  readonly headerRow?: number;
  /** Buttons to filter by, in the header row. */
  readonly hasFilter?: boolean;
}
