import { openWorksheets } from '#engines/xlsx/open-worksheets.ts';
import type { WorkbookReading } from '#engines/xlsx/workbook-reading.ts';

/** What became of a workbook, in a few words; every cell of it is looked at. */
export function summarizeWorkbook(reading: WorkbookReading): string {
  if (reading.state === 'refused') return summarizeRefusal(reading.cause, reading.detail);
  let rows = 0;
  let cells = 0;
  for (const worksheet of openWorksheets(reading.workbook)) {
    rows += worksheet.rows.length;
    for (const row of worksheet.rows) {
      for (let column = 0; column < worksheet.columnCount; column += 1) {
        if (worksheet.cell(row, column) !== null) cells += 1;
      }
    }
  }
  return `read: ${counted(rows, 'row')}, ${counted(cells, 'cell')}`;
}

/** Of a limit its name, of damage what is wrong, without the part and the place. */
function summarizeRefusal(cause: string, detail: string): string {
  if (cause === 'limit') return `limit: ${detail.split(/[:,]/)[0]}`;
  if (cause !== 'damaged') return cause;
  return `damaged: ${detail.replace(/^(?:the sheet|[\w/[\]]+\.(?:xml|rels))[^:]*?(?:: |(?= has))/i, '').trim()}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
