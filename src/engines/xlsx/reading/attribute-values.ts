/** As XML Schema writes what is so; all else is not. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number from 0, of at most ten digits; null for anything else. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\s*\d{1,10}\s*$/.test(value) ? Number(value) : null;
}
