import type { ColumnRole } from '../list-facts.ts';
import type { CellRange, Worksheet } from '../worksheet.ts';
import { decisionFor } from './contextual-headings.ts';
import type { CoveredCells } from './covered-cells.ts';
import type { Header } from './find-header.ts';
import { foldHeader } from './fold-header.ts';
import { roleOfHeading } from './plain-headings.ts';
import {
  looksLikeCode,
  looksLikeFile,
  looksLikeNationalCode,
  markOf,
  mayBeHeading,
  ordersGroups,
  type RowMark,
} from './row-marks.ts';
import { numbersColumns, onOneLine, type RowText, textsOf } from './row-texts.ts';

/** `end`: the header of another table; what follows is not of this one. */
export type RowKind = 'dossier' | 'other' | 'end';

/** Columns that say nothing of whether a row is a dossier. */
const ACCOMPANYING: ReadonlySet<ColumnRole> = new Set([
  'ordinal',
  'note',
  'status',
  'noRedSeal',
  'scanSource',
  'reason',
]);

/** What speaks for a dossier: a number in the column of codes, an ordinal, an ordinal that follows the last one. */
type Hint = 'code' | 'ordinal' | 'next' | null;

/** So many filled columns make a dossier, whatever the words. */
const PLENTY = 3;

/**
 * Tells the dossiers among the rows under a header from what else stands there: the header again after a page's end,
 * rows that number the columns, headings of groups, totals, the signatures at the foot, notes.
 * Ask it of each row in order: after a total of all or a signature it believes less.
 */
export class RowSorter {
  readonly #sheet: Worksheet;
  readonly #header: Header;
  readonly #covered: CoveredCells;
  readonly #wide: ReadonlyMap<number, readonly CellRange[]>;
  readonly #telling: readonly { readonly index: number; readonly role: ColumnRole }[];
  readonly #ordinal: number | null;
  readonly #code: number | null;
  readonly #files: readonly number[];
  #closedBy: 'total' | 'foot' | null = null;
  #lastOrdinal = 0;

  /** @param merges Of the sheet, by first row. */
  constructor(
    sheet: Worksheet,
    header: Header,
    covered: CoveredCells,
    merges: ReadonlyMap<number, readonly CellRange[]>,
  ) {
    this.#sheet = sheet;
    this.#header = header;
    this.#covered = covered;
    this.#wide = merges;
    this.#telling = header.columns.flatMap(({ index, role }) =>
      role === null || ACCOMPANYING.has(role) ? [] : [{ index, role }],
    );
    const columnOf = (wanted: ColumnRole): number | null =>
      header.columns.find(({ role }) => role === wanted)?.index ?? null;
    this.#ordinal = columnOf('ordinal');
    this.#code = columnOf('code');
    this.#files = [columnOf('componentFile'), columnOf('resultFile')].filter(column => column !== null);
  }

  kindOf(row: number): RowKind {
    const first = this.#firstText(row);
    if (first === null) return 'other';
    const heading = this.#headingKind(row, first);
    if (heading !== null) return heading;
    const evidence = this.#evidence(row);
    const isDossier = evidence === 'doubtless' || this.#isLikely(row, first, evidence);
    if (isDossier) {
      this.#closedBy = null;
      this.#lastOrdinal = this.#ordinalOf(row) ?? this.#lastOrdinal;
    }
    return isDossier ? 'dossier' : 'other';
  }

  #isLikely(row: number, first: RowText, evidence: Hint): boolean {
    const filled = this.#filled(row);
    const mark = markOf(this.#leadText(row, first));
    const isFoot = mark === 'foot' && evidence === null && filled <= PLENTY;
    if (isFoot) this.#closedBy = 'foot';
    else if (mark === 'grandTotal') this.#closedBy ??= 'total';
    if (mark === 'total' || mark === 'grandTotal' || isFoot) return false;
    if (this.#closedBy !== null) return this.#reopens(filled, evidence);
    if (this.#ordersGroup(first, filled, evidence)) return false;
    if (filled >= PLENTY) return true;
    if (this.#isWide(row, first.column) || isDoubtful(mark, evidence)) return false;
    return this.#isSparseDossier(row, filled, evidence);
  }

  /** After a sum of all, a row must be fuller than a table of sums, after signatures than a row of names. */
  #reopens(filled: number, evidence: Hint): boolean {
    const enough = this.#closedBy === 'foot' ? PLENTY + 1 : Math.min(PLENTY + 1, this.#telling.length);
    return filled >= enough || (evidence === 'next' && filled >= 2);
  }

  /** One or two filled columns. */
  #isSparseDossier(row: number, filled: number, evidence: Hint): boolean {
    if (filled === 0) return false;
    if (this.#isCoveredDossier(row, filled)) return true;
    if (filled === 2) return true;
    const [only] = this.#telling.filter(({ index }) => this.#sheet.shown(row, index).trim() !== '');
    if (evidence === 'code') return !/^(?:19|20)\d{2}$/.test(this.#text(row, only?.index ?? 0));
    const isOrdered = evidence === 'ordinal' || evidence === 'next';
    return isOrdered && only?.role !== 'code' && only?.role !== 'content';
  }

  /** I, A, 1.1 in the column of ordinals, or before a single text. */
  #ordersGroup(first: RowText, filled: number, evidence: Hint): boolean {
    if (filled > PLENTY || evidence === 'code' || !ordersGroups(first.text)) return false;
    return first.column === this.#ordinal || filled <= 2;
  }

  /** A file or a national code is a dossier's beyond doubt; a number may be a code; an ordinal is a hint. */
  #evidence(row: number): 'doubtless' | Hint {
    const code = this.#code === null ? '' : this.#text(row, this.#code);
    if (looksLikeNationalCode(code)) return 'doubtless';
    if (this.#files.some(column => looksLikeFile(this.#text(row, column)))) return 'doubtless';
    if (looksLikeCode(code)) return 'code';
    const ordinal = this.#ordinalOf(row);
    if (ordinal === null) return null;
    return ordinal === this.#lastOrdinal + 1 && ordinal > 1 ? 'next' : 'ordinal';
  }

  #ordinalOf(row: number): number | null {
    const text = this.#ordinal === null ? '' : this.#text(row, this.#ordinal);
    const [, digits] = /^(\d{1,6})[.)]?$/.exec(text) ?? [];
    return digits === undefined ? null : Number(digits);
  }

  /** Telling columns with a value, counted as far as it matters. */
  #filled(row: number): number {
    let filled = 0;
    for (const { index } of this.#telling) {
      if (this.#sheet.shown(row, index).trim() !== '') filled += 1;
      if (filled > PLENTY) break;
    }
    return filled;
  }

  /** A row whose other values stand in merged cells above: one more result of the same dossier. */
  #isCoveredDossier(row: number, filled: number): boolean {
    if (this.#covered.isEmpty) return false;
    let total = filled;
    for (const { index } of this.#telling) {
      const source = this.#covered.rowOf(row, index);
      if (source !== row && this.#sheet.shown(source, index).trim() !== '') total += 1;
    }
    return total >= PLENTY && filled > 0;
  }

  /** The header again, a row that numbers the columns, or the header of another table, a list or not. */
  #headingKind(row: number, { column, text }: RowText): RowKind | null {
    const isKnown = this.#header.texts.get(column)?.has(text) ?? false;
    if (/^[([]?[1a][)\]]?$/i.test(text) && numbersColumns(textsOf(this.#sheet, row))) return 'other';
    if (!isKnown && !(mayBeHeading(text) && this.#mayContinue(row, column) && isHeading(text))) return null;
    const texts = textsOf(this.#sheet, row);
    const isAgain = texts.every(cell => this.#isHeaderText(cell.column, cell.text));
    if (isAgain && (texts.length >= 2 || isKnown)) {
      this.#closedBy = null;
      return 'other';
    }
    const sure = texts.filter(cell => roleOfHeading(cell.text) !== null).length;
    if (column === this.#ordinal && isKnown && texts.length >= 2) return 'end';
    return sure >= PLENTY && sure * 2 >= texts.length ? 'end' : null;
  }

  /** Cheap: names and places begin like headings now and then, but what stands beside them does not. */
  #mayContinue(row: number, column: number): boolean {
    for (let next = column + 1; next < this.#sheet.columnCount; next += 1) {
      const text = this.#text(row, next);
      if (text !== '') return mayBeHeading(text);
    }
    return false;
  }

  #isHeaderText(column: number, text: string): boolean {
    const known = this.#header.texts.get(column);
    if (known === undefined) return false;
    if (known.has(text)) return true;
    const folded = foldHeader(text);
    return folded !== '' && [...known].some(one => foldHeader(one) === folded);
  }

  /** The text that says what the row is: past a number in the column of ordinals. */
  #leadText(row: number, first: RowText): string {
    if (first.column !== this.#ordinal || (first.text.length > 6 && !/^\d+$/.test(first.text)))
      return first.text;
    const next = this.#telling.find(({ index }) => index > first.column);
    const text = next === undefined ? '' : this.#text(row, next.index);
    return text === '' ? first.text : text;
  }

  #firstText(row: number): RowText | null {
    for (let column = 0; column < this.#sheet.columnCount; column += 1) {
      const text = this.#text(row, column);
      if (text !== '') return { column, text };
    }
    return null;
  }

  #isWide(row: number, column: number): boolean {
    return (
      this.#wide
        .get(row)
        ?.some(
          ({ firstColumn, lastColumn }) =>
            firstColumn <= column && column <= lastColumn && lastColumn - firstColumn >= 2,
        ) ?? false
    );
  }

  #text(row: number, column: number): string {
    return onOneLine(this.#sheet.shown(row, column));
  }
}

function isHeading(text: string): boolean {
  return roleOfHeading(text) !== null || decisionFor(text) !== null;
}

/** Words like a title's, a note's or a group's, which an ordinal in its place outweighs: «3 | UBND xã Mẫu». */
function isDoubtful(mark: RowMark | null, evidence: Hint): boolean {
  if (mark === null || evidence === 'next') return false;
  return mark === 'group' || evidence === null;
}
