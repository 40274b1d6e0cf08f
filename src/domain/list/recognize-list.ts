import type { ListFacts, ListTable } from '../list-facts.ts';
import type { Worksheet } from '../worksheet.ts';
import type { ColumnMap } from './column-map.ts';
import type { NearestRow } from './find-header.ts';
import { readTables } from './read-tables.ts';

/** A worksheet without a table of dossiers: what was seen in it instead. */
export interface SeenWorksheet {
  readonly worksheet: string;
  readonly isHidden: boolean;
  /** Rows with a value. */
  readonly rowCount: number;
  /** The row that came nearest to a header; null when none came near. */
  readonly nearest: NearestRow | null;
}

export type ListRecognition =
  | {
      readonly state: 'list';
      readonly list: ListFacts;
      /** Worksheets that are no lists: guides, catalogues, sums. */
      readonly others: readonly SeenWorksheet[];
    }
  | { readonly state: 'noHeader'; readonly seen: readonly SeenWorksheet[] };

/**
 * Recognizes a unit's list in the worksheets of a workbook: the header by its words, wherever it stands, the columns
 * by their headings, the dossiers among the rows (letter of 2021, part II: one row for each, columns A to J of the
 * person who hands in, K onward of the result).
 *
 * Every sheet with such a header is a table, so a sheet for each year makes one list; tables without rows are left out
 * unless there is no other. Time grows with the number of rows.
 *
 * @param path Of the list: see `ListFacts.path`.
 */
export function recognizeList(
  path: string,
  worksheets: readonly Worksheet[],
  columns: ColumnMap,
): ListRecognition {
  const tables: ListTable[] = [];
  const others: SeenWorksheet[] = [];
  for (const sheet of worksheets) {
    const read = readTables(path, sheet, columns);
    tables.push(...read.tables);
    if (read.tables.length === 0) others.push(seenIn(sheet, read.nearest));
  }
  if (tables.length === 0) return { state: 'noHeader', seen: others };
  const filled = tables.filter(({ entries }) => entries.length > 0);
  const kept = filled.length === 0 ? tables : filled;
  return {
    state: 'list',
    list: { path, tables: kept, entries: kept.flatMap(({ entries }) => entries) },
    others,
  };
}

function seenIn({ name, isHidden, rows }: Worksheet, nearest: NearestRow | null): SeenWorksheet {
  return { worksheet: name, isHidden, rowCount: rows.length, nearest };
}
