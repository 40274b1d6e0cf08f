/** Excel keeps no more of a number than this. */
const KEPT_DIGITS = 15;

/** Digits of a number that is not negative, and how many of them stand before its point (0 or less: zeros come first). */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** The number as Excel has it: to 15 digits; `{ digits: '', point: 0 }` is zero. */
export function decimalOf(value: number): Decimal {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** KEPT_DIGITS) return wholeDecimal(Math.abs(value));
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(KEPT_DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return digits === '' ? { digits, point: 0 } : { digits, point: Number(exponent) + 1 };
}

/** Rounded to so many places behind the point; a five at the end goes up. */
export function roundDecimal({ digits, point }: Decimal, places: number): Decimal {
  const kept = point + places;
  if (kept >= digits.length) return { digits, point };
  if (kept < 0) return { digits: '', point: 0 };
  const goesUp = digits.charAt(kept) >= '5';
  if (!goesUp) return trimmed(digits.slice(0, kept), point);
  let at = kept - 1;
  while (at >= 0 && digits.charAt(at) === '9') at -= 1;
  if (at < 0) return { digits: '1', point: point + 1 };
  return { digits: `${digits.slice(0, at)}${Number(digits.charAt(at)) + 1}`, point };
}

/** What stands before the point (without zeros in front) and behind it (without zeros at the end). */
export function decimalParts({ digits, point }: Decimal): {
  readonly whole: string;
  readonly fraction: string;
} {
  if (point <= 0) return { whole: '', fraction: digits === '' ? '' : '0'.repeat(-point) + digits };
  return { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) };
}

/** Much faster than by way of an exponent. */
function wholeDecimal(value: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const digits = String(value);
  return { digits: digits.replace(/0+$/, ''), point: digits.length };
}

function trimmed(digits: string, point: number): Decimal {
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? { digits: '', point: 0 } : { digits: kept, point };
}
