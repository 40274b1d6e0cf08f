import type { At, Edit, Fix } from '../finding.ts';
import type { ListColumn, ListFacts, ListTable } from '../list-facts.ts';
import type { Words } from '../words.ts';
import type { CellFacts } from '../worksheet.ts';
import { cellAddress } from '../worksheet.ts';

/** Faults of one kind in a column that are told one by one; of more, one answer tells all. */
const TOLD_APART = 20;

/** A cell whose text should be another one. */
export interface TextFault<C extends string> {
  readonly worksheet: string;
  readonly column: ListColumn;
  readonly cell: CellFacts;
  readonly gravity: C;
  readonly mended: string;
}

/** Faults of one kind to be told together: one, or all of a column. */
export interface ToldFaults<F> {
  readonly at: At;
  readonly isColumn: boolean;
  readonly first: F;
  readonly faults: readonly F[];
}

/**
 * Texts of a table's rows that `wants` asks for, as they stand in cells: no numbers, no days, no errors. Texts are
 * asked of their letters alone, and once wherever they stand, since a cell costs more.
 */
export function* textCells(
  table: ListTable,
  wants: (shown: string) => boolean,
): Generator<{ readonly column: ListColumn; readonly cell: CellFacts }> {
  const columns = new Map(table.columns.map(column => [column.index, column]));
  for (const place of table.textPlaces(wants)) {
    const column = columns.get(place.column);
    const cell = table.cell(place.row, place.column);
    if (column !== undefined && cell !== null) yield { column, cell };
  }
}

/**
 * Faults by column and kind. Up to twenty stand each at its cell, where the officer mends them; more are told once
 * at the column's header, with one proposal for all: thousands of lines that say the same hide all others.
 */
export function* tellFaults<C extends string, F extends TextFault<C>>(
  { path }: ListFacts,
  { worksheet, headerRow }: ListTable,
  faults: readonly F[],
): Generator<ToldFaults<F>> {
  const groups = Map.groupBy(faults, ({ column, gravity }) => `${column.index} ${gravity}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.length > TOLD_APART) {
      const at = { path, worksheet, cell: cellAddress(headerRow, first.column.index) };
      yield { at, isColumn: true, first, faults: group };
      continue;
    }
    for (const fault of group) {
      const at = { path, worksheet, cell: fault.cell.address };
      yield { at, isColumn: false, first: fault, faults: [fault] };
    }
  }
}

/** One proposal for all of them; none where a formula would write its text anew. */
export function mendTexts(
  faults: readonly TextFault<string>[],
  confidence: Fix['confidence'],
  words: Words,
): readonly Fix[] {
  const edits = faults.flatMap(({ worksheet, cell, mended }): Edit[] => {
    const { address, shown: was, formula } = cell;
    if (formula !== null) return [];
    return [{ kind: 'setCell', worksheet, cell: address, was, value: mended, type: 'text' }];
  });
  return edits.length === 0 ? [] : [{ confidence, words, edits }];
}
