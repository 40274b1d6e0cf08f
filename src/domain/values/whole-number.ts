/** Digits that Excel keeps of a number; what follows them is zeros. */
const EXACT_DIGITS = 15;

/**
 * The digits of a whole number of at least 0 as a cell stores it: `165273070`, `1.6527307E8`.
 * Null when it is no such number, or too long for Excel to have kept it exactly.
 */
export function wholeNumber(raw: string): string | null {
  if (!/^\d{1,40}(?:\.\d{1,40})?(?:E\+?\d{1,3})?$/i.test(raw)) return null;
  const value = Number(raw);
  const digits = Number.isSafeInteger(value) ? String(value) : '';
  return digits === '' || digits.length > EXACT_DIGITS ? null : digits;
}
