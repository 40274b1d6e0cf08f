import type { CellRange } from '#domain/worksheet.ts';
import { parseRange } from './cell-reference.ts';
import type { Attributes } from './xml-feed.ts';

/** Reads an `autoFilter`: what stands below its head, when it hides anything. */
export class FilterReader {
  #range: CellRange | null = null;
  #isSet = false;

  openFilter(attributes: Attributes): void {
    this.#range = parseRange(attributes['ref'] ?? '');
  }

  /** What an `autoFilter` holds. */
  openInner(name: string): void {
    if (name === 'filterColumn') this.#isSet = true;
  }

  /** The sheet itself says that rows are filtered away. */
  setByMode(): void {
    this.#isSet = true;
  }

  finish(): readonly CellRange[] {
    const range = this.#range;
    if (range === null || !this.#isSet || range.firstRow === range.lastRow) return [];
    return [{ ...range, firstRow: range.firstRow + 1 }];
  }
}
