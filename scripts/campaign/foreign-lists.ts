/**
 * Says what is recognized of every .xlsx below a folder: `node scripts/campaign/foreign-lists.ts --from DIR [--columns MAP.json]`.
 * Headings are shown, the cells of rows never. docs/foreign-lists.md says which folders, and explains what was found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type ColumnMap, NO_COLUMN_MAP, parseColumnMap } from '#domain/list/column-map.ts';
import { type ListRecognition, recognizeList } from '#domain/list/recognize-list.ts';
import type { ListColumn, ListTable } from '#domain/list-facts.ts';
import { columnName } from '#domain/worksheet.ts';
import { openWorksheets } from '#engines/xlsx/open-worksheets.ts';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';

function tellColumn({ index, header, role, roleless }: ListColumn): string {
  const what = role ?? (roleless?.why === 'twice' ? `twice ${roleless.role}` : 'unknown');
  return `      ${columnName(index)} «${header}» ${what}`;
}

function tellTable({ worksheet, headerRow, columns, entries }: ListTable): readonly string[] {
  const rows = entries.length === 0 ? '' : `, rows ${entries[0]?.row} to ${entries.at(-1)?.row}`;
  const known = columns.filter(({ role }) => role !== null).length;
  return [
    `    table «${worksheet}»: header in row ${headerRow}, ${known} of ${columns.length} columns known, ${entries.length} dossiers${rows}`,
    ...columns.map(tellColumn),
  ];
}

function tell(found: ListRecognition): readonly string[] {
  const others = found.state === 'list' ? found.others : found.seen;
  const tables = found.state === 'list' ? found.list.tables.flatMap(tellTable) : [];
  return [
    ...tables,
    ...others.map(({ worksheet, rowCount, nearest }) => {
      const near =
        nearest === null
          ? 'nothing near a header'
          : `row ${nearest.row} nearest: ${nearest.roles.join(', ')}`;
      return `    no list in «${worksheet}» (${rowCount} rows): ${near}`;
    }),
  ];
}

/** @throws Error when the map is none. */
function readMap(path: string): ColumnMap {
  const reading = parseColumnMap(JSON.parse(readFileSync(path, 'utf8')));
  if (reading.state === 'refused') throw new Error(reading.problems.map(({ en }) => en).join('\n'));
  return reading.map;
}

const { values } = parseArgs({ options: { from: { type: 'string' }, columns: { type: 'string' } } });
if (values.from === undefined) {
  console.error('Usage: foreign-lists.ts --from DIR [--columns MAP.json]');
  process.exitCode = 2;
} else {
  const root = values.from;
  const columns = values.columns === undefined ? NO_COLUMN_MAP : readMap(values.columns);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.xlsx$/i.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  const counts = { list: 0, noHeader: 0, refused: 0 };
  for (const file of files) {
    const started = performance.now();
    const reading = await readWorkbook(readFileSync(join(root, file)));
    if (reading.state === 'refused') {
      counts.refused += 1;
      console.log(`${file}: refused, ${reading.cause} ${reading.detail}`);
      continue;
    }
    const found = recognizeList(file, openWorksheets(reading.workbook), columns);
    counts[found.state] += 1;
    console.log(`${file}: ${found.state}, ${Math.round(performance.now() - started)} ms`);
    for (const line of tell(found)) console.log(line);
  }
  console.log(
    `${files.length} files: ${counts.list} lists, ${counts.noHeader} without a header, ${counts.refused} refused`,
  );
}
