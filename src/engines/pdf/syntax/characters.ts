/** Byte classes of PDF syntax (ISO 32000-1, 7.2.2), and the few readings that need nothing else. */
const REGULAR = 0;
const WHITE = 1;
const DELIMITER = 2;

const CLASSES = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) CLASSES[byte] = WHITE;
for (const letter of '()<>[]{}/%') CLASSES[letter.charCodeAt(0)] = DELIMITER;

export const LF = 0x0a;
export const CR = 0x0d;
const PERCENT = 0x25;

export function isWhite(byte: number | undefined): boolean {
  return byte !== undefined && CLASSES[byte] === WHITE;
}

export function isDelimiter(byte: number | undefined): boolean {
  return byte !== undefined && CLASSES[byte] === DELIMITER;
}

/** Neither white space nor a delimiter, and not the end. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && CLASSES[byte] === REGULAR;
}

export function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** 0-15, or -1. */
export function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1;
}

/** After white space and comments. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (isWhite(byte)) at++;
    else if (byte === PERCENT) at = endOfLine(bytes, at);
    else return at;
  }
}

/** After white space alone, at most `most` bytes of it. */
export function skipWhite(bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  while (at < from + most && isWhite(bytes[at])) at++;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** After a run of regular characters. */
export function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isRegular(bytes[at])) at++;
  return at;
}

/** Each byte a character. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** A whole number of at most ten digits, as offsets and object numbers are. */
export function readDigits(
  bytes: Uint8Array,
  from: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  let end = from;
  for (let byte = bytes[end]; isDigit(byte); byte = bytes[++end]) value = value * 10 + byte - 0x30;
  return end > from && end - from <= MOST_DIGITS ? { value, end } : null;
}

const MOST_DIGITS = 10;
