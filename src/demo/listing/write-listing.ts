import { writeWorkbook } from '#engines/xlsx/write-workbook.ts';
import type { CellStyle, CellValue, Sheet, StyledCell } from '#engines/xlsx/writing/sheet.ts';
import type { ListingValue } from './listing.ts';
import type { PlacedCell, PlacedSheet } from './place-sheet.ts';

/**
 * The bytes of an .xlsx with these sheets, by our own writer.
 * @throws Error for what it cannot write: an error value, a filter's choice.
 */
export function writeListing(sheets: readonly PlacedSheet[]): Uint8Array {
  return writeWorkbook(sheets.map(sheetOf), { title: 'Danh sách hồ sơ số hóa' });
}

function sheetOf({ name, columns, rows, merges, headerRow, hiddenRows, filteredRows }: PlacedSheet): Sheet {
  if (filteredRows.length > 0) throw new Error(`${name}: rows hidden by a filter are beyond our writer`);
  const hidden = new Set(hiddenRows);
  return {
    ...{ name, merges, headerRow },
    columns: columns.map(({ width, isHidden = false }) => ({ width, isHidden })),
    rows: rows.map((cells, index) => ({
      cells: cells.map(cell => (cell === null ? null : cellOf(cell))),
      isHidden: hidden.has(index + 1),
    })),
  };
}

const STYLES: Readonly<Record<PlacedCell['look'], CellStyle>> = {
  ...{ plain: 'plain', bold: 'bold', title: 'title', head: 'header' },
};

function cellOf({ value, look }: PlacedCell): StyledCell {
  const font = typeof value === 'object' && 'font' in value ? { font: value.font } : {};
  return { value: cellValue(value), style: STYLES[look], ...font };
}

function cellValue(value: ListingValue): CellValue {
  if (typeof value !== 'object') return value;
  if ('text' in value) return value.text;
  if ('error' in value) throw new Error(`${value.error} is beyond our writer`);
  return value;
}
