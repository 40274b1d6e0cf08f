import { hexValue, isWhite } from '../characters.ts';
import { ByteSink } from './byte-sink.ts';
import type { Unfiltered } from './filter.ts';

const GREATER = 0x3e;
const TILDE = 0x7e;
const FIRST_DIGIT = 0x21;
const LAST_DIGIT = 0x75;
const FOUR_ZEROS = 0x7a;

/** Undoes ASCIIHexDecode. Data without its end mark counts as whole; a strange byte ends it. */
export function unpackHex(encoded: Uint8Array, cap: number): Unfiltered {
  const sink = new ByteSink(encoded.length >>> 1, cap);
  let high = -1;
  let isComplete = true;
  for (const byte of encoded) {
    if (byte === GREATER) break;
    if (isWhite(byte)) continue;
    const value = hexValue(byte);
    isComplete = value >= 0;
    if (!isComplete) break;
    if (high >= 0) sink.push(high * 16 + value);
    high = high >= 0 ? -1 : value;
  }
  if (high >= 0) sink.push(high * 16);
  return { bytes: sink.finish(), isComplete };
}

/** Undoes ASCII85Decode. Data without its end mark counts as whole; a strange byte ends it. */
export function unpackAscii85(encoded: Uint8Array, cap: number): Unfiltered {
  const sink = new ByteSink(Math.ceil(encoded.length * 0.8), cap);
  let value = 0;
  let digits = 0;
  let isComplete = true;
  for (const byte of encoded) {
    if (byte === TILDE) break;
    if (isWhite(byte)) continue;
    if (byte === FOUR_ZEROS && digits === 0) {
      sink.fill(0, 4);
      continue;
    }
    isComplete = byte >= FIRST_DIGIT && byte <= LAST_DIGIT;
    if (!isComplete) break;
    value = value * 85 + byte - FIRST_DIGIT;
    if (++digits < 5) continue;
    pushHighBytes(sink, value, 4);
    value = 0;
    digits = 0;
  }
  if (digits > 1) pushHighBytes(sink, fillUp(value, digits), digits - 1);
  return { bytes: sink.finish(), isComplete: isComplete && digits !== 1 };
}

/** A short last group is read as if the highest digits followed. */
function fillUp(value: number, digits: number): number {
  let filled = value;
  for (let count = digits; count < 5; count++) filled = filled * 85 + 84;
  return filled;
}

function pushHighBytes(sink: ByteSink, value: number, count: number): void {
  for (let index = 0; index < count; index++) sink.push(Math.floor(value / 256 ** (3 - index)) & 0xff);
}
