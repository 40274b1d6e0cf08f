import type { At } from './finding.ts';
import type { ColumnRole, ListEntry } from './list-facts.ts';

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
