import { columnName, MAX_COLUMNS, MAX_ROW, parseAddress } from '#domain/worksheet.ts';

/** Quoted texts and names of sheets, names and functions, else a reference to a cell. */
const PIECES =
  /"[^"]*"|'[^']*'|\[[^\]]{0,255}\]|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** Longer ones Excel does not take; they are not looked into. */
const MAX_LETTERS = 8192;

/** The formula of another cell that shares it, so many rows and columns on: references move, but for those with `$`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (formula.length > MAX_LETTERS) return formula;
  return formula.replaceAll(
    PIECES,
    (piece: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      // Past the last column it is a name, not a cell.
      const cell = letters === undefined || digits === undefined ? null : parseAddress(letters + digits);
      if (cell === null) return piece;
      const column = cell.column + (fixedColumn === '$' ? 0 : columns);
      const row = cell.row + (fixedRow === '$' ? 0 : rows);
      if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROW) return '#REF!';
      return `${fixedColumn ?? ''}${columnName(column)}${fixedRow ?? ''}${row}`;
    },
  );
}
