import { indexOfNeedle, isAt } from './byte-search.ts';
import { skipWhite } from './characters.ts';
import { PdfError } from './errors.ts';
import { endOfRevision, type FileHeader, findStartXref } from './file-frame.ts';
import { OBJ, readObjectHeader } from './object-header.ts';
import { ObjectParser } from './object-parser.ts';
import { PdfDict } from './objects.ts';
import { readXrefStream } from './read-xref-stream.ts';
import { readXrefTable, XREF } from './read-xref-table.ts';
import type { Revision } from './revision.ts';
import type { Source } from './source.ts';
import type { XrefSection } from './xref-section.ts';

const MOST_WHITE = 16;

/** The linearization dictionary is the first object, and stands in the first kilobyte. */
const LINEARIZED_REACH = 1024;

/**
 * Follows the cross-reference sections from the last `startxref` back, and tells them as revisions, oldest first.
 * Throws PdfError: `loop`, or `damaged` where something is not as it must be.
 */
export function readXrefChain(source: Source, header: FileHeader | null): readonly Revision[] {
  const start = findStartXref(source.bytes);
  if (start === null) throw new PdfError('damaged', 'no startxref');
  const chain = new ChainReader(source, baseOf(source, header, start));
  const revisions: Revision[] = [];
  let next: number | null = start;
  while (next !== null) {
    const link = chain.read(next);
    revisions.push(link.revision);
    next = link.previous;
  }
  return revisions.reverse();
}

/**
 * With junk before the header, offsets count from the header in some files and from byte 0 in others.
 * Where both would do, readers differ: strict refuses.
 */
function baseOf(source: Source, header: FileHeader | null, start: number): number {
  const offset = header?.offset ?? 0;
  if (offset === 0) return 0;
  const fromHeader = placeOfXref(source.bytes, offset + start);
  const fromZero = placeOfXref(source.bytes, start);
  if (source.isStrict && fromHeader !== null && fromZero !== null && fromHeader !== fromZero) {
    throw new PdfError('damaged', 'two cross-references to begin with', start);
  }
  return fromHeader !== null || fromZero === null ? offset : 0;
}

/** Where a section stands that an offset points to, white space before it skipped; null when there is none. */
function placeOfXref(bytes: Uint8Array, offset: number): number | null {
  const place = skipWhite(bytes, offset, MOST_WHITE);
  return isAt(bytes, XREF, place) || readObjectHeader(bytes, place) !== null ? place : null;
}

interface Link {
  readonly revision: Revision;
  /** Offset of the revision before, as written; null when this is the first. */
  readonly previous: number | null;
}

class ChainReader {
  readonly #source: Source;
  readonly #base: number;
  readonly #visited = new Set<number>();

  constructor(source: Source, base: number) {
    this.#source = source;
    this.#base = base;
  }

  /** Reads one revision: a section, with its hybrid stream or its linearized other half. */
  read(start: number): Link {
    const { bytes } = this.#source;
    const section = this.#section(start);
    const isHybrid = section.kind === 'table' && this.#addHybrid(section);
    let { end } = section;
    let previous = this.#previousOf(section.trailer);
    if (previous !== null && this.#base + previous > section.offset && this.#isLinearized()) {
      const main = this.#section(previous);
      if (main.kind === 'table') this.#addHybrid(main);
      addMissing(section, main);
      end = main.end;
      previous = this.#previousOf(main.trailer);
    }
    const closed = endOfRevision(bytes, end);
    if (closed === null) this.#source.mend('brokenObject', 'a revision without its %%EOF', end);
    const { offset: xrefOffset, trailer, entries } = section;
    const kind = isHybrid ? 'hybrid' : section.kind;
    return { revision: { xrefOffset, kind, trailer, end: closed ?? end, entries }, previous };
  }

  #section(start: number): XrefSection {
    const { bytes } = this.#source;
    const offset = skipWhite(bytes, this.#base + start, MOST_WHITE);
    if (this.#visited.has(offset)) throw new PdfError('loop', 'cross-references in a loop', offset);
    this.#visited.add(offset);
    return isAt(bytes, XREF, offset)
      ? readXrefTable(this.#source, offset, this.#base)
      : readXrefStream(this.#source, offset, this.#base);
  }

  /** The stream of a hybrid file tells what its table hides as free. */
  #addHybrid(table: XrefSection): boolean {
    const start = table.trailer.get('XRefStm');
    if (start === null) return false;
    if (typeof start !== 'number') throw new PdfError('damaged', 'broken /XRefStm', table.offset);
    const stream = this.#section(start);
    for (const [number, entry] of table.entries) {
      if (entry.kind === 'free' && stream.entries.has(number)) table.entries.delete(number);
    }
    addMissing(table, stream);
    return true;
  }

  #previousOf(trailer: PdfDict): number | null {
    const previous = trailer.get('Prev');
    // Some writers say 0 for "none".
    if (previous === null || (previous === 0 && !this.#source.isStrict)) return null;
    const isOffset = typeof previous === 'number' && Number.isInteger(previous) && previous >= 0;
    if (!isOffset) throw new PdfError('damaged', 'broken /Prev', trailer.start);
    return previous;
  }

  #isLinearized(): boolean {
    const { bytes, budget } = this.#source;
    const first = indexOfNeedle(bytes, OBJ, 0, LINEARIZED_REACH);
    if (first < 0) return false;
    const start = first + OBJ.bytes.length;
    const parser = new ObjectParser(bytes, { budget, start, end: start + LINEARIZED_REACH, syntax: 'file' });
    const dict = parser.next();
    return dict instanceof PdfDict && dict.get('Linearized') !== null;
  }
}

function addMissing(section: XrefSection, other: XrefSection): void {
  for (const [number, entry] of other.entries) {
    if (!section.entries.has(number)) section.entries.set(number, entry);
  }
}
