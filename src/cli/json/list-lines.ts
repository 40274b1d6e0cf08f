import type { ReadList } from '#application/ports/list-reader.ts';
import type { ListRecognition } from '#domain/list/recognize-list.ts';

/** A list as JSON lines: what it is, each table and its columns, then every cell with a value, sheet by sheet. */
export function* listLines(
  path: string,
  { worksheets, savedAt, isOpen }: ReadList,
  recognition: ListRecognition,
): Generator<string> {
  const tables = recognition.state === 'list' ? recognition.list.tables : [];
  yield line({
    ...{ type: 'list', path, savedAt, isOpen },
    worksheets: worksheets.map(({ name, isHidden, rows, columnCount }) => ({
      ...{ name, isHidden, rows: rows.length, columns: columnCount },
    })),
  });
  for (const { worksheet, headerRow, columns, entries, otherRows } of tables) {
    yield line({ type: 'table', worksheet, headerRow, dossiers: entries.length, otherRows, columns });
  }
  for (const sheet of worksheets) {
    for (const row of sheet.rows) {
      for (let column = 0; column < sheet.columnCount; column += 1) {
        const cell = sheet.cell(row, column);
        if (cell !== null) yield line({ type: 'cell', worksheet: sheet.name, cell });
      }
    }
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
