import { isAt, needleOf } from './byte-search.ts';
import { skipSpace } from './characters.ts';
import { findDataStart } from './data-start.ts';
import { type ObjectHeader, readObjectHeader } from './object-header.ts';
import { ObjectParser, PdfKeyword } from './object-parser.ts';
import { PdfDict, type PdfObject, PdfRef, PdfStream, type Span } from './objects.ts';
import type { Source } from './source.ts';
import { findStreamExtent } from './stream-extent.ts';

const END_OBJECT = needleOf('endobj');

export interface IndirectObject extends Span {
  readonly ref: PdfRef;
  /** As written: strings are not decrypted. */
  readonly object: PdfObject;
}

/** The value of a stream's /Length; null when it cannot be told. */
export type LengthOf = (dict: PdfDict) => number | null;

/** A /Length that needs no other object. */
export const directLength: LengthOf = dict => {
  const length = dict.get('Length');
  return typeof length === 'number' ? length : null;
};

/** Reads "n g obj … endobj" at an offset; null when no object begins there. Mends what is broken within it. */
export function readIndirectObject(
  source: Source,
  offset: number,
  lengthOf: LengthOf,
): IndirectObject | null {
  const header = readObjectHeader(source.bytes, offset);
  return header === null ? null : readObjectBody(source, header, lengthOf);
}

/** The same, from a header already read. */
export function readObjectBody(source: Source, header: ObjectHeader, lengthOf: LengthOf): IndirectObject {
  const { bytes, budget, isStrict } = source;
  const ref = new PdfRef(header.number, header.generation);
  const parser = new ObjectParser(bytes, { budget, start: header.bodyStart, syntax: 'file', isStrict });
  const value = readValue(source, parser);
  if (parser.brokenAt !== null) source.mend('brokenObject', 'broken syntax', parser.brokenAt);
  const dataStart = value instanceof PdfDict ? findDataStart(bytes, parser.position) : null;
  if (!(value instanceof PdfDict) || dataStart === null) {
    return { ref, object: value, start: header.start, end: closeObject(source, parser.position) };
  }
  if (!dataStart.isRegular && isStrict)
    source.mend('brokenObject', 'no line end after stream', dataStart.offset);
  const extent = findStreamExtent(source, dataStart.offset, lengthOf(value));
  const stream = new PdfStream(value, dataStart.offset, extent.dataEnd, ref);
  if (extent.isCutOff) source.cutOff.add(stream);
  return { ref, object: stream, start: header.start, end: closeObject(source, extent.end) };
}

/** The value; the parser then stands at the next word. */
function readValue(source: Source, parser: ObjectParser): PdfObject {
  const start = parser.position;
  try {
    source.budget.spendObjects(1);
    const value = parser.next();
    const isMissing = value === undefined || value instanceof PdfKeyword;
    if (isMissing) source.mend('brokenObject', 'an object without a value', start);
    if (value instanceof PdfKeyword) parser.position = value.start;
    parser.position = skipSpace(source.bytes, parser.position);
    return isMissing ? null : value;
  } finally {
    source.budget.spendRead(parser.position - start);
  }
}

/** The number that an object's body begins with; null when it is something else. */
export function readLoneNumber({ bytes, budget }: Source, start: number): number | null {
  const parser = new ObjectParser(bytes, { budget, start, syntax: 'file' });
  try {
    const value = parser.next();
    return typeof value === 'number' ? value : null;
  } finally {
    budget.spendRead(parser.position - start);
  }
}

/** After `endobj`; where it is missing, the place itself. */
function closeObject(source: Source, at: number): number {
  const word = skipSpace(source.bytes, at);
  source.budget.spendRead(word - at);
  if (isAt(source.bytes, END_OBJECT, word)) return word + END_OBJECT.bytes.length;
  source.mend('brokenObject', 'endobj is missing', at);
  return at;
}
