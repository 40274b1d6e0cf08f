import { lastPart } from '#domain/file-path.ts';
import { markedCopyName } from '#domain/own-files.ts';
import type { UnitReport } from '#domain/report.ts';
import { editCells } from '#engines/xlsx/edit-cells.ts';
import type { EditRefusal } from '#engines/xlsx/editing/refused.ts';
import { vietnamInstant } from '../ports/clock.ts';
import type { FileWriter } from '../ports/file-writer.ts';
import type { RefusalCode, WorkFolder } from '../ports/work-folder.ts';
import { chooseMarks } from './choose-marks.ts';
import type { FaultTelling } from './fault-telling.ts';

export interface MarkListPorts {
  readonly folder: Pick<WorkFolder, 'read'>;
  readonly writer: FileWriter;
}

export interface MarkListInput {
  readonly unit: UnitReport;
  /** The list that the unit was judged by, for the folder port. */
  readonly diskPath: string;
  /** When the content that was judged was saved; null where the place does not tell. */
  readonly savedAt: string | null;
  /** Where a copy of this name is put. */
  readonly pathOf: (name: string) => string;
  readonly telling: FaultTelling;
}

export type MarkOutcome =
  | {
      readonly state: 'marked';
      readonly path: string;
      readonly marks: number;
      /** Cells that would have a mark, too, were they not so many. */
      readonly left: number;
    }
  /** Nothing is said of any cell. */
  | { readonly state: 'clean' }
  /** `changed`: saved anew since it was judged, so that cells may have moved. */
  | { readonly state: 'unread'; readonly code: RefusalCode; readonly detail: string }
  | { readonly state: 'refused'; readonly reason: EditRefusal; readonly detail: string }
  | { readonly state: 'unwritten'; readonly path: string; readonly code: string };

/** What a list may take that was judged already. */
const MAX_BYTES = 256 * 1024 ** 2;

/** Names tried before something else must be wrong. */
const MAX_NAMES = 99;

/**
 * Puts a copy of a judged list beside other papers, its faulty cells filled and commented on.
 * The list itself is only read; nothing that stands in the folder is written over.
 */
export async function markList(
  { folder, writer }: MarkListPorts,
  { unit, diskPath, savedAt, pathOf, telling }: MarkListInput,
): Promise<MarkOutcome> {
  const { marks, left } = chooseMarks(unit, telling);
  if (marks.length === 0) return { state: 'clean' };
  const content = await folder.read(diskPath, MAX_BYTES);
  if (content.state === 'refused') return { ...content, state: 'unread' };
  if (savedAt !== null && vietnamInstant(content.look.modifiedMs) !== savedAt) {
    return { state: 'unread', code: 'changed', detail: savedAt };
  }
  const edited = editCells(content.bytes, marks);
  if (edited.state === 'refused') return edited;
  const name = lastPart(diskPath);
  for (let attempt = 1; ; attempt += 1) {
    const path = pathOf(markedCopyName(name, attempt));
    const outcome = await writer.createNew(path, edited.bytes);
    if (outcome.state === 'written') return { state: 'marked', path, marks: marks.length, left };
    if (outcome.state === 'refused') return { state: 'unwritten', path, code: outcome.code };
    if (attempt === MAX_NAMES) return { state: 'unwritten', path, code: 'EEXIST' };
  }
}
