import { type Decimal, decimalOf, decimalParts, roundDecimal } from './decimal.ts';
import type { FormatToken } from './format-section.ts';

/** A number that is not negative, in `0.00E+00`; the exponent a multiple of the digits before the point. */
export function showExponent(value: number, tokens: readonly FormatToken[]): string {
  const at = tokens.findIndex(({ kind }) => kind === 'exponent');
  const mantissa = tokens.slice(0, at);
  const point = mantissa.findIndex(({ kind }) => kind === 'point');
  const whole = countDigits(point < 0 ? mantissa : mantissa.slice(0, point));
  const places = point < 0 ? 0 : countDigits(mantissa.slice(point));
  const { digits, exponent } = normalized(decimalOf(value), Math.max(1, whole), places);
  const parts = decimalParts(digits);
  const least = leastDigits(point < 0 ? mantissa : mantissa.slice(0, point));
  const leastPlaces = point < 0 ? 0 : leastDigits(mantissa.slice(point));
  const fraction = parts.fraction.padEnd(leastPlaces, '0');
  const shown = parts.whole.padStart(least, '0') + (point < 0 ? '' : `.${fraction}`);
  return (
    textBefore(mantissa) +
    shown +
    signOf(exponent, tokens[at]) +
    exponentDigits(exponent, tokens.slice(at + 1))
  );
}

/** The number as digits within so many places before the point, and a power of ten. */
function normalized(
  decimal: Decimal,
  whole: number,
  places: number,
): { readonly digits: Decimal; readonly exponent: number } {
  if (decimal.digits === '') return { digits: decimal, exponent: 0 };
  const exponent = Math.floor((decimal.point - 1) / whole) * whole;
  const digits = roundDecimal({ digits: decimal.digits, point: decimal.point - exponent }, places);
  if (digits.point <= whole) return { digits, exponent };
  return { digits: { digits: digits.digits, point: digits.point - whole }, exponent: exponent + whole };
}

function countDigits(tokens: readonly FormatToken[]): number {
  return tokens.filter(({ kind }) => kind === 'digit').length;
}

function leastDigits(tokens: readonly FormatToken[]): number {
  return tokens.filter(token => token.kind === 'digit' && token.fill === '0').length;
}

/** What stands before the first digit. */
function textBefore(tokens: readonly FormatToken[]): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  return tokens
    .slice(0, Math.max(0, first))
    .map(token => (token.kind === 'literal' ? token.text : ''))
    .join('');
}

function signOf(exponent: number, token: FormatToken | undefined): string {
  if (exponent < 0) return 'E-';
  return token?.kind === 'exponent' && token.showsPlus ? 'E+' : 'E';
}

function exponentDigits(exponent: number, tokens: readonly FormatToken[]): string {
  const rest = tokens.map(token => (token.kind === 'literal' ? token.text : '')).join('');
  return String(Math.abs(exponent)).padStart(Math.max(1, leastDigits(tokens)), '0') + rest;
}
