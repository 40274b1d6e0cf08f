import type { Worksheet } from '../worksheet.ts';

/** Columns past this one are not read for headings. */
export const MOST_COLUMNS = 256;

/** A cell that holds a text. */
export interface RowText {
  readonly column: number;
  /** As shown, NFC, spaces and line breaks made one space. */
  readonly text: string;
}

/** The texts of a row, from left to right. */
export function textsOf(sheet: Worksheet, row: number): readonly RowText[] {
  const texts: RowText[] = [];
  const end = Math.min(sheet.columnCount, MOST_COLUMNS);
  for (let column = 0; column < end; column += 1) {
    const text = onOneLine(sheet.shown(row, column));
    if (text !== '') texts.push({ column, text });
  }
  return texts;
}

/** Letters of a text that are looked at: no heading, code or mark is longer. */
const LOOKED_AT = 1000;

/** The text's beginning as one line, NFC. */
export function onOneLine(text: string): string {
  return text.slice(0, LOOKED_AT).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A number of a column, `(3)`, `3`, `[3]`, `(5)=(3)+(4)`, or a letter, `A`, `(b)`. */
const ORDINAL = /^[([]?(?:(?<number>\d{1,2})|(?<letter>[A-Za-z]))[)\]]?(?:\s*=.{1,30})?$/;

/**
 * A row that only numbers the columns, (1)(2)(3) or A B C or A B 1 2 3: rising from the first, at least three.
 */
export function numbersColumns(texts: readonly RowText[]): boolean {
  if (texts.length < 3) return false;
  let [letter, number] = [0, 0];
  for (const { text } of texts) {
    const found = text.length > 40 ? undefined : ORDINAL.exec(text)?.groups;
    if (found === undefined) return false;
    const next =
      found['letter'] === undefined
        ? Number(found['number'])
        : found['letter'].toUpperCase().charCodeAt(0) - 64;
    const last = found['letter'] === undefined ? number : letter;
    if (next !== last + 1) return false;
    if (found['letter'] === undefined) number = next;
    else letter = next;
  }
  return true;
}

/** A code, a day, a file, an address of mail: what stands under headings, not among them. */
export function looksLikeValue(text: string): boolean {
  return text.length > 160 || /\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d|\.(?:pdf|xlsx?|docx?)\b|@/i.test(text);
}
