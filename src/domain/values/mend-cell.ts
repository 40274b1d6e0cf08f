import type { Fix } from '../finding.ts';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { setCell } from '../set-cell.ts';
import { shownName } from '../text.ts';

/** The proposal to write a text into a row's cell; none for a formula, which would write its value anew. */
export function mendCell(
  entry: ListEntry,
  role: ColumnRole,
  value: string,
  confidence: Fix['confidence'],
): readonly Fix[] {
  const cell = entry.cell(role);
  if (cell === null || cell.formula !== null) return [];
  const words = {
    vi: `Sửa ô ${cell.address} thành «${shownName(value)}»`,
    en: `Change ${cell.address} to «${shownName(value)}»`,
  };
  return [{ confidence, words, edits: setCell(entry, role, value) }];
}
