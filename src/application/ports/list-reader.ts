import type { Worksheet } from '#domain/worksheet.ts';

/** Why a list gave no worksheets. The first seven are of its content, the others of its place or of what it takes. */
export const LIST_CAUSES = [
  'empty',
  'notXlsx',
  'oldXls',
  'password',
  'damaged',
  'limit',
  'noSheets',
  'noAccess',
  'vanished',
  'beingWritten',
  'readError',
  'fileSize',
  'time',
  'memory',
  'crashed',
] as const;

export type ListCause = (typeof LIST_CAUSES)[number];

export interface ListRefusal {
  readonly state: 'refused';
  readonly cause: ListCause;
  /** For the operator: the system's own word, or what the engine met. */
  readonly detail: string;
}

export interface ReadList {
  readonly state: 'read';
  readonly worksheets: readonly Worksheet[];
  /** When this content was saved, `2026-11-24T07:05:00+07:00`; null where the place does not tell. */
  readonly savedAt: string | null;
  /** Someone has it open in Excel or LibreOffice: what is on their screen may be newer. */
  readonly isOpen: boolean;
}

export type ListReading = ReadList | ListRefusal;

/**
 * Reads a workbook where it can be stopped: hostile ones hang, crash and swell.
 * Whatever happens to it, the answer is a reading; only an abort rejects.
 */
export interface ListReader {
  read(path: string, signal: AbortSignal): Promise<ListReading>;
}
