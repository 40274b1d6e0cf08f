import type { Budget } from './budget.ts';
import { indexOfNeedle, isAt, needleOf } from './byte-search.ts';
import { isDigit, isWhite, skipSpace } from './characters.ts';
import { findDataStart, isStreamEndAt } from './data-start.ts';
import { PdfError } from './errors.ts';
import { OBJ, type ObjectHeader, readObjectHeader } from './object-header.ts';
import { ObjectParser, type PdfKeyword } from './object-parser.ts';
import { PdfDict, PdfName, type PdfObject } from './objects.ts';

const TRAILER = needleOf('trailer');
const END_OBJECT = needleOf('endobj');

/** Digits and white space before `obj` that a header may have. */
const MOST_LOOK_BACK = 64;

/** Parsing while scanning may go through the file so many times: broken objects must not make it quadratic. */
const PASSES = 4;
const LEAST_WORK = 65_536;

/** An object as found in the file, whatever the cross-reference says. */
export interface FoundObject extends ObjectHeader {
  /** /Type, where the object is a dictionary or a stream that has one. */
  readonly type: string | null;
  /** Of a cross-reference stream, whose dictionary is a trailer too; null for all others. */
  readonly trailer: PdfDict | null;
}

export interface Scan {
  /** In file order; the last one of a number is the one that counts. */
  readonly objects: readonly FoundObject[];
  /** Where trailer dictionaries begin, in file order. */
  readonly trailers: readonly number[];
  /** Last place of each number. */
  readonly byNumber: ReadonlyMap<number, FoundObject>;
}

/**
 * Finds all `n g obj` by going through the bytes once. The data of streams whose /Length is right is
 * passed over, so that a PDF within a PDF is not taken for the file's own objects.
 * Throws PdfLimitError when there are too many.
 */
export function scanObjects(bytes: Uint8Array, budget: Budget): Scan {
  const scanner = new Scanner(bytes, budget);
  scanner.run();
  const byNumber = new Map(scanner.objects.map(found => [found.number, found]));
  return { objects: scanner.objects, trailers: scanner.trailers, byNumber };
}

class Scanner {
  readonly objects: FoundObject[] = [];
  readonly trailers: number[] = [];
  readonly #bytes: Uint8Array;
  readonly #budget: Budget;
  #work: number;

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#work = bytes.length * PASSES + LEAST_WORK;
  }

  run(): void {
    let from = 0;
    for (;;) {
      const hit = indexOfNeedle(this.#bytes, OBJ, from);
      const header = hit < 0 ? null : headerBefore(this.#bytes, hit, from);
      const next = hit < 0 ? this.#bytes.length : hit + OBJ.bytes.length;
      this.#findTrailers(from, next);
      if (hit < 0) return;
      from = header === null ? next : this.#take(header);
    }
  }

  #findTrailers(from: number, to: number): void {
    let at = indexOfNeedle(this.#bytes, TRAILER, from, to);
    while (at >= 0) {
      this.trailers.push(at + TRAILER.bytes.length);
      at = indexOfNeedle(this.#bytes, TRAILER, at + 1, to);
    }
  }

  /** Notes the object and returns where to go on: after the whole object when that is certain. */
  #take(header: ObjectHeader): number {
    this.#budget.spendEntries(1);
    const { value, position } = this.#parse(header.bodyStart);
    const dict = value instanceof PdfDict ? value : null;
    const type = typeOf(dict);
    const { number, generation, start, bodyStart } = header;
    const trailer = type === 'XRef' ? dict : null;
    // Written out: of a million objects, each would carry a spare part if the header were spread.
    this.objects.push({ number, generation, start, bodyStart, type, trailer });
    if (isAt(this.#bytes, END_OBJECT, position)) return position;
    const length = dict?.get('Length');
    const dataStart = dict === null ? null : findDataStart(this.#bytes, position);
    if (dataStart === null || typeof length !== 'number') return header.bodyStart;
    const dataEnd = dataStart.offset + length;
    return length >= 0 && isStreamEndAt(this.#bytes, dataEnd) ? dataEnd : header.bodyStart;
  }

  /**
   * The value after a header, and where the next word begins.
   * Nothing when it is broken, or when too much work was spent already.
   */
  #parse(start: number): { readonly value: PdfObject | PdfKeyword | undefined; readonly position: number } {
    if (this.#work <= 0) return { value: undefined, position: start };
    const parser = new ObjectParser(this.#bytes, { budget: this.#budget, start, syntax: 'file' });
    try {
      const value = parser.next();
      parser.position = skipSpace(this.#bytes, parser.position);
      return { value, position: parser.position };
    } catch (error) {
      // Whoever asks for this object hears of it.
      if (error instanceof PdfError) return { value: undefined, position: start };
      throw error;
    } finally {
      this.#work -= parser.position - start;
    }
  }
}

function typeOf(dict: PdfDict | null): string | null {
  const type = dict?.get('Type');
  return type instanceof PdfName ? type.name : null;
}

/** The header whose `obj` stands at `hit`, and that begins at or after `from`; null when there is none. */
function headerBefore(bytes: Uint8Array, hit: number, from: number): ObjectHeader | null {
  const least = Math.max(from, hit - MOST_LOOK_BACK);
  const generationEnd = backWhile(isWhite, bytes, hit, least);
  const generation = backWhile(isDigit, bytes, generationEnd, least);
  const numberEnd = backWhile(isWhite, bytes, generation, least);
  const number = backWhile(isDigit, bytes, numberEnd, least);
  return number < numberEnd && numberEnd < generation ? readObjectHeader(bytes, number) : null;
}

function backWhile(
  holds: (byte: number | undefined) => boolean,
  bytes: Uint8Array,
  from: number,
  least: number,
): number {
  let at = from;
  while (at > least && holds(bytes[at - 1])) at--;
  return at;
}
