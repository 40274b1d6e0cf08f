import type { WorkbookData } from './workbook-data.ts';

/**
 * Why a file was not read as a list. `notZip`: nothing known; `notWorkbook`: a zip or a compound file of another
 * kind (.docx, .xlsb); `xls`: Excel before 2007; `password`: encrypted; `ods`: of LibreOffice; `text`: .csv and the
 * like; `html`: a web page, whatever its name; `damaged`: cut off, changed, or contradicting itself;
 * `limit`: larger than is read; `noWorksheets`: only charts and the like.
 */
export const REFUSAL_CAUSES = [
  'notZip',
  'notWorkbook',
  'xls',
  'password',
  'ods',
  'text',
  'html',
  'damaged',
  'limit',
  'noWorksheets',
] as const;
export type RefusalCause = (typeof REFUSAL_CAUSES)[number];

export interface WorkbookRefusal {
  readonly state: 'refused';
  readonly cause: RefusalCause;
  /** For who looks into it, in English: of `damaged` the part, the place and what is wrong; of `limit` its name first. */
  readonly detail: string;
}

export type WorkbookReading = { readonly state: 'read'; readonly workbook: WorkbookData } | WorkbookRefusal;

/** Thrown within the reader, caught where it ends: a file that cannot be read is an answer, not an error. */
export class WorkbookFault extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(cause: RefusalCause, detail: string) {
    super(`${cause}: ${detail}`);
    this.refusal = { state: 'refused', cause, detail };
  }
}

export function damaged(what: string): WorkbookFault {
  return new WorkbookFault('damaged', what);
}
