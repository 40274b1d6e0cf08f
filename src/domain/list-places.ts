import type { At } from './finding.ts';
import type { ColumnRole, ListEntry } from './list-facts.ts';
import { parseAddress } from './worksheet.ts';

/** The cell of a row that holds, or would hold, what the role says; the row's own place when there is no such column. */
export function cellAt(entry: ListEntry, role: ColumnRole): At {
  const { path, worksheet } = entry;
  const cell = entry.address(role);
  return cell === null ? rowAt(entry) : { path, worksheet, cell };
}

/** Where a fault of a row as a whole stands: its code's cell, or the first of the row. */
export function rowAt(entry: ListEntry): At {
  const { path, worksheet, row } = entry;
  return { path, worksheet, cell: entry.address('code') ?? `A${row}` };
}

/** What a dossier of the list is known by: worksheet and row, `Danh sách!4`. */
export function rowKey({ worksheet, row }: Pick<ListEntry, 'worksheet' | 'row'>): string {
  return `${worksheet}!${row}`;
}

/** The key of the row in which a place of the list stands; null for a file's place and for the list as a whole. */
export function rowKeyAt(at: At): string | null {
  if (!('cell' in at)) return null;
  const row = parseAddress(at.cell)?.row;
  return row === undefined ? null : rowKey({ worksheet: at.worksheet, row });
}
