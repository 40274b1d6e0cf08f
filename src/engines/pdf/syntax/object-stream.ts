import type { Budget } from './budget.ts';
import { readDigits, skipSpace } from './characters.ts';
import { ObjectParser, PdfKeyword } from './object-parser.ts';
import type { PdfObject } from './objects.ts';

/** Numbers and offsets are small; they cost the budget a quarter of an entry. */
const PAIRS_PER_BLOCK = 256;
const COST_OF_PAIRS = PAIRS_PER_BLOCK / 4;

/** Objects within a decoded object stream, read one by one. */
export class ObjectStream {
  /** Decoded; the spans within its objects count in it. */
  readonly bytes: Uint8Array;
  /** Object numbers in the stream's order. */
  readonly numbers: readonly number[];
  /** The header was as it must be. */
  readonly isWhole: boolean;
  readonly #starts: readonly number[];
  #indices: ReadonlyMap<number, number> | null = null;

  /**
   * @param count as /N says
   * @param first as /First says: where the objects begin
   */
  constructor(bytes: Uint8Array, count: number, first: number, budget: Budget) {
    const numbers: number[] = [];
    const starts: number[] = [];
    let at = 0;
    while (numbers.length < count) {
      if (numbers.length % PAIRS_PER_BLOCK === 0) budget.spendEntries(COST_OF_PAIRS);
      const number = readDigits(bytes, skipSpace(bytes, at));
      const start = number && readDigits(bytes, skipSpace(bytes, number.end));
      if (!number || !start || start.end > first) break;
      numbers.push(number.value);
      starts.push(first + start.value);
      at = start.end;
    }
    this.bytes = bytes;
    this.numbers = numbers;
    this.#starts = starts;
    this.isWhole = numbers.length === count;
  }

  /** First index of an object number; undefined when it is not here. */
  indexOf(number: number): number | undefined {
    this.#indices ??= new Map(this.numbers.map((held, index): [number, number] => [held, index]).reverse());
    return this.#indices.get(number);
  }

  /** The object at an index, and whether it was well formed; null where there is none. */
  read(
    index: number,
    budget: Budget,
    isStrict: boolean,
  ): { readonly object: PdfObject; readonly isBroken: boolean } | null {
    const start = this.#starts[index];
    if (start === undefined) return null;
    const parser = new ObjectParser(this.bytes, { budget, start, syntax: 'file', isStrict });
    try {
      budget.spendObjects(1);
      const object = parser.next();
      if (object === undefined || object instanceof PdfKeyword) return { object: null, isBroken: true };
      return { object, isBroken: parser.brokenAt !== null };
    } finally {
      budget.spendRead(Math.max(0, parser.position - start));
    }
  }
}
