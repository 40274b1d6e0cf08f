import type { UnitFacts } from '../facts.ts';
import type { At } from '../finding.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { type CodeCell, readCode, readCodeCell } from './code-cell.ts';

/** A code of a unit, where it stands: a row's cell, or the files that no row names. */
export interface PlacedCode {
  /** As written. */
  readonly code: string;
  readonly cell: CodeCell;
  readonly at: At;
  readonly entry: ListEntry | null;
}

/** Each row's code, then the code of each dossier that is known only by its files. */
export function* codesOfUnit({ list, dossiers }: UnitFacts): Generator<PlacedCode> {
  for (const entry of list?.entries ?? [])
    yield { code: entry.code, cell: readCodeCell(entry), at: cellAt(entry, 'code'), entry };
  for (const { code, row, files } of dossiers) {
    const path = files[0]?.path;
    if (row === null && code !== null && path !== undefined)
      yield { code, cell: readCode(code), at: { path }, entry: null };
  }
}
