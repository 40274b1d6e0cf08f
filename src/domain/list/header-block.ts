import { mayBeMisread, readEncoding } from '../values/text-encoding.ts';
import type { CellRange, Worksheet } from '../worksheet.ts';
import type { Heading } from './assign-roles.ts';
import { decisionFor } from './contextual-headings.ts';
import { foldHeader } from './fold-header.ts';
import { zoneOf } from './heading-zones.ts';
import { roleOfHeading } from './plain-headings.ts';
import { looksLikeValue, numbersColumns, type RowText, textsOf } from './row-texts.ts';

/** Rows of headings at most, with the row that numbers columns. */
const MOST_ROWS = 5;

/** Different texts looked up among the headings of a sheet, so that no workbook can ask for more. */
const MOST_TEXTS = 20_000;

/** Rows that may together be a header. */
export interface HeaderBlock {
  /** Rows with headings, as Excel counts. */
  readonly rows: readonly number[];
  /** Row after which data may begin: a row that numbers the columns, or explains them, included. */
  readonly lastRow: number;
}

/** Merged cells by their first row. */
export type MergesByRow = ReadonlyMap<number, readonly CellRange[]>;

export function mergesByRow(merges: readonly CellRange[]): MergesByRow {
  return Map.groupBy(merges, ({ firstRow }) => firstRow);
}

/** What is known about headings of one sheet while its header is looked for. */
export class HeaderReader {
  readonly #sheet: Worksheet;
  readonly #merges: MergesByRow;
  readonly #isMapped: (text: string) => boolean;
  readonly #known = new Map<string, 'sure' | 'perhaps' | 'no'>();

  /** So many different texts were looked up that this sheet cannot be an honest list. */
  get isExhausted(): boolean {
    return this.#known.size > MOST_TEXTS;
  }

  /** @param isMapped Whether a person's map names this heading. */
  constructor(sheet: Worksheet, merges: MergesByRow, isMapped: (text: string) => boolean) {
    this.#sheet = sheet;
    this.#merges = merges;
    this.#isMapped = isMapped;
  }

  /** Two headings at least, one of them sure, and no values: the row from which a header is built up. */
  isCore(texts: readonly RowText[]): boolean {
    if (texts.length < 2) return false;
    const kinds = texts.map(({ text }) => this.#kindOf(text));
    const hits = kinds.filter(kind => kind !== 'no').length;
    const values = texts.filter(({ text }) => looksLikeValue(text)).length;
    return hits >= 2 && kinds.includes('sure') && values * 4 <= texts.length;
  }

  /** The rows around a core that belong to the same header. `at` is the core's place among the sheet's rows. */
  blockAround(at: number): HeaderBlock {
    const { rows } = this.#sheet;
    let top = at;
    while (at - top < MOST_ROWS && this.#isUpper(rows[top - 1], rows[top])) top -= 1;
    let bottom = at;
    let lastRow = rows[at] ?? 0;
    const isHeading: number[] = rows.slice(top, at + 1).filter(row => !numbersColumns(this.textsOf(row)));
    while (bottom - top < MOST_ROWS && rows[bottom + 1] === lastRow + 1) {
      const texts = this.textsOf(lastRow + 1);
      const explains = numbersColumns(texts) || isExplanation(texts);
      if (!explains && !this.#isLower(texts, isHeading)) break;
      if (!explains) isHeading.push(lastRow + 1);
      bottom += 1;
      lastRow += 1;
    }
    return { rows: isHeading, lastRow };
  }

  /** The headings of a block, column by column; a heading over several columns stands over each that has its own. */
  headings({ rows }: HeaderBlock): readonly Heading[] {
    const grid = rows.map(row => new Map(this.textsOf(row).map(({ column, text }) => [column, text])));
    const columns = [...new Set(grid.flatMap(texts => [...texts.keys()]))].sort((a, b) => a - b);
    return columns.map(index => {
      const parts: string[] = [];
      rows.forEach((row, level) => {
        const text = grid[level]?.get(index) ?? this.#groupOver(rows, grid, level, row, index);
        if (text !== undefined && text !== parts.at(-1)) parts.push(text);
      });
      return { index, parts };
    });
  }

  /** The text of a cell to the left that also stands over this column. */
  #groupOver(
    rows: readonly number[],
    grid: readonly ReadonlyMap<number, string>[],
    level: number,
    row: number,
    column: number,
  ): string | undefined {
    const hasOwn = (at: number): boolean => grid.slice(level + 1).some(texts => texts.has(at));
    if (!hasOwn(column)) return undefined;
    const merge = this.#mergeOver(row, column);
    if (merge !== undefined) return grid[level]?.get(merge.firstColumn);
    if (grid.slice(0, level).some((_, above) => this.#coversDown(rows[above] ?? 0, row, column)))
      return undefined;
    for (let left = column - 1; left >= 0; left -= 1) {
      const text = grid[level]?.get(left);
      if (text !== undefined) return hasOwn(left) && !this.#isMerged(row, left) ? text : undefined;
      if (!hasOwn(left)) return undefined;
    }
    return undefined;
  }

  #isUpper(row: number | undefined, below: number | undefined): boolean {
    if (row === undefined || below === undefined || row !== below - 1) return false;
    const texts = this.textsOf(row);
    if (numbersColumns(texts)) return true;
    if (texts.some(({ text }) => looksLikeValue(text))) return false;
    const [only, ...more] = texts;
    if (only === undefined) return false;
    if (more.length === 0)
      return zoneOf(only.text) !== null && this.#isPartlyOver(row, only.column, this.textsOf(below));
    return texts.every(
      ({ text }) =>
        this.#kindOf(text) !== 'no' || zoneOf(text) !== null || this.#isMergedCell(row, text, texts),
    );
  }

  /** Of a row with several headings, one that nobody knows but that spans rows or columns is a heading all the same. */
  #isMergedCell(row: number, text: string, texts: readonly RowText[]): boolean {
    const column = texts.find(other => other.text === text)?.column;
    return column !== undefined && this.#isMerged(row, column) && texts.length >= 3;
  }

  /** A single heading over a part of the columns, not a title over all of them. */
  #isPartlyOver(row: number, column: number, below: readonly RowText[]): boolean {
    const merge = this.#mergeOver(row, column);
    if (merge === undefined || merge.lastColumn === merge.firstColumn) return false;
    const covered = below.filter(
      ({ column: at }) => at >= merge.firstColumn && at <= merge.lastColumn,
    ).length;
    return covered >= 2 && covered * 5 <= below.length * 4;
  }

  /** Headings under headings: each stands under a wider one, under none, or is one together with that above. */
  #isLower(texts: readonly RowText[], rows: readonly number[]): boolean {
    if (texts.length === 0 || texts.some(({ text }) => looksLikeValue(text))) return false;
    let known = 0;
    for (const { column, text } of texts) {
      const above = this.#textAbove(rows, column);
      const isJoined = above !== null && isOneHeading(above.text, text);
      const mayStand = above === null || above.isWide || isJoined || this.#startsGroup(rows, column);
      if (!mayStand) return false;
      if (isJoined || above?.isWide === true || this.#kindOf(text) !== 'no') known += 1;
    }
    return known * 2 >= texts.length;
  }

  #textAbove(
    rows: readonly number[],
    column: number,
  ): { readonly text: string; readonly isWide: boolean } | null {
    for (const row of rows.toReversed()) {
      const merge = this.#mergeOver(row, column);
      const from = merge?.firstColumn ?? column;
      const text = this.#sheet.shown(row, from);
      if (text !== '') return { text, isWide: merge !== undefined && merge.lastColumn > merge.firstColumn };
    }
    return null;
  }

  /** An unmerged heading of a group: nothing above the next column. */
  #startsGroup(rows: readonly number[], column: number): boolean {
    const row = rows.at(-1) ?? 0;
    return (
      zoneOf(this.#sheet.shown(row, column)) !== null &&
      this.#sheet.shown(row, column + 1) === '' &&
      !this.#isMerged(row, column)
    );
  }

  #coversDown(from: number, row: number, column: number): boolean {
    const merge = this.#mergeOver(from, column);
    return merge !== undefined && merge.lastRow >= row;
  }

  #isMerged(row: number, column: number): boolean {
    return this.#mergeOver(row, column) !== undefined;
  }

  #mergeOver(row: number, column: number): CellRange | undefined {
    return this.#merges.get(row)?.find(merge => merge.firstColumn <= column && column <= merge.lastColumn);
  }

  /** The texts of a row, those of old encodings (`M· hå s¬` in .VnTime) in Unicode. */
  textsOf(row: number): readonly RowText[] {
    return textsOf(this.#sheet, row).map(cell => {
      if (!mayBeMisread(cell.text)) return cell;
      const font = this.#sheet.cell(row, cell.column)?.fontName ?? null;
      return { ...cell, text: readEncoding(cell.text, font)?.decoded ?? cell.text };
    });
  }

  #kindOf(text: string): 'sure' | 'perhaps' | 'no' {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const kind =
      this.#isMapped(text) || roleOfHeading(text) !== null
        ? 'sure'
        : decisionFor(text) === null
          ? 'no'
          : 'perhaps';
    this.#known.set(text, kind);
    return kind;
  }
}

/** «Ngày» over «tiếp nhận», «Người nộp» over «Họ tên». */
function isOneHeading(above: string, below: string): boolean {
  return roleOfHeading(`${above} ${below}`) !== null || roleOfHeading(`${below} ${above}`) !== null;
}

const EXPLAINS = new Set([
  ...[
    'bat buoc',
    'khong bat buoc',
    'text',
    'so',
    'kieu so',
    'kieu chu',
    'kieu ngay',
    'chuoi',
    'ngay',
    'dd mm yyyy',
  ],
  ...['ngay thang nam', 'date', 'string', 'number', 'x', 'van ban'],
]);

/** A row under the headings that says how to fill them in: in brackets, or «Bắt buộc», «dd/mm/yyyy». */
function isExplanation(texts: readonly RowText[]): boolean {
  return (
    texts.length >= 2 && texts.every(({ text }) => /^\(.*\)$/s.test(text) || EXPLAINS.has(foldHeader(text)))
  );
}
