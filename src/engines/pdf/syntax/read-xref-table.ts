import { isAt, needleOf } from './byte-search.ts';
import { readDigits, skipSpace } from './characters.ts';
import { PdfError } from './errors.ts';
import { readObjectHeader } from './object-header.ts';
import { ObjectParser } from './object-parser.ts';
import { PdfDict } from './objects.ts';
import type { XrefEntry } from './revision.ts';
import type { Source } from './source.ts';
import type { XrefSection } from './xref-section.ts';

export const XREF = needleOf('xref');
const TRAILER = needleOf('trailer');

/** "nnnnnnnnnn ggggg n" and an end of line of two bytes. */
const ROW_BYTES = 20;
const LETTER_PLACE = 17;

const LETTER_F = 0x66;
const LETTER_N = 0x6e;

/** The generation of an object number that is never to be used again, as number 0 has it. */
const NEVER_AGAIN = 65_535;

/**
 * Reads a cross-reference table and its trailer, from the word `xref` on.
 * Rows of any width and line end are read; strict takes only rows of 20 bytes.
 * Throws PdfError `damaged` when it is none.
 */
export function readXrefTable(source: Source, offset: number, base: number): XrefSection {
  const table = new TableReader(source, base);
  const trailerAt = table.read(offset + XREF.bytes.length);
  const start = trailerAt + TRAILER.bytes.length;
  const parser = new ObjectParser(source.bytes, {
    budget: source.budget,
    start,
    syntax: 'file',
    isStrict: source.isStrict,
  });
  const trailer = parser.next();
  source.budget.spendRead(parser.position - start);
  if (!(trailer instanceof PdfDict)) throw new PdfError('damaged', 'no trailer dictionary', trailerAt);
  if (parser.brokenAt !== null) source.mend('brokenObject', 'broken trailer', parser.brokenAt);
  return { offset, kind: 'table', trailer, entries: table.entries, end: parser.position };
}

interface Row {
  readonly entry: XrefEntry;
  readonly letterAt: number;
  /** Where the next row, subsection or `trailer` begins. */
  readonly end: number;
}

class TableReader {
  readonly entries = new Map<number, XrefEntry>();
  readonly #source: Source;
  readonly #base: number;

  constructor(source: Source, base: number) {
    this.#source = source;
    this.#base = base;
  }

  /** Reads all subsections; returns where `trailer` stands. */
  read(from: number): number {
    const { bytes } = this.#source;
    let at = skipSpace(bytes, from);
    while (!isAt(bytes, TRAILER, at)) {
      const first = readDigits(bytes, at);
      const count = first && readDigits(bytes, skipSpace(bytes, first.end));
      if (first === null || count === null) throw new PdfError('damaged', 'broken xref subsection', at);
      at = skipSpace(bytes, this.#readRows(first.value, count.value, skipSpace(bytes, count.end)));
    }
    return at;
  }

  #readRows(first: number, count: number, from: number): number {
    let at = from;
    let shift = 0;
    for (let index = 0; index < count; index++) {
      const row = this.#readRow(at);
      this.#source.budget.spendEntries(1);
      if (this.#source.isStrict && !(at === from + index * ROW_BYTES && row.letterAt === at + LETTER_PLACE)) {
        throw new PdfError('damaged', 'odd xref row', at);
      }
      if (index === 0 && first === 1 && count > 1 && isHeadOfList(row.entry)) shift = this.#shiftOf(row.end);
      this.#add(first + index - shift, row.entry);
      at = row.end;
    }
    return at;
  }

  /** The first row of a number counts, as other readers have it. */
  #add(number: number, entry: XrefEntry): void {
    if (!this.entries.has(number)) this.entries.set(number, entry);
  }

  /** Some writers begin their numbers with 1 where the row of object 0 stands; the next row's object tells. */
  #shiftOf(nextRow: number): number {
    const { entry } = this.#readRow(nextRow);
    const header = entry.kind === 'plain' ? readObjectHeader(this.#source.bytes, entry.offset) : null;
    if (header?.number !== 1) return 0;
    this.#source.mend('xrefRebuilt', 'the table begins with a wrong number', nextRow);
    return 1;
  }

  #readRow(at: number): Row {
    const { bytes } = this.#source;
    const offset = readDigits(bytes, at);
    const generation = offset && readDigits(bytes, skipSpace(bytes, offset.end));
    const letterAt = generation ? skipSpace(bytes, generation.end) : at;
    const letter = bytes[letterAt];
    if (!generation || (letter !== LETTER_N && letter !== LETTER_F)) {
      throw new PdfError('damaged', 'broken xref row', at);
    }
    // An offset of 0 is some writers' way to say "none".
    const entry: XrefEntry =
      letter === LETTER_N && offset.value > 0
        ? { kind: 'plain', offset: this.#base + offset.value, generation: generation.value }
        : { kind: 'free', generation: generation.value };
    return { entry, letterAt, end: skipSpace(bytes, letterAt + 1) };
  }
}

function isHeadOfList(entry: XrefEntry): boolean {
  return entry.kind === 'free' && entry.generation === NEVER_AGAIN;
}
