import { indexOfNeedle, isAt, lastIndexOfNeedle, needleOf } from './byte-search.ts';
import { CR, isDigit, LF, latin1, readDigits, skipSpace } from './characters.ts';

const HEADER = needleOf('%PDF-');
const START_XREF = needleOf('startxref');
const END_OF_FILE = needleOf('%%EOF');

/** Readers look for the header in the first kilobyte. */
const HEADER_REACH = 1024;
const MOST_VERSION_BYTES = 8;

/** `startxref` and `%%EOF` follow at once in honest files. */
const START_REACH = 1024;
const END_REACH = 64;

export interface FileHeader {
  readonly offset: number;
  /** As written after `%PDF-`, e.g. "1.7". */
  readonly version: string;
}

/** The header, junk before it allowed; null when there is none. */
export function findHeader(bytes: Uint8Array): FileHeader | null {
  const offset = indexOfNeedle(bytes, HEADER, 0, HEADER_REACH + HEADER.bytes.length);
  if (offset < 0) return null;
  const start = offset + HEADER.bytes.length;
  let end = start;
  while (end < start + MOST_VERSION_BYTES && (isDigit(bytes[end]) || bytes[end] === 0x2e)) end++;
  return { offset, version: latin1(bytes, start, end) };
}

/** The number after the last `startxref`; null when there is none. */
export function findStartXref(bytes: Uint8Array): number | null {
  const at = lastIndexOfNeedle(bytes, START_XREF);
  return at < 0 ? null : (readDigits(bytes, skipSpace(bytes, at + START_XREF.bytes.length))?.value ?? null);
}

/** Last `%%EOF`; -1 when there is none. */
export function lastEndOfFile(bytes: Uint8Array): number {
  return lastIndexOfNeedle(bytes, END_OF_FILE);
}

/**
 * First byte after the `%%EOF` line that closes a cross-reference section ending at `sectionEnd`.
 * Null when `startxref`, its number and `%%EOF` do not follow as they must.
 */
export function endOfRevision(bytes: Uint8Array, sectionEnd: number): number | null {
  const word = skipSpace(bytes.subarray(0, sectionEnd + START_REACH), sectionEnd);
  if (!isAt(bytes, START_XREF, word)) return null;
  const number = readDigits(bytes, skipSpace(bytes, word + START_XREF.bytes.length));
  if (number === null) return null;
  const mark = indexOfNeedle(bytes, END_OF_FILE, number.end, number.end + END_REACH);
  if (mark < 0) return null;
  const end = mark + END_OF_FILE.bytes.length;
  if (bytes[end] === CR) return bytes[end + 1] === LF ? end + 2 : end + 1;
  return bytes[end] === LF ? end + 1 : end;
}
