import type { CellFacts, CellPlace, CellRange } from './worksheet.ts';

/** What a column may hold. */
export const COLUMN_ROLES = [
  'ordinal',
  'code',
  'oldNumber',
  'applicant',
  'owner',
  'identityNumber',
  'email',
  'phone',
  'address',
  'procedureCode',
  'content',
  'componentFile',
  'receivedOn',
  'dueOn',
  'resultType',
  'resultName',
  'resultNumber',
  'resultSummary',
  'issuingAuthority',
  'issuedOn',
  'signer',
  'signerTitle',
  'effectiveOn',
  'expiresOn',
  'resultFile',
  'returnedOn',
  'status',
  'noRedSeal',
  'scanSource',
  'reason',
  'note',
] as const;

/** What a column holds, once its header is recognized. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface ListColumn {
  /** From 0: column A. */
  readonly index: number;
  /** As shown, old encodings in Unicode; a header of several rows joined by ` / `, the upper one first. */
  readonly header: string;
  /** Null when the header is not known: reported, never guessed. */
  readonly role: ColumnRole | null;
  /** Why there is no role; absent when there is one. */
  readonly roleless?: RolelessColumn;
}

/** `twice`: another column, further left or named so by a person, has that role; `leftOut`: a person wants it so. */
export type RolelessColumn =
  | { readonly why: 'unknown' | 'leftOut' }
  | { readonly why: 'twice'; readonly role: ColumnRole };

/** A day as a cell gives it. Days are yyyy-mm-dd. */
export type DayReading =
  | { readonly state: 'empty' }
  /** `isText`: typed as text, not as a day that Excel knows. */
  | { readonly state: 'day'; readonly day: string; readonly isText: boolean }
  | { readonly state: 'month'; readonly year: number; readonly month: number }
  | { readonly state: 'year'; readonly year: number }
  /** «Vĩnh viễn», «Không thời hạn»: said of an end only. */
  | { readonly state: 'permanent' }
  | { readonly state: 'unreadable' };

/** A file that a row names; a cell may name several. */
export interface NamedFile {
  readonly role: 'componentFile' | 'resultFile';
  /** As written, without spaces around. */
  readonly name: string;
  /** Of the cell: `H4`. */
  readonly cell: string;
  /** The cell names this file and no other: its whole text may be replaced. */
  readonly isAlone: boolean;
}

/** One row of the list: a dossier. */
export interface ListEntry {
  /** Of the list: `ListFacts.path`. */
  readonly path: string;
  readonly worksheet: string;
  /** As Excel counts, from 1. */
  readonly row: number;
  /** As shown, trimmed, NFC; empty when the cell is. */
  readonly code: string;
  /** yyyy-mm-dd; null when empty or unreadable. */
  readonly receivedOn: string | null;
  /** The year that file names carry: that of receipt, else that of issue; null when neither is known. */
  readonly filedYear: { readonly year: number; readonly by: 'receivedOn' | 'issuedOn' } | null;
  readonly names: readonly NamedFile[];
  readonly declares: Declarations;
  /**
   * As shown, trimmed, NFC; a ditto mark stands for the value above it, and a cell merged over several rows for each
   * of them, but for codes, numbers of results and files, which are a row's own. Empty without the column or the value.
   */
  text(role: ColumnRole): string;
  /** Null when there is no such column, or the cell holds no value of its own: empty, or only a ditto mark. */
  cell(role: ColumnRole): CellFacts | null;
  /** `A4`, of an empty cell too; null when there is no such column. */
  address(role: ColumnRole): string | null;
  day(role: ColumnRole): DayReading;
}

/** What the row says of its paper, where a scan cannot say it. */
export interface Declarations {
  readonly noRedSeal: boolean;
  readonly photocopy: boolean;
}

/** One worksheet with its header and its dossiers. */
export interface ListTable {
  readonly worksheet: string;
  /** Last row of the header, as Excel counts. */
  readonly headerRow: number;
  readonly columns: readonly ListColumn[];
  readonly entries: readonly ListEntry[];
  /** Rows under the header that hold something and are no dossier: groups, totals, signatures, notes. */
  readonly otherRows: readonly number[];
  /** Cells of the table's rows that Excel shows as one. */
  readonly merges: readonly CellRange[];
  readonly isHidden: boolean;
  /** Rows with dossiers that a reader of the sheet does not see. */
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
  /** Of `columns`, those that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** Cells of dossiers, in columns with a role, that hold formulas; those that hold error values. */
  readonly formulas: readonly CellPlace[];
  readonly errors: readonly CellPlace[];
  /** As Excel shows it; empty when there is no value. Cheaper than a cell. */
  shown(row: number, column: number): string;
  /** Cells of dossiers, in any of `columns`, that hold a text, as shown, that `wants` asks for; row by row. */
  textPlaces(wants: (shown: string) => boolean): Iterable<CellPlace>;
  cell(row: number, column: number): CellFacts | null;
}

/** The unit's list: one table, or one for each year or field of work. */
export interface ListFacts {
  /** As in `FileFacts.path`, but of the list: its name, with the folders in which it was found. */
  readonly path: string;
  readonly tables: readonly ListTable[];
  /** Of all tables, in order. */
  readonly entries: readonly ListEntry[];
}
