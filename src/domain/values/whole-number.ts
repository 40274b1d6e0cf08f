import type { CellFacts } from '../worksheet.ts';

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

/**
 * The digits of a cell that holds a number as one of a series: those shown where a format shows a lost zero again,
 * `0000000000`; those stored where a narrow one hides some, `1.65E+08`. The text itself when it is not whole.
 */
export function seriesDigits(cell: CellFacts, text: string): string {
  const stored = wholeNumber(cell.raw);
  if (stored === null) return text;
  const shown = text.replace(/\D/g, '');
  return shown.replace(/^0+/, '') === stored ? shown : stored;
}
