import { MAX_COLUMNS } from '#domain/worksheet.ts';
import type { WorksheetData } from '../workbook-data.ts';
import { damaged, WorkbookFault } from '../workbook-reading.ts';
import { isNothing, isTrue, wholeNumber } from './attribute-values.ts';
import { parseRange } from './cell-reference.ts';
import { FilterReader } from './filter-reader.ts';
import { Uint32List } from './number-list.ts';
import { RowReader } from './row-reader.ts';
import { RunList } from './run-list.ts';
import type { SheetContext } from './sheet-context.ts';
import type { AheadReader, Attributes, XmlHandler } from './xml-feed.ts';

/** Reads one worksheet's part. */
export class SheetReader implements XmlHandler {
  readonly #rows: RowReader;
  readonly #merges = new Uint32List();
  readonly #hiddenColumns = new RunList();
  readonly #filter = new FilterReader();
  readonly #maxMerges: number;
  /** The element within the outermost that is open. */
  #section = '';

  constructor(context: SheetContext) {
    this.#rows = new RowReader(context);
    this.#maxMerges = context.limits.merges;
  }

  get ahead(): AheadReader {
    return this.#rows.ahead;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth >= 2 && this.#section === 'sheetData') this.#rows.open(name, attributes, depth);
    else if (depth === 1) this.#openSection(name, attributes);
    else if (depth === 2) this.#openInner(name, attributes);
  }

  close(name: string, depth: number): void {
    if (depth >= 2 && this.#section === 'sheetData') this.#rows.close(name, depth);
  }

  text(text: string): void {
    this.#rows.text(text);
  }

  finish(): Omit<WorksheetData, 'name' | 'isHidden'> {
    return {
      ...this.#rows.finish(),
      merges: this.#merges.finish(),
      hiddenColumns: this.#hiddenColumns.finish(),
      filters: this.#filter.finish(),
    };
  }

  #openSection(name: string, attributes: Attributes): void {
    this.#section = name;
    if (name === 'autoFilter') this.#filter.openFilter(attributes);
    if (name === 'sheetPr' && isTrue(attributes['filterMode'])) this.#filter.setByMode();
  }

  #openInner(name: string, attributes: Attributes): void {
    if (this.#section === 'cols' && name === 'col') this.#addColumns(attributes);
    else if (this.#section === 'mergeCells' && name === 'mergeCell') this.#addMerge(attributes);
    else if (this.#section === 'autoFilter') this.#filter.openInner(name);
  }

  #addColumns(attributes: Attributes): void {
    const min = wholeNumber(attributes['min']);
    const max = wholeNumber(attributes['max']);
    if (min === null || max === null || min < 1 || max < min) throw damaged('columns without their numbers');
    const isHidden = isTrue(attributes['hidden']) || isNothing(attributes['width']);
    if (isHidden && min <= MAX_COLUMNS) this.#hiddenColumns.add(min - 1, Math.min(max, MAX_COLUMNS) - 1);
  }

  #addMerge(attributes: Attributes): void {
    const reference = attributes['ref'] ?? '';
    const range = parseRange(reference);
    if (range === null) throw damaged(`merged cells ${reference.slice(0, 40)}`);
    if (this.#merges.length >= 4 * this.#maxMerges) {
      throw new WorkbookFault('limit', `merges: ${this.#maxMerges}`);
    }
    this.#merges.push(range.firstRow);
    this.#merges.push(range.lastRow);
    this.#merges.push(range.firstColumn);
    this.#merges.push(range.lastColumn);
  }
}
