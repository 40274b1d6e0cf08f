/** As XML Schema writes what is so; all else is not. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A width or height of zero: what has it is not seen. */
export function isNothing(value: string | undefined): boolean {
  return value !== undefined && Number.parseFloat(value) === 0;
}

const CODE_0 = 48;
const MAX_DIGITS = 10;

/** A whole number from 0, of at most ten digits; null for anything else. One for each row: no pattern. */
export function wholeNumber(value: string | undefined): number | null {
  if (value === undefined || value === '' || value.length > MAX_DIGITS) return null;
  let number = 0;
  for (let at = 0; at < value.length; at += 1) {
    const digit = value.charCodeAt(at) - CODE_0;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}
