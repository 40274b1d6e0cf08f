import { isDigit, isRegular } from './characters.ts';

/** Up to so many digits the quotient of two exact numbers is the nearest one. */
const MOST_DIGITS = 15;

const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** No reader keeps larger reals. */
const LARGEST = 3.403e38;

const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;

/** After a plainly written number, as nearly all are: `7`, `-7`, `+7`, `.5`, `4.`, `4.5`; -1 for any other word. */
export function endOfPlainNumber(bytes: Uint8Array, start: number): number {
  const sign = bytes[start];
  const whole = sign === PLUS || sign === MINUS ? start + 1 : start;
  let end = endOfDigits(bytes, whole);
  let digits = end - whole;
  if (bytes[end] === POINT) {
    const fraction = end + 1;
    end = endOfDigits(bytes, fraction);
    digits += end - fraction;
  }
  return digits === 0 || digits > MOST_DIGITS || isRegular(bytes[end]) ? -1 : end;
}

/** The value of the plain number between `start` and `end`. */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  let mantissa = 0;
  let point = end;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (isDigit(byte)) mantissa = mantissa * 10 + byte - 0x30;
    else if (byte === POINT) point = at;
  }
  const size = point < end - 1 ? mantissa / (POWERS[end - 1 - point] ?? 1) : mantissa;
  return bytes[start] === MINUS && size !== 0 ? -size : size;
}

function endOfDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at++;
  return at;
}

/**
 * Reads a word of digits, signs and points as most readers do: signs in front count once (`--5` is -5),
 * what stands after a second point or an inner sign is dropped (`5-3` is 5), no digits is 0.
 * Null for any other word: `1e3` and `16#FF` are no numbers to PDFium, MuPDF, Poppler and qpdf.
 */
export function readOddNumber(word: string): { readonly value: number; readonly isBroken: boolean } | null {
  if (/[^-+.\d]/.test(word)) return null;
  const body = word.replace(/^[-+]/, '');
  const isBroken = /[-+]/.test(body) || body.indexOf('.') !== body.lastIndexOf('.') || !/\d/.test(body);
  const size = Math.min(Number.parseFloat(body.replace(/^[-+]+/, '')) || 0, LARGEST);
  return { value: word.startsWith('-') && size !== 0 ? -size : size, isBroken };
}
