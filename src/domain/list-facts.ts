/** What a column holds, once its header is recognized. */
export type ColumnRole =
  | 'code'
  | 'applicant'
  | 'owner'
  | 'email'
  | 'phone'
  | 'address'
  | 'content'
  | 'componentFile'
  | 'receivedOn'
  | 'dueOn'
  | 'resultName'
  | 'resultNumber'
  | 'resultSummary'
  | 'issuingAuthority'
  | 'issuedOn'
  | 'signer'
  | 'effectiveOn'
  | 'expiresOn'
  | 'resultFile'
  | 'identityNumber'
  | 'procedureCode'
  | 'noRedSeal'
  | 'scanSource'
  | 'reason';

export interface ListColumn {
  /** From 0: column A. */
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole | null;
}

/** A cell as a view over the columns; made on demand, never kept in bulk. */
export interface CellFacts {
  readonly address: string;
  /** As Excel shows it. */
  readonly shown: string;
  /** As stored. */
  readonly raw: string;
  readonly type: 'text' | 'number' | 'day' | 'boolean' | 'error' | 'formula';
  readonly numberFormat: string;
  readonly fontName: string | null;
  readonly isHidden: boolean;
  readonly isMerged: boolean;
  readonly isFiltered: boolean;
}

/** One row of the list: a dossier. */
export interface ListEntry {
  readonly worksheet: string;
  /** As Excel counts, from 1. */
  readonly row: number;
  readonly code: string;
  readonly applicant: string;
  readonly owner: string;
  readonly content: string;
  readonly componentFile: string;
  readonly resultFile: string;
  /** yyyy-mm-dd; null when empty or unreadable. */
  readonly receivedOn: string | null;
  readonly declares: Declarations;
}

/** What the row says of its paper, where a scan cannot say it. */
export interface Declarations {
  readonly noRedSeal: boolean;
  readonly photocopy: boolean;
}

export interface ListFacts {
  readonly path: string;
  readonly worksheet: string;
  readonly headerRow: number;
  readonly columns: readonly ListColumn[];
  readonly entries: readonly ListEntry[];
  cell(row: number, column: number): CellFacts | null;
}
