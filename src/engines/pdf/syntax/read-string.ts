import { CR, hexValue, isWhite, LF } from './characters.ts';

/** A string's bytes, where it ends, and whether it was well formed. */
export interface StringReading {
  readonly bytes: Uint8Array;
  /** After the closing bracket. */
  readonly end: number;
  readonly isBroken: boolean;
}

const OPEN = 0x28;
const CLOSE = 0x29;
const BACKSLASH = 0x5c;
const GREATER = 0x3e;

/** Reads "(…)" from its opening bracket; without its end it reaches to the end of the bytes. */
export function readLiteralString(bytes: Uint8Array, start: number): StringReading {
  let depth = 1;
  let isPlain = true;
  let at = start + 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH) {
      isPlain = false;
      at++;
    } else if (byte === CR) isPlain = false;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) break;
  }
  const end = Math.min(at, bytes.length);
  const inner = bytes.subarray(start + 1, end);
  const isBroken = depth > 0;
  return { bytes: isPlain ? inner : unescapeString(inner), end: isBroken ? end : end + 1, isBroken };
}

/** n, r, t, b, f. */
const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/** Resolves escapes; an end of line of any kind becomes one LF. */
function unescapeString(inner: Uint8Array): Uint8Array {
  const result = new Uint8Array(inner.length);
  let length = 0;
  let at = 0;
  while (at < inner.length) {
    const byte = inner[at++] ?? 0;
    if (byte === CR) {
      if (inner[at] === LF) at++;
      result[length++] = LF;
    } else if (byte === BACKSLASH) {
      const escaped = readEscape(inner, at);
      at = escaped.end;
      if (escaped.byte >= 0) result[length++] = escaped.byte;
    } else result[length++] = byte;
  }
  return result.subarray(0, length);
}

/** What follows a backslash; -1 stands for nothing. */
function readEscape(inner: Uint8Array, at: number): { readonly byte: number; readonly end: number } {
  const byte = inner[at];
  if (byte === undefined) return { byte: -1, end: at };
  if (byte === CR) return { byte: -1, end: inner[at + 1] === LF ? at + 2 : at + 1 };
  if (byte === LF) return { byte: -1, end: at + 1 };
  if (isOctal(byte)) return readOctal(inner, at);
  return { byte: ESCAPES.get(byte) ?? byte, end: at + 1 };
}

function readOctal(inner: Uint8Array, at: number): { readonly byte: number; readonly end: number } {
  let value = 0;
  let end = at;
  for (let byte = inner[end]; end < at + 3 && isOctal(byte); byte = inner[++end]) {
    value = value * 8 + byte - 0x30;
  }
  return { byte: value & 0xff, end };
}

function isOctal(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

/** Reads "<…>" from its opening bracket. A last single digit counts as its high half, strange bytes as nothing. */
export function readHexString(bytes: Uint8Array, start: number): StringReading {
  let end = bytes.indexOf(GREATER, start + 1);
  let isBroken = end < 0;
  if (isBroken) end = bytes.length;
  const result = new Uint8Array((end - start) >>> 1);
  let digits = 0;
  for (let at = start + 1; at < end; at++) {
    const value = hexValue(bytes[at]);
    if (value < 0) {
      if (!isWhite(bytes[at])) isBroken = true;
      continue;
    }
    const index = digits >>> 1;
    result[index] = (result[index] ?? 0) | (digits % 2 === 0 ? value << 4 : value);
    digits++;
  }
  return {
    bytes: result.subarray(0, (digits + 1) >>> 1),
    end: Math.min(end + 1, bytes.length),
    isBroken,
  };
}
