import type { ColumnRole } from '#domain/list-facts.ts';
import { cellAddress } from '#domain/worksheet.ts';

/** A cell to write: a text, a number (perhaps with a format), a day, a formula with its value, an error; empty: nothing. */
export type PlannedCell =
  | string
  | number
  | { readonly day: string }
  | { readonly number: number; readonly format: string }
  | { readonly formula: string; readonly value: string }
  | { readonly error: '#N/A' };

export interface PlannedSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `A1:C1`. */
  readonly merges: readonly string[];
  readonly isHidden: boolean;
  readonly hiddenRows: readonly number[];
  /** Letters. */
  readonly hiddenColumns: readonly string[];
}

/** What is true of one table, written down before any reader sees the workbook. */
export interface TableTruth {
  readonly worksheet: string;
  readonly headerRow: number;
  /** One for each column from A on; null for a heading that nobody can know, undefined where there is none. */
  readonly roles: readonly (ColumnRole | null | undefined)[];
  /** Rows of dossiers. */
  readonly rows: readonly number[];
  readonly texts: readonly { readonly row: number; readonly role: ColumnRole; readonly text: string }[];
  readonly names: readonly { readonly row: number; readonly names: readonly string[] }[];
  readonly declares: readonly {
    readonly row: number;
    readonly noRedSeal: boolean;
    readonly photocopy: boolean;
  }[];
  readonly hiddenRows: readonly number[];
  /** Cells of dossiers with error values: `E4`. */
  readonly errors: readonly string[];
  readonly isHidden: boolean;
}

export interface ListPlan {
  readonly name: string;
  readonly sheets: readonly PlannedSheet[];
  /** Empty when the workbook holds no list. */
  readonly tables: readonly TableTruth[];
}

type Roles = readonly (ColumnRole | null | undefined)[];

/** Writes a worksheet row by row and keeps the truth of it. */
export class SheetPlan {
  readonly #name: string;
  readonly #rows: (readonly PlannedCell[])[] = [];
  readonly #merges: string[] = [];
  readonly #hiddenRows: number[] = [];
  #hiddenColumns: readonly string[] = [];
  #isHidden = false;
  #roles: Roles | null = null;
  #headerRow = 0;
  readonly #dossiers: number[] = [];
  readonly #errors: string[] = [];
  readonly #texts: TableTruth['texts'][number][] = [];
  readonly #names: TableTruth['names'][number][] = [];
  readonly #declares: TableTruth['declares'][number][] = [];

  constructor(name = 'Danh sách') {
    this.#name = name;
  }

  /** The row that was written last, as Excel counts. */
  get row(): number {
    return this.#rows.length;
  }

  /** A row that is no dossier: titles, groups, totals, signatures; without cells an empty one. */
  other(...cells: readonly PlannedCell[]): this {
    this.#rows.push(cells);
    return this;
  }

  /** A text in one cell, merged over `columns` columns from A. */
  banner(text: string, columns: number): this {
    this.other(text);
    return this.merge(0, columns - 1);
  }

  /** The rows of a header, its own last; `roles` is the truth of its columns. */
  header(roles: Roles, ...rows: readonly (readonly PlannedCell[])[]): this {
    for (const cells of rows) this.other(...cells);
    this.#roles = roles;
    this.#headerRow = this.row;
    return this;
  }

  dossier(...cells: readonly PlannedCell[]): this {
    this.other(...cells);
    this.#dossiers.push(this.row);
    cells.forEach((cell, column) => {
      if (typeof cell === 'object' && 'error' in cell) this.#errors.push(cellAddress(this.row, column));
    });
    return this;
  }

  dossiers(rows: readonly (readonly PlannedCell[])[]): this {
    for (const cells of rows) this.dossier(...cells);
    return this;
  }

  /** What the last dossier's cell of this role says, ditto marks and merged cells taken for what they stand for. */
  says(role: ColumnRole, text: string): this {
    this.#texts.push({ row: this.row, role, text });
    return this;
  }

  names(...names: readonly string[]): this {
    this.#names.push({ row: this.row, names });
    return this;
  }

  declares(what: { readonly noRedSeal?: boolean; readonly photocopy?: boolean }): this {
    const { noRedSeal = false, photocopy = false } = what;
    this.#declares.push({ row: this.row, noRedSeal, photocopy });
    return this;
  }

  /** Merges cells of the last row, or from `up` rows above it. Columns from 0. */
  merge(first: number, last: number, up = 0): this {
    return this.mergeRange(`${cellAddress(this.row - up, first)}:${cellAddress(this.row, last)}`);
  }

  mergeRange(range: string): this {
    this.#merges.push(range);
    return this;
  }

  hideRow(): this {
    this.#hiddenRows.push(this.row);
    return this;
  }

  hideColumns(...letters: readonly string[]): this {
    this.#hiddenColumns = letters;
    return this;
  }

  hide(): this {
    this.#isHidden = true;
    return this;
  }

  sheet(): PlannedSheet {
    return {
      ...{ name: this.#name, rows: this.#rows, merges: this.#merges, isHidden: this.#isHidden },
      ...{ hiddenRows: this.#hiddenRows, hiddenColumns: this.#hiddenColumns },
    };
  }

  /** Null for a sheet that is no list. */
  truth(): TableTruth | null {
    if (this.#roles === null) return null;
    return {
      ...{ worksheet: this.#name, headerRow: this.#headerRow, roles: this.#roles, isHidden: this.#isHidden },
      ...{ rows: this.#dossiers, texts: this.#texts, names: this.#names, declares: this.#declares },
      hiddenRows: this.#hiddenRows.filter(row => this.#dossiers.includes(row)),
      errors: this.#errors,
    };
  }
}

export function planOf(name: string, ...sheets: readonly SheetPlan[]): ListPlan {
  return {
    name,
    sheets: sheets.map(plan => plan.sheet()),
    tables: sheets.flatMap(plan => plan.truth() ?? []),
  };
}
