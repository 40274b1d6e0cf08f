import { cellAddress, MAX_COLUMNS, MAX_ROW, parseAddress } from '#domain/worksheet.ts';
import { Refused } from './refused.ts';
import { attributeOf, type Tag } from './xml-tags.ts';

/** A cell's place in a sheet's text. */
export interface CellSite {
  readonly row: number;
  readonly column: number;
  /** Null when the sheet holds no such cell. */
  readonly cell: FoundCell | null;
  /** Null when the sheet holds no such row. */
  readonly rowTag: Tag | null;
  /** Where the cell, or its whole row, is to be put when it is not there. */
  readonly insertAt: number;
}

export interface FoundCell {
  readonly open: Tag;
  /** Equal to `open` when the cell is empty. */
  readonly close: Tag;
  /** The tag of its formula. */
  readonly formula: Tag | null;
}

export interface FoundCells {
  /** In order of rows, then of columns. */
  readonly sites: readonly CellSite[];
  /** `A2:A9`: cells that share one array formula. */
  readonly arrays: readonly string[];
  readonly hasFormulas: boolean;
  readonly data: { readonly open: Tag; readonly close: Tag };
}

export interface CellKey {
  readonly row: number;
  readonly column: number;
}

/** Finds cells among a sheet's tags, taken in order; refuses a sheet whose rows or cells stand in none. */
export class CellSearch {
  readonly #xml: string;
  readonly #part: string;
  /** Wanted and not yet passed, in order. */
  readonly #wanted: readonly CellKey[];
  readonly #wantedRows: ReadonlySet<number>;
  readonly #sites: CellSite[] = [];
  readonly #arrays: string[] = [];
  #hasFormulas = false;
  #data: Tag | null = null;
  #dataClose: Tag | null = null;
  #row = 0;
  #rowTag: Tag | null = null;
  #column = -1;
  #cell: Tag | null = null;
  #formula: Tag | null = null;
  #next = 0;

  constructor(xml: string, part: string, keys: readonly CellKey[]) {
    this.#xml = xml;
    this.#part = part;
    this.#wanted = [...keys].sort((one, other) => one.row - other.row || one.column - other.column);
    this.#wantedRows = new Set(keys.map(({ row }) => row));
  }

  take(tag: Tag): void {
    if (this.#data === null) {
      if (tag.depth === 1 && tag.name === 'sheetData') this.#openData(tag);
      return;
    }
    if (this.#dataClose !== null) return;
    if (tag.depth === 2 && tag.name === 'row') this.#takeRow(tag);
    else if (tag.depth === 3 && tag.name === 'c') {
      if (this.#wantedRows.has(this.#row)) this.#takeCell(tag);
    } else if (tag.depth === 4 && tag.name === 'f' && tag.kind !== 'close') this.#takeFormula(tag);
    else if (tag.depth === 1) this.#closeData(tag);
  }

  /** @throws Refused when the sheet has no place for cells. */
  found(): FoundCells {
    if (this.#data === null || this.#dataClose === null) throw new Refused('unreadablePart', this.#part);
    return {
      ...{ sites: this.#sites, arrays: this.#arrays, hasFormulas: this.#hasFormulas },
      data: { open: this.#data, close: this.#dataClose },
    };
  }

  #openData(tag: Tag): void {
    this.#data = tag;
    if (tag.kind === 'empty') this.#closeData(tag);
  }

  #closeData(tag: Tag): void {
    this.#dataClose = tag;
    this.#passUntil(MAX_ROW + 1, 0, tag.start);
  }

  #takeRow(tag: Tag): void {
    if (tag.kind !== 'close') {
      const row = this.#number(tag, 'r', this.#row + 1);
      if (row <= this.#row || row > MAX_ROW) throw this.#disordered(`row ${row}`);
      this.#passUntil(row, 0, tag.start);
      [this.#row, this.#column, this.#rowTag] = [row, -1, tag];
    }
    if (tag.kind !== 'open') {
      this.#passUntil(this.#row, MAX_COLUMNS, tag.start);
      this.#rowTag = null;
    }
  }

  #takeCell(tag: Tag): void {
    if (tag.kind !== 'close') {
      const column = this.#columnOf(tag);
      if (column <= this.#column) throw this.#disordered(cellAddress(this.#row, column));
      this.#passUntil(this.#row, column, tag.start);
      [this.#column, this.#cell, this.#formula] = [column, tag, null];
    }
    if (tag.kind !== 'open') this.#closeCell(tag);
  }

  #closeCell(close: Tag): void {
    const key = this.#wanted[this.#next];
    const open = this.#cell;
    if (open === null || key?.row !== this.#row || key.column !== this.#column) return;
    this.#next += 1;
    const cell = { open, close, formula: this.#formula };
    this.#sites.push({ ...key, cell, rowTag: this.#rowTag, insertAt: open.start });
  }

  #takeFormula(tag: Tag): void {
    this.#formula = tag;
    this.#hasFormulas = true;
    const range = attributeOf(this.#xml, tag, 't') === 'array' ? attributeOf(this.#xml, tag, 'ref') : null;
    if (range !== null) this.#arrays.push(range);
  }

  /** What is wanted before this row and column is not in the sheet: it would stand here. */
  #passUntil(row: number, column: number, insertAt: number): void {
    for (;;) {
      const key = this.#wanted[this.#next];
      if (key === undefined || key.row > row || (key.row === row && key.column >= column)) return;
      this.#next += 1;
      const rowTag = key.row === this.#row ? this.#rowTag : null;
      this.#sites.push({ ...key, cell: null, rowTag, insertAt });
    }
  }

  #columnOf(tag: Tag): number {
    const address = attributeOf(this.#xml, tag, 'r');
    if (address === null) return this.#column + 1;
    const parsed = parseAddress(address);
    if (parsed === null || parsed.row !== this.#row) throw this.#disordered(address);
    return parsed.column;
  }

  #number(tag: Tag, name: string, otherwise: number): number {
    const told = attributeOf(this.#xml, tag, name);
    if (told === null) return otherwise;
    if (!/^\d{1,7}$/.test(told)) throw this.#disordered(told);
    return Number(told);
  }

  #disordered(what: string): Refused {
    return new Refused('disordered', `${this.#part}: ${what}`);
  }
}
