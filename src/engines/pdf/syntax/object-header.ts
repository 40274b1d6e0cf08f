import { isAt, needleOf } from './byte-search.ts';
import { readDigits, skipWhite } from './characters.ts';

export const OBJ = needleOf('obj');

/** White space before and within "12 0 obj"; honest writers use one byte. */
const MOST_WHITE = 64;

export interface ObjectHeader {
  readonly number: number;
  readonly generation: number;
  /** First digit of the number. */
  readonly start: number;
  /** After `obj`. */
  readonly bodyStart: number;
}

/** "12 0 obj" at an offset, white space before it allowed; null for anything else. */
export function readObjectHeader(bytes: Uint8Array, offset: number): ObjectHeader | null {
  const start = skipWhite(bytes, offset, MOST_WHITE);
  const number = readDigits(bytes, start);
  if (number === null) return null;
  const second = skipWhite(bytes, number.end, MOST_WHITE);
  const generation = second === number.end ? null : readDigits(bytes, second);
  if (generation === null) return null;
  const word = skipWhite(bytes, generation.end, MOST_WHITE);
  if (!isAt(bytes, OBJ, word)) return null;
  return { number: number.value, generation: generation.value, start, bodyStart: word + OBJ.bytes.length };
}
