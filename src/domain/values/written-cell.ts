import type { ColumnRole, ListEntry } from '../list-facts.ts';
import type { CellFacts } from '../worksheet.ts';

export interface WrittenCell {
  readonly cell: CellFacts;
  /** As shown, trimmed, NFC; not empty. */
  readonly text: string;
}

/**
 * The cell of a role with what stands in it. Null when it is empty, or when a ditto mark stands there: the
 * fault, if any, is that of the cell above, and is said once.
 */
export function writtenCell(entry: ListEntry, role: ColumnRole): WrittenCell | null {
  const text = entry.text(role);
  if (text === '') return null;
  const cell = entry.cell(role);
  return cell === null || cell.shown.normalize('NFC').trim() !== text ? null : { cell, text };
}
