/** What Excel keeps in one cell, in UTF-16 letters. */
export const MAX_CELL_LETTERS = 32_767;

/** Ends a text that was too long for a cell: nothing may be missing unseen. */
const CUT_MARK = '… (đã cắt bớt)';

/** Excel reads `_x0041_` within a text as the letter A; the first `_` escaped, it stays as written. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What XML 1.0 cannot hold; CR, too, which XML would turn into LF. */
const NO_XML = /[[\p{Cc}\ufffe\uffff]--[\t\n\u007f-\u009f]]/gv;

/** Where a program that types the text in anew would begin a formula, or drop what it begins with. */
const LIKE_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text as a cell can hold it: whole, or cut and saying so. */
export function fittingText(text: string): string {
  if (text.length <= MAX_CELL_LETTERS) return text.toWellFormed();
  const kept = text.slice(0, MAX_CELL_LETTERS - CUT_MARK.length);
  // A letter of two halves is not cut between them.
  const whole = /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
  return (whole + CUT_MARK).toWellFormed();
}

/** A text between `<t>` and `</t>`: letters that XML cannot hold as Excel itself writes them, `_x0001_`. */
export function textXml(text: string): string {
  return escapeXml(text.replace(LOOKS_ESCAPED, '_x005F_').replace(NO_XML, escapedLetter));
}

/** A text in an attribute, or of an element whose reader knows no `_x0001_`; what XML cannot hold is U+FFFD. */
export function plainXml(text: string): string {
  return escapeXml(text.toWellFormed().replace(NO_XML, '\ufffd'));
}

/** Without the mark of a typed text (an apostrophe in Excel), editing such a cell would make a formula of it. */
export function needsTextMark(text: string): boolean {
  return LIKE_FORMULA.test(text);
}

function escapedLetter(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
