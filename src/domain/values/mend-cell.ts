import type { Edit, Fix } from '../finding.ts';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { setCell } from '../set-cell.ts';
import { shownName } from '../text.ts';
import { vietnameseDay, type Words } from '../words.ts';

/**
 * The proposal to write a text into a row's cell; none for a formula, which would write its value anew.
 *
 * @param said The value as words may show it, when it is nobody's business.
 */
export function mendCell(
  entry: ListEntry,
  role: ColumnRole,
  value: string,
  confidence: Fix['confidence'],
  said = value,
): readonly Fix[] {
  const cell = entry.cell(role);
  if (cell === null || cell.formula !== null) return [];
  return [{ confidence, words: changeWords(cell.address, said), edits: setCell(entry, role, value) }];
}

/** The same for a day that Excel knows as one, yyyy-mm-dd; always to be confirmed. */
export function mendDay(entry: ListEntry, role: ColumnRole, day: string): readonly Fix[] {
  const edits = dayEdits(entry, role, day);
  const words = changeWords(entry.address(role) ?? '', vietnameseDay(day));
  return edits.length === 0 ? [] : [{ confidence: 'confirm', words, edits }];
}

/** None for a formula. */
export function dayEdits(entry: ListEntry, role: ColumnRole, day: string): readonly Edit[] {
  const cell = entry.cell(role);
  if (cell === null || cell.formula !== null) return [];
  const { address, shown: was } = cell;
  return [{ kind: 'setCell', worksheet: entry.worksheet, cell: address, was, value: day, type: 'day' }];
}

function changeWords(address: string, value: string): Words {
  const shown = shownName(value);
  return { vi: `Sửa ô ${address} thành «${shown}»`, en: `Change ${address} to «${shown}»` };
}
