import type { Worksheet } from '#domain/worksheet.ts';
import { parseNumberFormat } from './showing/number-format.ts';
import type { WorkbookData } from './workbook-data.ts';
import { WorksheetView } from './worksheet-view.ts';

/** The worksheets of a workbook, in the order of their tabs; views of its data, not copies. */
export function openWorksheets(workbook: WorkbookData): readonly Worksheet[] {
  const formats = workbook.styles.map(({ numberFormat }) => parseNumberFormat(numberFormat));
  return workbook.worksheets.map(worksheet => new WorksheetView(workbook, worksheet, formats));
}
