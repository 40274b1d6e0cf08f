import { dirname, join } from 'node:path';
import type { FaultTelling } from '#application/faults/fault-telling.ts';
import { type MarkOutcome, markList } from '#application/faults/mark-list.ts';
import { lastPart } from '#domain/file-path.ts';
import type { Words } from '#domain/words.ts';
import { XLSX_WORDS } from '../words/xlsx-words.ts';
import type { XlsxInput, XlsxPorts } from './xlsx-input.ts';

/** Marks a copy of each list that was judged, beside the list of faults; returns what is to be told of it. */
export async function markLists(
  { ports, writer }: XlsxPorts,
  { report, lists }: XlsxInput,
  telling: FaultTelling,
  faultList: string,
): Promise<readonly Words[]> {
  const pathOf = (name: string) => join(dirname(faultList), name);
  const notes: Words[] = [];
  for (const { diskPath, facts, savedAt } of lists) {
    const unit = report.units.find(({ list }) => list?.path === facts.path);
    if (unit === undefined) continue;
    const outcome = await markList(
      { folder: ports.folder, writer },
      { unit, diskPath, savedAt, pathOf, telling },
    );
    notes.push(...notesOn(lastPart(diskPath), outcome));
  }
  return notes;
}

function notesOn(list: string, outcome: MarkOutcome): readonly Words[] {
  if (outcome.state === 'clean') return [];
  if (outcome.state !== 'marked') return [XLSX_WORDS.notMarked(list, outcome)];
  const { path, marks, left } = outcome;
  return [left > 0 ? XLSX_WORDS.markedSome(list, path, marks, left) : XLSX_WORDS.marked(list, path, marks)];
}
