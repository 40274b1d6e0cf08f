import { MAX_COLUMNS } from '#domain/worksheet.ts';
import type { FormulaTable } from '../workbook-data.ts';
import type { TextStore } from './text-store.ts';
import type { Attributes } from './xml-feed.ts';

interface StoredFormula {
  readonly place: number;
  readonly text: number;
  readonly origin: number;
}

/** Gathers the formulas of a worksheet; a shared one is kept once, with the cell it was written for. */
export class FormulaStore {
  readonly #texts: TextStore;
  readonly #shared = new Map<string, StoredFormula>();
  readonly #formulas: StoredFormula[] = [];

  constructor(texts: TextStore) {
    this.#texts = texts;
  }

  add(row: number, column: number, text: string, attributes: Attributes): void {
    const place = row * MAX_COLUMNS + column;
    const group = attributes['t'] === 'shared' ? (attributes['si'] ?? '') : null;
    if (group !== null && text === '') {
      const shared = this.#shared.get(group);
      // One that stands nowhere is a formula all the same, whose text nobody knows.
      this.#formulas.push(shared === undefined ? this.#own(place, '') : { ...shared, place });
      return;
    }
    const own = this.#own(place, text);
    if (group !== null) this.#shared.set(group, own);
    this.#formulas.push(own);
  }

  finish(): FormulaTable {
    const sorted = this.#formulas.sort((a, b) => a.place - b.place);
    return {
      places: Float64Array.from(sorted, ({ place }) => place),
      texts: Uint32Array.from(sorted, ({ text }) => text),
      origins: Float64Array.from(sorted, ({ origin }) => origin),
    };
  }

  #own(place: number, text: string): StoredFormula {
    return { place, text: this.#texts.intern(text), origin: place };
  }
}
