import { type Decimal, decimalOf, decimalParts, roundDecimal } from './decimal.ts';

/** Letters that Excel gives a number in the format General, its sign not counted. */
const WIDTH = 11;
/** Digits of one that is shown with an exponent. */
const EXPONENT_PLACES = 5;
/** Below this a number that does not fit is shown with an exponent. */
const LEAST_POINT = -4;

/** A number in the format General: whole when it fits in 11 letters, else rounded, else as 1.65274E+11. */
export function showGeneral(value: number): string {
  // Most numbers of a list.
  if (Number.isInteger(value) && Math.abs(value) < 10 ** WIDTH) return String(value);
  if (!Number.isFinite(value)) return String(value);
  const decimal = decimalOf(value);
  const sign = value < 0 ? '-' : '';
  return sign + (decimal.digits === '' ? '0' : showDigits(decimal));
}

function showDigits(decimal: Decimal): string {
  if (decimal.point > WIDTH) return showExponent(decimal);
  const plain = showPlain(decimal);
  if (plain.length <= WIDTH) return plain;
  if (decimal.point <= LEAST_POINT) return showExponent(decimal);
  // The point and a zero before it take room, too.
  const places = WIDTH - 1 - Math.max(1, decimal.point);
  return showPlain(roundDecimal(decimal, Math.max(0, places)));
}

function showPlain(decimal: Decimal): string {
  const { whole, fraction } = decimalParts(decimal);
  return (whole || '0') + (fraction === '' ? '' : `.${fraction}`);
}

function showExponent({ digits, point }: Decimal): string {
  const rounded = roundDecimal({ digits, point: 1 }, EXPONENT_PLACES);
  const exponent = point - 1 + (rounded.point - 1);
  const size = String(Math.abs(exponent)).padStart(2, '0');
  const first = showPlain({ digits: rounded.digits, point: 1 });
  return `${first}E${exponent < 0 ? '-' : '+'}${size}`;
}
