import type { Edit } from './finding.ts';
import type { ColumnRole, ListEntry } from './list-facts.ts';

/** The edit that writes a text into a row's cell, empty or not; none when the list has no such column. */
export function setCell(entry: ListEntry, role: ColumnRole, value: string): readonly Edit[] {
  const cell = entry.address(role);
  if (cell === null) return [];
  const was = entry.cell(role)?.shown ?? '';
  return [{ kind: 'setCell', worksheet: entry.worksheet, cell, was, value, type: 'text' }];
}
