import { lastPart } from '#domain/file-path.ts';
import type { WorkbookData } from '#engines/xlsx/workbook-data.ts';
import type { WorkbookReading } from '#engines/xlsx/workbook-reading.ts';
import { vietnamInstant } from './ports/clock.ts';
import type { ListCause, ListRefusal, ReadList } from './ports/list-reader.ts';
import type { RefusalCode, WorkFolder } from './ports/work-folder.ts';

/** A list as its reader's worker hands it over: plain data, no views. */
export interface PlainList extends Omit<ReadList, 'worksheets'> {
  readonly workbook: WorkbookData;
}

/** The engine that makes plain data of a workbook's bytes. */
export type ReadWorkbook = (bytes: Uint8Array) => WorkbookReading | Promise<WorkbookReading>;

/** Beyond this it holds pictures, or no list at all. */
export const MAX_LIST_BYTES = 256 * 1024 ** 2;

const REFUSED: Readonly<Record<RefusalCode, ListCause>> = {
  missing: 'vanished',
  noAccess: 'noAccess',
  notAFile: 'readError',
  notAFolder: 'readError',
  changed: 'beingWritten',
  tooLarge: 'fileSize',
  failed: 'readError',
};

/** Reads a list once, as it was saved; whoever has it open elsewhere goes on undisturbed. */
export async function readList(
  folder: WorkFolder,
  readWorkbook: ReadWorkbook,
  path: string,
  maxBytes = MAX_LIST_BYTES,
): Promise<PlainList | ListRefusal> {
  const content = await folder.read(path, maxBytes);
  if (content.state === 'refused') {
    return { state: 'refused', cause: REFUSED[content.code], detail: content.detail };
  }
  if (content.bytes.length === 0) return { state: 'refused', cause: 'empty', detail: '' };
  const reading = await readWorkbook(content.bytes);
  if (reading.state === 'refused') return reading;
  const savedAt = instantOf(content.look.modifiedMs);
  return { state: 'read', workbook: reading.workbook, savedAt, isOpen: await isOpen(folder, path) };
}

/** Years that a clock of this century shows; a stick's may be set to anything. */
const MAX_MS = Date.parse('2200-01-01T00:00:00Z');

function instantOf(modifiedMs: number): string | null {
  return modifiedMs > 0 && modifiedMs < MAX_MS ? vietnamInstant(modifiedMs) : null;
}

/** Excel and LibreOffice each leave a file beside the one that they have open. */
async function isOpen(folder: WorkFolder, path: string): Promise<boolean> {
  const [parent, name] = [path.slice(0, path.length - lastPart(path).length), lastPart(path)];
  const looks = await Promise.all([`~$${name}`, `.~lock.${name}#`].map(lock => folder.look(parent + lock)));
  return looks.some(({ state }) => state === 'seen');
}
