import type { ColumnRole, DayReading, Declarations, ListEntry, NamedFile } from '../list-facts.ts';
import { readDay, readDayCell } from '../values/read-day.ts';
import { type CellFacts, cellAddress, type Worksheet } from '../worksheet.ts';
import { declarationsIn } from './declarations.ts';
import { isDittoMark } from './ditto-mark.ts';
import { namedFiles } from './named-files.ts';
import type { RowMemo } from './row-memo.ts';
import { isShared, type ValueSource } from './value-source.ts';

/** What all rows of a table share. */
export interface RowContext {
  readonly path: string;
  readonly sheet: Worksheet;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly sources: ValueSource;
  readonly texts: RowMemo<string>;
  readonly cells: RowMemo<CellFacts | null>;
  readonly days: RowMemo<DayReading>;
}

/** A dossier's row as a view over its worksheet: texts are read when asked for, cells are never kept. */
export class ListRow implements ListEntry {
  readonly row: number;
  readonly #context: RowContext;
  /** Place among the table's dossiers. */
  readonly #at: number;
  #names: readonly NamedFile[] | null = null;

  constructor(context: RowContext, row: number, at: number) {
    this.#context = context;
    this.row = row;
    this.#at = at;
  }

  get path(): string {
    return this.#context.path;
  }

  get worksheet(): string {
    return this.#context.sheet.name;
  }

  get code(): string {
    return this.text('code');
  }

  get receivedOn(): string | null {
    const reading = this.day('receivedOn');
    return reading.state === 'day' ? reading.day : null;
  }

  get filedYear(): ListEntry['filedYear'] {
    const received = yearOf(this.day('receivedOn'));
    if (received !== null) return { year: received, by: 'receivedOn' };
    const issued = yearOf(this.day('issuedOn'));
    return issued === null ? null : { year: issued, by: 'issuedOn' };
  }

  get names(): readonly NamedFile[] {
    this.#names ??= [...this.#named('componentFile'), ...this.#named('resultFile')];
    return this.#names;
  }

  get declares(): Declarations {
    return declarationsIn({
      noRedSeal: this.text('noRedSeal'),
      scanSource: this.text('scanSource'),
      note: this.text('note'),
    });
  }

  text(role: ColumnRole): string {
    const { columns, texts } = this.#context;
    const column = columns.get(role);
    if (column === undefined) return '';
    return texts.get(column, this.#at) ?? texts.keep(column, this.#at, this.#readText(role, column));
  }

  cell(role: ColumnRole): CellFacts | null {
    const { columns, cells } = this.#context;
    const column = columns.get(role);
    if (column === undefined) return null;
    const known = cells.get(column, this.#at);
    return known === undefined ? cells.keep(column, this.#at, this.#readCell(role, column)) : known;
  }

  address(role: ColumnRole): string | null {
    const column = this.#context.columns.get(role);
    return column === undefined ? null : cellAddress(this.row, column);
  }

  day(role: ColumnRole): DayReading {
    const { columns, days } = this.#context;
    const column = columns.get(role);
    if (column === undefined) return { state: 'empty' };
    return days.get(column, this.#at) ?? days.keep(column, this.#at, this.#readDay(role, column));
  }

  #readText(role: ColumnRole, column: number): string {
    const { sheet } = this.#context;
    const own = sheet.shown(this.row, column);
    // Nearly every cell holds its own value: it is looked up once.
    const isOwn = !isShared(role) || (own !== '' && !isDittoMark(own));
    return (isOwn ? own : sheet.shown(this.#sourceRow(role, column), column)).normalize('NFC').trim();
  }

  #readCell(role: ColumnRole, column: number): CellFacts | null {
    const cell = this.#context.sheet.cell(this.row, column);
    return cell === null ||
      (isShared(role) && isDittoMark(cell.shown) && this.#sourceRow(role, column) !== this.row)
      ? null
      : cell;
  }

  #readDay(role: ColumnRole, column: number): DayReading {
    const own = this.#context.sheet.dayAt(this.row, column);
    if (own !== null) return readDayCell(own);
    const text = this.text(role);
    if (text === '') return { state: 'empty' };
    return readDay(this.#context.sheet.cell(this.#sourceRow(role, column), column), text);
  }

  #sourceRow(role: ColumnRole, column: number): number {
    return isShared(role) ? this.#context.sources.rowOf(this.#at, column) : this.row;
  }

  #named(role: NamedFile['role']): readonly NamedFile[] {
    const cell = this.address(role);
    return cell === null ? [] : namedFiles(this.text(role), role, cell);
  }
}

function yearOf(reading: DayReading): number | null {
  if (reading.state === 'day') return Number(reading.day.slice(0, 4));
  return reading.state === 'month' || reading.state === 'year' ? reading.year : null;
}
