import {
  type CellFacts,
  type CellPlace,
  type CellRange,
  cellAddress,
  type DayCell,
  MAX_COLUMNS,
  type Worksheet,
} from '#domain/worksheet.ts';
import { type CellKind, CHUNK_CELLS, CHUNK_SHIFT, columnOf, kindOf, styleOf } from './cell-head.ts';
import { isInRuns } from './reading/run-list.ts';
import { shiftFormula } from './shift-formula.ts';
import { type NumberFormat, parseNumberFormat } from './showing/number-format.ts';
import { isoSerial, serialDay } from './showing/serial-day.ts';
import { showNumber, showText } from './showing/show-number.ts';
import { placeAtOrAfter } from './sorted-search.ts';
import { pooledText } from './text-pool.ts';
import { textPlaces, WantedTexts } from './wanted-texts.ts';
import type { WorkbookData, WorksheetData } from './workbook-data.ts';

/** A day that is written as text of ISO, in a cell whose format shows no day. */
const PLAIN_DAY = parseNumberFormat('dd/mm/yyyy');
const GENERAL = parseNumberFormat('General');

/** Of days remembered as they are shown: a list has a few thousand, each asked for many times. */
const MOST_DAYS = 20_000;
/** More than any serial of a day. */
const SERIALS = 2 ** 22;

interface Stored {
  readonly kind: CellKind;
  readonly value: number;
  readonly style: number;
}

/** One worksheet's data, cell by cell. */
export class WorksheetView implements Worksheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly number[];
  readonly columnCount: number;
  readonly #workbook: WorkbookData;
  readonly #data: WorksheetData;
  readonly #formats: readonly NumberFormat[];
  #merges: readonly CellRange[] | null = null;
  /** Where the row that was asked for last stands: most ask for one cell of it after another. */
  #lastRow = 0;
  #lastIndex = -1;
  /** Its cells: from the first to before the second. */
  #from = 0;
  #to = 0;
  readonly #days = new Map<number, DayCell>();

  constructor(workbook: WorkbookData, data: WorksheetData, formats: readonly NumberFormat[]) {
    this.name = data.name;
    this.isHidden = data.isHidden;
    this.rows = Array.from(data.rows);
    this.columnCount = data.columnCount;
    this.#workbook = workbook;
    this.#data = data;
    this.#formats = formats;
  }

  get merges(): readonly CellRange[] {
    this.#merges ??= rangesOf(this.#data.merges);
    return this.#merges;
  }

  isRowHidden(row: number): boolean {
    return isInRuns(this.#data.hiddenRows, row) && !this.#isInFilter(row);
  }

  isRowFiltered(row: number): boolean {
    return isInRuns(this.#data.hiddenRows, row) && this.#isInFilter(row);
  }

  isColumnHidden(column: number): boolean {
    return isInRuns(this.#data.hiddenColumns, column);
  }

  shown(row: number, column: number): string {
    const at = this.#placeOf(row, column);
    if (at < 0) return '';
    // Most cells are texts, and are asked for millions of times.
    return kindOf(this.#headAt(at)) === 'text' ? this.#shownTextAt(at) : this.#shownOf(this.#storedAt(at));
  }

  cell(row: number, column: number): CellFacts | null {
    const at = this.#placeOf(row, column);
    if (at < 0) return null;
    const stored = this.#storedAt(at);
    const style = this.#workbook.styles[stored.style];
    return {
      address: cellAddress(row, column),
      shown: this.#shownOf(stored),
      raw: this.#rawOf(stored),
      type: this.#typeOf(stored),
      day: this.#dayOf(stored),
      numberFormat: style?.numberFormat ?? 'General',
      fontName: this.#textFont(stored) ?? style?.fontName ?? null,
      formula: this.#formulaAt(row, column),
    };
  }

  dayAt(row: number, column: number): DayCell | null {
    const at = this.#placeOf(row, column);
    if (at < 0) return null;
    const stored = this.#storedAt(at);
    if (this.#typeOf(stored) !== 'day') return null;
    if (stored.kind === 'integer') return this.#shownDay(stored, this.#formats[stored.style] ?? GENERAL);
    return { shown: this.#shownOf(stored), day: this.#dayOf(stored) };
  }

  textPlaces(first: number, last: number, wants: (shown: string) => boolean): Iterable<CellPlace> {
    return textPlaces(this.#data, new WantedTexts(this.#workbook.texts, this.#formats, wants), first, last);
  }

  *formulaPlaces(): Generator<CellPlace> {
    for (const place of this.#data.formulas.places) {
      yield { row: Math.floor(place / MAX_COLUMNS), column: place % MAX_COLUMNS };
    }
  }

  *errorPlaces(): Generator<CellPlace> {
    const { starts, cells } = this.#data;
    for (const [index, row] of this.rows.entries()) {
      const end = starts[index + 1] ?? 0;
      for (let at = starts[index] ?? end; at < end; at += 1) {
        const head = cells.heads[at >> CHUNK_SHIFT]?.[at & (CHUNK_CELLS - 1)] ?? 0;
        if (kindOf(head) === 'error') yield { row, column: columnOf(head) };
      }
    }
  }

  /** Among all cells; -1 for a cell without a value. */
  #placeOf(row: number, column: number): number {
    if (row !== this.#lastRow) this.#turnTo(row);
    // Rows without gaps are most: then the cell stands just so far from the first.
    const likely = this.#from + column;
    if (likely < this.#to && this.#columnAt(likely) === column) return likely;
    let low = this.#from;
    let high = this.#to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#columnAt(middle) < column) low = middle + 1;
      else high = middle;
    }
    return low < this.#to && this.#columnAt(low) === column ? low : -1;
  }

  #columnAt(at: number): number {
    return columnOf(this.#headAt(at));
  }

  #headAt(at: number): number {
    return this.#data.cells.heads[at >> CHUNK_SHIFT]?.[at & (CHUNK_CELLS - 1)] ?? 0;
  }

  #valueAt(at: number): number {
    return this.#data.cells.values[at >> CHUNK_SHIFT]?.[at & (CHUNK_CELLS - 1)] ?? 0;
  }

  #storedAt(at: number): Stored {
    const head = this.#headAt(at);
    return { kind: kindOf(head), value: this.#valueAt(at), style: styleOf(head) };
  }

  #shownTextAt(at: number): string {
    const text = pooledText(this.#workbook.texts, this.#valueAt(at));
    return showText(text, this.#formats[styleOf(this.#headAt(at))] ?? GENERAL);
  }

  #turnTo(row: number): void {
    const { rows, starts } = this.#data;
    const next = this.#lastIndex + 1;
    const index = rows[next] === row ? next : placeAtOrAfter(rows, row);
    const isThere = rows[index] === row;
    this.#lastRow = row;
    this.#lastIndex = isThere ? index : -1;
    this.#from = isThere ? (starts[index] ?? 0) : 0;
    this.#to = isThere ? (starts[index + 1] ?? 0) : 0;
  }

  #shownOf(stored: Stored): string {
    const format = this.#formats[stored.style] ?? GENERAL;
    switch (stored.kind) {
      case 'text':
        return showText(this.#textOf(stored), format);
      case 'integer':
        return format.showsDay
          ? this.#shownDay(stored, format).shown
          : showNumber(stored.value, format, this.#workbook.date1904);
      case 'number':
        return showNumber(Number(this.#textOf(stored)), format, this.#workbook.date1904);
      case 'isoDay':
        return this.#shownIso(stored, format);
      case 'boolean':
        return stored.value === 1 ? 'TRUE' : 'FALSE';
      default:
        return this.#rawOf(stored);
    }
  }

  #shownDay({ value, style }: Stored, format: NumberFormat): DayCell {
    const key = style * SERIALS + value;
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const { date1904 } = this.#workbook;
    const made = { shown: showNumber(value, format, date1904), day: serialDay(value, date1904) };
    if (value < 0 || value >= SERIALS) return made;
    if (this.#days.size >= MOST_DAYS) this.#days.clear();
    this.#days.set(key, made);
    return made;
  }

  #shownIso(stored: Stored, format: NumberFormat): string {
    const text = this.#textOf(stored);
    const serial = isoSerial(text, this.#workbook.date1904);
    if (serial === null || !isDayText(text)) return text;
    return showNumber(serial, format.showsDay ? format : PLAIN_DAY, this.#workbook.date1904);
  }

  #rawOf(stored: Stored): string {
    switch (stored.kind) {
      case 'integer':
      case 'boolean':
        return String(stored.value);
      case 'empty':
        return '';
      default:
        return this.#textOf(stored);
    }
  }

  #typeOf(stored: Stored): CellFacts['type'] {
    switch (stored.kind) {
      case 'text':
      case 'empty':
        return 'text';
      case 'isoDay':
        return isDayText(this.#textOf(stored)) ? 'day' : 'text';
      case 'integer':
      case 'number':
        return this.#formats[stored.style]?.showsDay === true ? 'day' : 'number';
      default:
        return stored.kind;
    }
  }

  /** yyyy-mm-dd of a cell of type `day`; null when its serial is no day. */
  #dayOf(stored: Stored): string | null {
    if (this.#typeOf(stored) !== 'day') return null;
    if (stored.kind === 'integer') return this.#shownDay(stored, this.#formats[stored.style] ?? GENERAL).day;
    const { date1904 } = this.#workbook;
    const text = this.#textOf(stored);
    const serial = stored.kind === 'isoDay' ? isoSerial(text, date1904) : Number(text);
    return serial === null ? null : serialDay(serial, date1904);
  }

  #textOf({ value }: Stored): string {
    return pooledText(this.#workbook.texts, value);
  }

  /** The font that the text itself brings: it is shown in that, whatever the cell's is. */
  #textFont({ kind, value }: Stored): string | null {
    const { texts, fonts, names } = this.#workbook.textFonts;
    if (kind !== 'text' || texts.length === 0) return null;
    const at = placeAtOrAfter(texts, value);
    return texts[at] === value ? (names[fonts[at] ?? 0] ?? null) : null;
  }

  #formulaAt(row: number, column: number): string | null {
    const { places, texts, origins } = this.#data.formulas;
    const place = row * MAX_COLUMNS + column;
    const at = placeAtOrAfter(places, place);
    if (places[at] !== place) return null;
    const text = pooledText(this.#workbook.texts, texts[at] ?? 0);
    const origin = origins[at] ?? place;
    if (origin === place) return text;
    return shiftFormula(text, row - Math.floor(origin / MAX_COLUMNS), column - (origin % MAX_COLUMNS));
  }

  #isInFilter(row: number): boolean {
    return this.#data.filters.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  }
}

/** ISO writes times alone, too. */
function isDayText(text: string): boolean {
  return text.includes('-');
}

function rangesOf(merges: Uint32Array): readonly CellRange[] {
  return Array.from({ length: merges.length / 4 }, (_, index) => ({
    firstRow: merges[4 * index] ?? 0,
    lastRow: merges[4 * index + 1] ?? 0,
    firstColumn: merges[4 * index + 2] ?? 0,
    lastColumn: merges[4 * index + 3] ?? 0,
  }));
}
