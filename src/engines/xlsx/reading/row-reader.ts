import { MAX_COLUMNS, MAX_ROW } from '#domain/worksheet.ts';
import { cellHead } from '../cell-head.ts';
import type { WorksheetData } from '../workbook-data.ts';
import { damaged, WorkbookFault } from '../workbook-reading.ts';
import { isNothing, isTrue, wholeNumber } from './attribute-values.ts';
import { columnInRow } from './cell-reference.ts';
import { CellStore } from './cell-store.ts';
import { storedValue } from './cell-value.ts';
import { FormulaStore } from './formula-store.ts';
import { PlainCell } from './plain-cell.ts';
import { type RichText, RichTextReader } from './rich-text.ts';
import { RunList } from './run-list.ts';
import type { SheetContext } from './sheet-context.ts';
import type { AheadReader, Attributes, XmlHandler } from './xml-feed.ts';

/** Depth of `row`, of `c` within it, and of what a cell holds. */
const ROW = 2;
const CELL = 3;
const CONTENT = 4;

/** Reads `sheetData`: rows and their cells. */
export class RowReader implements XmlHandler {
  readonly ahead: AheadReader = { read: (text, from) => this.#readPlain(text, from), nextStop };
  readonly #context: SheetContext;
  readonly #cells = new CellStore();
  readonly #formulas: FormulaStore;
  readonly #hiddenRows = new RunList();
  readonly #rich = new RichTextReader();
  readonly #plain = new PlainCell();
  /** Elements that are open within `sheetData`. */
  #opened: string[] = [];
  #row = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  /** Which of a cell's elements is open. */
  #content = '';
  #value: string | null = null;
  #formula: string | null = null;
  #formulaAttributes: Attributes = {};
  #inline: RichText | null = null;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#formulas = new FormulaStore(context.texts);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    this.#opened.push(name);
    if (depth === CELL && name === 'c') this.#openCell(attributes);
    else if (depth === CONTENT) this.#openContent(name, attributes);
    else if (depth === ROW && name === 'row') this.#openRow(attributes);
    else if (depth > CONTENT && this.#content === 'is') this.#rich.open(name, attributes, depth - CONTENT);
  }

  close(name: string, depth: number): void {
    this.#opened.pop();
    if (depth === CELL && name === 'c') this.#closeCell();
    else if (depth === CONTENT) this.#closeContent();
    else if (depth > CONTENT && this.#content === 'is') this.#rich.close(name);
  }

  text(text: string): void {
    if (this.#content === '') return;
    if (this.#content === 'v') this.#value = (this.#value ?? '') + text;
    else if (this.#content === 'is') this.#rich.add(text);
    else if (this.#content === 'f') this.#formula = (this.#formula ?? '') + text;
  }

  finish(): Omit<WorksheetData, 'name' | 'isHidden' | 'merges' | 'hiddenColumns' | 'filters'> {
    return {
      ...this.#cells.finish(),
      formulas: this.#formulas.finish(),
      hiddenRows: this.#hiddenRows.finish(),
    };
  }

  #openRow(attributes: Attributes): void {
    const told = attributes['r'];
    const row = told === undefined ? this.#row + 1 : wholeNumber(told);
    if (row === null || row < 1 || row > MAX_ROW) throw damaged(`row ${(told ?? `${row}`).slice(0, 40)}`);
    this.#row = row;
    this.#column = -1;
    if (isTrue(attributes['hidden']) || isNothing(attributes['ht'])) this.#hiddenRows.add(row);
  }

  #openCell(attributes: Attributes): void {
    const { r: reference, s: style, t: type = 'n' } = attributes;
    const column = reference === undefined ? this.#column + 1 : columnInRow(reference, this.#row);
    if (column === null || column >= MAX_COLUMNS) {
      throw damaged(`cell ${(reference ?? 'past the last column').slice(0, 40)} in row ${this.#row}`);
    }
    this.#column = column;
    this.#type = type;
    this.#style = style === undefined ? 0 : this.#styleOf(style);
    this.#value = null;
    this.#formula = null;
    this.#inline = null;
  }

  /** Within a row and between its cells: those that are written as nearly all are. */
  #readPlain(text: string, from: number): number {
    if (this.#opened.length !== 1 || this.#opened[0] !== 'row') return from;
    let at = from;
    for (
      let end = this.#plain.read(text, at);
      end >= 0 && this.#addPlain();
      end = this.#plain.read(text, at)
    ) {
      at = end;
    }
    return at;
  }

  /** False for a cell that is at fault: it is then read like any other, and told of. */
  #addPlain(): boolean {
    const { row, column, style, isShared, value } = this.#plain;
    const { texts, cellsLeft, byCellFormat } = this.#context;
    const isFaulty = row !== this.#row || this.#cells.count >= cellsLeft;
    if (isFaulty || (isShared && value >= texts.sharedCount)) return false;
    this.#column = column;
    if (value < 0) return true;
    const stored = byCellFormat[style] ?? byCellFormat[0] ?? 0;
    this.#cells.add(row, cellHead(column, isShared ? 'text' : 'integer', stored), value);
    return true;
  }

  /** A style that the workbook does not have is the plain one, as it is to other readers. */
  #styleOf(told: string): number {
    const { byCellFormat } = this.#context;
    return byCellFormat[wholeNumber(told) ?? 0] ?? byCellFormat[0] ?? 0;
  }

  #openContent(name: string, attributes: Attributes): void {
    this.#content = name;
    if (name === 'v') this.#value = '';
    if (name === 'f') {
      this.#formula = '';
      this.#formulaAttributes = attributes;
    }
  }

  #closeContent(): void {
    if (this.#content === 'is') this.#inline = this.#rich.take();
    this.#content = '';
  }

  #closeCell(): void {
    const { texts, cellsLeft } = this.#context;
    const hasFormula = this.#formula !== null;
    if (this.#value === null && this.#inline === null && !hasFormula) return;
    const stored = storedValue({ type: this.#type, value: this.#value, inline: this.#inline }, texts);
    if (stored === null && !hasFormula) return;
    if (this.#cells.count >= cellsLeft) throw new WorkbookFault('limit', 'cells');
    const { kind, value } = stored ?? { kind: 'empty', value: 0 };
    this.#cells.add(this.#row, cellHead(this.#column, kind, this.#style), value);
    if (this.#formula !== null) {
      this.#formulas.add(this.#row, this.#column, this.#formula, this.#formulaAttributes);
    }
  }
}

const CELL_END = '</c>';

/** Behind the next end of a cell or beginning of a row. */
function nextStop(text: string, from: number): number {
  const cell = text.indexOf(CELL_END, from);
  const row = text.indexOf('<row', from);
  const rowEnd = row < 0 ? 0 : text.indexOf('>', row) + 1;
  if (cell >= 0 && (rowEnd === 0 || cell < row)) return cell + CELL_END.length;
  return rowEnd > 0 ? rowEnd : text.length;
}
