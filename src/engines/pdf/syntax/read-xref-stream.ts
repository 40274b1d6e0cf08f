import { PdfError } from './errors.ts';
import { decodeData } from './filters/decode-data.ts';
import { PdfArray, type PdfDict, type PdfObject, PdfStream } from './objects.ts';
import { directLength, readIndirectObject } from './read-indirect-object.ts';
import type { XrefEntry } from './revision.ts';
import type { Source } from './source.ts';
import type { XrefSection } from './xref-section.ts';

/** Fields of a row; wider ones than 8 bytes have no honest use. */
const FIELDS = 3;
const MOST_FIELD_BYTES = 8;

/** Object numbers fit in ten digits. */
const LARGEST = 9_999_999_999;

/** Everything that reading a cross-reference stream needs stands in it: there is nothing to resolve with yet. */
const asWritten = (object: PdfObject): PdfObject => object;

/** Reads the cross-reference stream whose object begins at `offset`. Throws PdfError `damaged` when it is none. */
export function readXrefStream(source: Source, offset: number, base: number): XrefSection {
  const found = readIndirectObject(source, offset, directLength);
  if (found === null || !(found.object instanceof PdfStream)) {
    throw new PdfError('damaged', 'no cross-reference at its place', offset);
  }
  const { dict, dataStart, dataEnd } = found.object;
  const encoded = source.bytes.subarray(dataStart, dataEnd);
  const { bytes: rows, isComplete } = decodeData(encoded, dict, {
    resolve: asWritten,
    budget: source.budget,
  });
  const widths = widthsOf(dict, offset);
  if (!isComplete) source.mend('brokenObject', 'damaged cross-reference stream', offset);
  const entries = new Map<number, XrefEntry>();
  const table = new StreamRows(rows, widths, base);
  for (const [first, count] of subsectionsOf(dict, offset)) {
    for (let index = 0; index < count; index++) {
      if (!table.hasMore()) {
        source.mend('brokenObject', 'the cross-reference stream is short', offset);
        break;
      }
      source.budget.spendEntries(1);
      const entry = table.next();
      if (!entries.has(first + index)) entries.set(first + index, entry);
    }
  }
  return { offset: found.start, kind: 'stream', trailer: dict, entries, end: found.end };
}

function widthsOf(dict: PdfDict, offset: number): readonly number[] {
  const array = dict.get('W');
  const widths = array instanceof PdfArray ? array.items.slice(0, FIELDS).map(wholeNumber) : [];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const isUsable = widths.length === FIELDS && widths.every(width => width <= MOST_FIELD_BYTES);
  if (!isUsable || total === 0) throw new PdfError('damaged', 'broken /W', offset);
  return widths;
}

/** Pairs of first number and count; /Index when there is one, all of /Size otherwise. */
function subsectionsOf(dict: PdfDict, offset: number): readonly (readonly [number, number])[] {
  const index = dict.get('Index');
  if (index === null) return [[0, wholeNumber(dict.get('Size'))]];
  if (!(index instanceof PdfArray)) throw new PdfError('damaged', 'broken /Index', offset);
  const numbers = index.items.map(wholeNumber);
  if (numbers.some(number => number > LARGEST)) throw new PdfError('damaged', 'broken /Index', offset);
  return numbers.flatMap((first, at) => (at % 2 === 0 ? [[first, numbers[at + 1] ?? 0] as const] : []));
}

/** Infinite when it is none: past every cap. */
function wholeNumber(object: PdfObject): number {
  const isWhole = typeof object === 'number' && Number.isInteger(object) && object >= 0;
  return isWhole ? object : Number.POSITIVE_INFINITY;
}

/** Rows one after the other, fields in big-endian order. */
class StreamRows {
  readonly #rows: Uint8Array;
  readonly #widths: readonly number[];
  readonly #base: number;
  readonly #rowBytes: number;
  #at = 0;

  constructor(rows: Uint8Array, widths: readonly number[], base: number) {
    this.#rows = rows;
    this.#widths = widths;
    this.#base = base;
    this.#rowBytes = widths.reduce((sum, width) => sum + width, 0);
  }

  hasMore(): boolean {
    return this.#at + this.#rowBytes <= this.#rows.length;
  }

  next(): XrefEntry {
    const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = this.#widths;
    const type = typeWidth === 0 ? 1 : this.#field(typeWidth);
    const second = this.#field(secondWidth);
    const third = this.#field(thirdWidth);
    if (type === 1 && second > 0) return { kind: 'plain', offset: this.#base + second, generation: third };
    if (type === 2) return { kind: 'compressed', container: second, index: third };
    // Types yet unknown stand for null, as free objects do; an offset of 0 is some writers' "none".
    return { kind: 'free', generation: third };
  }

  #field(width: number): number {
    let value = 0;
    for (const end = this.#at + width; this.#at < end; this.#at++) {
      value = value * 256 + (this.#rows[this.#at] ?? 0);
    }
    return value;
  }
}
