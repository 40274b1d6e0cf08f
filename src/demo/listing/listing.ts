import type { ColumnRole } from '#domain/list-facts.ts';

/** What an officer typed, or what Excel made of it. */
export type ListingValue =
  /** Always a text, whatever it looks like. */
  | string
  | number
  /** yyyy-mm-dd; a day that Excel knows. */
  | { readonly day: string }
  | { readonly formula: string; readonly last: string }
  /** `#REF!`; only a program of others writes such a cell. */
  | { readonly error: string }
  /** A text in a font of its own: the old encodings are told by it. */
  | { readonly text: string; readonly font: string };

/** One dossier of a made list; a planted fault changes it. */
export interface ListingRow {
  /** Its group within the worksheet: «Lĩnh vực hộ tịch». */
  readonly sector: string;
  readonly cells: Map<ColumnRole, ListingValue>;
  /** What lies in the unit's folder for this row, whatever its cells say. */
  readonly files: string[];
  /** What hides it, if anything does. */
  hiddenBy: 'person' | 'filter' | null;
  /** Roles whose cell is merged with the one in the row below. */
  readonly mergedDown: Set<ColumnRole>;
  /** Repeats the row above, or is repeated below: a fault here would spread. */
  isOfDittoRun: boolean;
}

export interface ListingColumn {
  /** Null: a column of the unit's own. */
  readonly role: ColumnRole | null;
  readonly header: string;
  /** Stands over several columns, in the row above; empty where the header fills both rows. */
  readonly over: string;
  readonly width: number;
  readonly isHidden?: boolean;
}

export interface ListingSheet {
  readonly name: string;
  readonly year: number;
  readonly columns: readonly ListingColumn[];
  /** In the order in which they stand, sector by sector. */
  readonly rows: ListingRow[];
}

export type Listing = readonly ListingSheet[];

/** The text of a cell; empty when there is none. */
export function textOf(row: ListingRow, role: ColumnRole): string {
  const value = row.cells.get(role);
  if (typeof value === 'object') return 'text' in value ? value.text : '';
  return value === undefined ? '' : String(value);
}

/** The day of a cell, yyyy-mm-dd; null when it holds none. */
export function dayOf(row: ListingRow, role: ColumnRole): string | null {
  const value = row.cells.get(role);
  return typeof value === 'object' && 'day' in value ? value.day : null;
}
