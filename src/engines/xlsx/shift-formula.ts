import { columnName, MAX_COLUMNS, MAX_ROW, parseAddress } from '#domain/worksheet.ts';

/** Quoted texts and names of sheets, names and functions are passed over; else whole columns, whole rows, or a cell. */
const PIECES =
  /"[^"]*"|'[^']*'|\[[^\]]{0,255}\]|(?<![\w.$])(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!])|(?<![\w.$])(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.])|(?<![\w.$])(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** A `$` before what stays, then letters of the column or digits of the row. */
const PARTS = /(\$?)([A-Z]+|\d+)/g;

/** Longer ones Excel does not take; they are not looked into. */
const MAX_LETTERS = 8192;

/** The formula of another cell that shares it, so many rows and columns on: references move, but for those with `$`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (formula.length > MAX_LETTERS) return formula;
  return formula.replaceAll(PIECES, (piece: string, ...more: readonly unknown[]) => {
    const [whole, tall, cell] = more;
    // Past the last column it is a name, not a cell.
    const isReference = whole !== undefined || tall !== undefined || (cell !== undefined && isCell(piece));
    if (!isReference) return piece;
    const moved = piece.replaceAll(PARTS, (_, fixed: string, part: string) => {
      if (fixed === '$') return fixed + part;
      return /\d/.test(part) ? movedRow(part, rows) : movedColumn(part, columns);
    });
    return moved.includes('#') ? '#REF!' : moved;
  });
}

function isCell(piece: string): boolean {
  return parseAddress(piece.replaceAll('$', '')) !== null;
}

/** `#` when it has left the sheet. */
function movedRow(digits: string, rows: number): string {
  const row = Number(digits) + rows;
  return row < 1 || row > MAX_ROW ? '#' : String(row);
}

function movedColumn(letters: string, columns: number): string {
  const column = (parseAddress(`${letters}1`)?.column ?? MAX_COLUMNS) + columns;
  return column < 0 || column >= MAX_COLUMNS ? '#' : columnName(column);
}
