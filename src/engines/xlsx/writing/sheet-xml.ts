import { cellAddress, columnName } from '#domain/worksheet.ts';
import { fittingText, needsTextMark, plainXml, textXml } from './cell-text.ts';
import { daySerial } from './day-serial.ts';
import type { CellValue, Sheet, SheetRow, StyledCell } from './sheet.ts';
import type { StyleBook } from './style-book.ts';
import type { XmlPool } from './xml-pool.ts';

/** What the sheets of one workbook share. */
export interface Shared {
  readonly styles: StyleBook;
  readonly texts: XmlPool;
}

/** One worksheet's part of the package. */
export function sheetXml(sheet: Sheet, shared: Shared): string {
  const lastColumn = columnName(Math.max(widestOf(sheet), 1) - 1);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${lastColumn}${Math.max(sheet.rows.length, 1)}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columnsXml(sheet),
    '<sheetData>',
    ...sheet.rows.map((row, index) => rowXml(row, index + 1, shared)),
    '</sheetData>',
    filterXml(sheet),
    mergesXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

/** `A5:F20`: the header row and all below it; null where nothing is to be filtered. */
export function filterRange({ hasFilter, headerRow, columns, rows }: Sheet): string | null {
  if (hasFilter !== true || headerRow === undefined || columns.length === 0) return null;
  const lastRow = Math.max(rows.length, headerRow);
  return `${cellAddress(headerRow, 0)}:${cellAddress(lastRow, columns.length - 1)}`;
}

function widestOf({ columns, rows }: Sheet): number {
  return rows.reduce((widest, { cells }) => Math.max(widest, cells.length), columns.length);
}

function viewXml({ headerRow }: Sheet): string {
  if (headerRow === undefined) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = `A${headerRow + 1}`;
  return [
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${headerRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function columnsXml({ columns }: Sheet): string {
  if (columns.length === 0) return '';
  const each = columns.map(({ width, isHidden }, index) => {
    const hidden = isHidden === true ? ' hidden="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

function rowXml({ cells, height, isHidden }: SheetRow, row: number, shared: Shared): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const hidden = isHidden === true ? ' hidden="1"' : '';
  const each = cells.map((cell, column) => cellXml(cell, cellAddress(row, column), shared));
  return `<row r="${row}"${size}${hidden}>${each.join('')}</row>`;
}

function cellXml(given: CellValue | StyledCell, address: string, { styles, texts }: Shared): string {
  const { value, style, font } = styledOf(given);
  const isDay = typeof value === 'object' && value !== null && 'day' in value;
  const isMarkedText = typeof value === 'string' && needsTextMark(value);
  const format = styles.indexOf({ style, isDay, isMarkedText, font });
  const look = format === 0 ? '' : ` s="${format}"`;
  if (value === null) return format === 0 ? '' : `<c r="${address}"${look}/>`;
  if (typeof value === 'string') return textCell(value, address, look, texts);
  if (typeof value === 'number') return numberCell(value, address, look);
  if ('formula' in value) return formulaCell(value, address, look);
  const serial = daySerial(value.day);
  if (serial === null) return textCell(value.day, address, look, texts);
  return `<c r="${address}"${look}><v>${serial}</v></c>`;
}

function styledOf(cell: CellValue | StyledCell): { value: CellValue } & Omit<StyledCell, 'value'> {
  const isStyled = typeof cell === 'object' && cell !== null && 'style' in cell;
  return isStyled ? cell : { value: cell, style: 'plain' };
}

function textCell(text: string, address: string, look: string, texts: XmlPool): string {
  if (text === '') return look === '' ? '' : `<c r="${address}"${look}/>`;
  const index = texts.indexOf(`<si><t xml:space="preserve">${textXml(fittingText(text))}</t></si>`);
  return `<c r="${address}"${look} t="s"><v>${index}</v></c>`;
}

/** @throws RangeError for what is no number: Excel would call the whole workbook damaged. */
function numberCell(value: number, address: string, look: string): string {
  if (!Number.isFinite(value)) throw new RangeError(`${address} cannot hold ${value}`);
  return `<c r="${address}"${look}><v>${value}</v></c>`;
}

function formulaCell(
  { formula, last }: { readonly formula: string; readonly last: string | number },
  address: string,
  look: string,
): string {
  const type = typeof last === 'string' ? ' t="str"' : '';
  const value = typeof last === 'string' ? textXml(fittingText(last)) : last;
  return `<c r="${address}"${look}${type}><f>${plainXml(formula)}</f><v>${value}</v></c>`;
}

function filterXml(sheet: Sheet): string {
  const range = filterRange(sheet);
  return range === null ? '' : `<autoFilter ref="${range}"/>`;
}

function mergesXml({ merges = [] }: Sheet): string {
  if (merges.length === 0) return '';
  const each = merges.map(range => `<mergeCell ref="${plainXml(range)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}
