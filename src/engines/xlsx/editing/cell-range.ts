import { type CellRange, cellAddress, parseAddress } from '#domain/worksheet.ts';
import type { CellKey } from './cell-search.ts';

/** `A1:F2`, or `A1` alone; null for what names no cells. */
export function parseRange(text: string): CellRange | null {
  const [first, last = first, ...more] = text.replaceAll('$', '').split(':').map(parseAddress);
  if (first === undefined || first === null || last === undefined || last === null || more.length > 0)
    return null;
  return {
    ...{ firstRow: first.row, lastRow: last.row },
    ...{ firstColumn: first.column, lastColumn: last.column },
  };
}

export function rangeText({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}

export function isWithin({ row, column }: CellKey, range: CellRange): boolean {
  const isInRows = row >= range.firstRow && row <= range.lastRow;
  return isInRows && column >= range.firstColumn && column <= range.lastColumn;
}

/** The smallest range that holds both. */
export function widened(range: CellRange, { row, column }: CellKey): CellRange {
  return {
    firstRow: Math.min(range.firstRow, row),
    lastRow: Math.max(range.lastRow, row),
    firstColumn: Math.min(range.firstColumn, column),
    lastColumn: Math.max(range.lastColumn, column),
  };
}
