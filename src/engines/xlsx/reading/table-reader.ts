import type { CellRange } from '#domain/worksheet.ts';
import { FilterReader } from './filter-reader.ts';
import type { Attributes, XmlHandler } from './xml-feed.ts';

/** Reads a table's part: of interest is only its filter. */
export class TableReader implements XmlHandler {
  readonly #filter = new FilterReader();
  #section = '';

  get filters(): readonly CellRange[] {
    return this.#filter.finish();
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.#section = name;
    if (depth === 1 && name === 'autoFilter') this.#filter.openFilter(attributes);
    if (depth === 2 && this.#section === 'autoFilter') this.#filter.openInner(name);
  }

  close(): void {
    // Nothing ends that was begun.
  }

  text(): void {
    // No text means anything here.
  }
}
