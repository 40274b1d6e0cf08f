import type { Answer } from '../check.ts';
import type { DossierFacts } from '../facts.ts';
import type { Values } from '../finding.ts';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import type { CellFacts } from '../worksheet.ts';

export interface WrittenCell {
  readonly cell: CellFacts;
  /** As shown, trimmed, NFC; not empty. */
  readonly text: string;
}

/**
 * The cell of a role with what stands in it. Null when it is empty; when it holds an error value, which is
 * another check's matter; and when a ditto mark stands there: its fault, if any, is that of the cell above.
 */
export function writtenCell(entry: ListEntry, role: ColumnRole): WrittenCell | null {
  const text = entry.text(role);
  if (text === '') return null;
  const cell = entry.cell(role);
  if (cell === null || cell.type === 'error') return null;
  return cell.shown === text || cell.shown.normalize('NFC').trim() === text ? { cell, text } : null;
}

/** Asks one cell of a dossier's row; not applicable without a row or with nothing written in the cell. */
export function askCell<V extends Values, C extends string>(
  { row, files }: DossierFacts,
  role: ColumnRole,
  judge: (entry: ListEntry, written: WrittenCell) => Iterable<Answer<V, C>>,
): Iterable<Answer<V, C>> {
  const written = row === null ? null : writtenCell(row, role);
  if (row === null) return [{ outcome: 'notApplicable', at: { path: files[0]?.path ?? '' } }];
  if (written === null) return [{ outcome: 'notApplicable', at: cellAt(row, role) }];
  return judge(row, written);
}
