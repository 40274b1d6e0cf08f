import { type CellRange, MAX_COLUMNS, MAX_ROW, parseAddress } from '#domain/worksheet.ts';

const CODE_A = 65;
const CODE_0 = 48;

/** The column of `H4` when it stands in row 4; null for anything else. One for each cell: no pattern, no objects. */
export function columnInRow(reference: string, row: number): number | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - CODE_A;
    if (letter < 0 || letter >= 26) break;
    column = column * 26 + letter + 1;
    if (column > MAX_COLUMNS) return null;
  }
  if (column === 0 || at === reference.length || reference.charCodeAt(at) === CODE_0) return null;
  let told = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - CODE_0;
    if (digit < 0 || digit > 9) return null;
    told = told * 10 + digit;
  }
  return told === row ? column - 1 : null;
}

/** `A1:C3`, `A1`, `A:C`, `1:3`, with or without `$`; null for anything else, and past what an .xlsx can hold. */
export function parseRange(reference: string): CellRange | null {
  const [first = '', last = first, more] = reference.replaceAll('$', '').split(':');
  if (more !== undefined) return null;
  const start = parseAddress(first) ?? parseAddress(asCell(first, '1', 'A'));
  const end = parseAddress(last) ?? parseAddress(asCell(last, String(MAX_ROW), 'XFD'));
  if (start === null || end === null || start.row > end.row || start.column > end.column) return null;
  return {
    ...{ firstRow: start.row, lastRow: end.row },
    ...{ firstColumn: start.column, lastColumn: end.column },
  };
}

/** A whole column or row as its first or last cell. */
function asCell(reference: string, row: string, column: string): string {
  return /^[A-Z]+$/.test(reference) ? `${reference}${row}` : `${column}${reference}`;
}
