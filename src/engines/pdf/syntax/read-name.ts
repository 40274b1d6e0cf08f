import { hexValue, latin1 } from './characters.ts';

const HASH = 0x23;

/** A name's text between its slash and its end, `#xx` resolved. */
export function readName(bytes: Uint8Array, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    if (bytes[at] === HASH) return readEscapedName(bytes, start, end);
  }
  return latin1(bytes, start, end);
}

function readEscapedName(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  let at = start;
  while (at < end) {
    const byte = bytes[at++] ?? 0;
    const high = hexValue(bytes[at]);
    const low = hexValue(bytes[at + 1]);
    // A lone number sign was an ordinary letter in PDF 1.1.
    if (byte === HASH && at + 1 < end && high >= 0 && low >= 0) {
      name += String.fromCharCode(high * 16 + low);
      at += 2;
    } else name += String.fromCharCode(byte);
  }
  return name;
}
