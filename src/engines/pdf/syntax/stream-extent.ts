import { isAt, needleOf } from './byte-search.ts';
import { CR, LF, skipSpace, skipWhite } from './characters.ts';
import { END_STREAM, MOST_WHITE } from './data-start.ts';
import { readObjectHeader } from './object-header.ts';
import type { Source } from './source.ts';

const END_OBJECT = needleOf('endobj');
const XREF = needleOf('xref');

export interface StreamExtent {
  readonly dataEnd: number;
  /** After `endstream`, or where it should be. */
  readonly end: number;
  readonly isCutOff: boolean;
}

/**
 * Where a stream's data ends: after /Length bytes when `endstream` stands there, else at the next
 * `endstream`, else at `endobj`, else at the end of the file, cut off.
 */
export function findStreamExtent(source: Source, dataStart: number, length: number | null): StreamExtent {
  const { bytes } = source;
  if (length !== null && Number.isInteger(length) && length >= 0) {
    const dataEnd = dataStart + length;
    const word = skipWhite(bytes, dataEnd, MOST_WHITE);
    if (isAt(bytes, END_STREAM, word)) {
      return { dataEnd, end: word + END_STREAM.bytes.length, isCutOff: false };
    }
    if (isAt(bytes, END_OBJECT, word)) {
      source.mend('brokenObject', 'endstream is missing', word);
      return { dataEnd, end: word, isCutOff: false };
    }
  }
  source.mend('streamLength', 'wrong /Length', dataStart);
  return searchStreamExtent(source, dataStart);
}

function searchStreamExtent(source: Source, dataStart: number): StreamExtent {
  const { bytes } = source;
  const streamEnd = source.streamEnds.firstFrom(dataStart);
  const objectEnd = source.objectEnds.firstFrom(dataStart);
  const isObjectFirst = objectEnd >= 0 && (streamEnd < 0 || objectEnd < streamEnd);
  // `endobj` within the data is chance, unless the next object begins after it.
  if (isObjectFirst && (streamEnd < 0 || isBeforeObject(bytes, objectEnd))) {
    return { dataEnd: withoutLineEnd(bytes, dataStart, objectEnd), end: objectEnd, isCutOff: false };
  }
  if (streamEnd < 0) return { dataEnd: bytes.length, end: bytes.length, isCutOff: true };
  return {
    dataEnd: withoutLineEnd(bytes, dataStart, streamEnd),
    end: streamEnd + END_STREAM.bytes.length,
    isCutOff: false,
  };
}

function isBeforeObject(bytes: Uint8Array, objectEnd: number): boolean {
  const after = objectEnd + END_OBJECT.bytes.length;
  return readObjectHeader(bytes, after) !== null || isAt(bytes, XREF, skipSpace(bytes, after));
}

/** The end of line before `endstream` is not data. */
function withoutLineEnd(bytes: Uint8Array, start: number, end: number): number {
  if (end - 2 >= start && bytes[end - 1] === LF && bytes[end - 2] === CR) return end - 2;
  const isLineEnd = bytes[end - 1] === LF || bytes[end - 1] === CR;
  return end > start && isLineEnd ? end - 1 : end;
}
