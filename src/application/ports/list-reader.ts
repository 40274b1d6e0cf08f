import type { Worksheet } from '#domain/worksheet.ts';
import type { RefusalCause } from '#engines/xlsx/workbook-reading.ts';

/** Why a list gave no worksheets: by its content, its place, or what it takes. */
export type ListCause =
  | RefusalCause
  | 'empty'
  | 'noAccess'
  | 'vanished'
  | 'beingWritten'
  | 'readError'
  | 'fileSize'
  | 'time'
  | 'memory'
  | 'crashed';

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
