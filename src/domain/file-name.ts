import { type DossierCode, parseDossierCode } from './dossier-code.ts';

/** What a file holds: the papers handed in (thành phần) or the result (kết quả). */
export type Part = 'TP' | 'KQ';

export interface FileNameParts {
  readonly code: DossierCode;
  readonly part: Part;
  /** Of a second result or component (`KQ2`); null where none is written. */
  readonly ordinal: number | null;
  /** Year of receipt. */
  readonly year: number;
}

const FORM = /^(?<code>[^_]+)_(?<part>TP|KQ)(?<ordinal>[1-9]\d?)?_(?<year>(?:19|20)\d{2})\.pdf$/;

/**
 * Stands in a file's name for the `/` of an older register's number, which no disk allows in a name.
 * No code holds this letter, so the way back is exact: `243~2016` is the number 243/2016.
 */
const SLASH = '~';

/**
 * Reads a name that is exactly `mahoso_TP_nam.pdf` or `mahoso_KQ_nam.pdf`; anything else is null.
 * Source: the letter's part I, step 2.
 */
export function parseFileName(name: string): FileNameParts | null {
  const found = FORM.exec(name)?.groups;
  if (found === undefined) return null;
  const { code: written = '', part, ordinal, year } = found;
  const code = codeAsWritten(written);
  if (code === null || (part !== 'TP' && part !== 'KQ')) return null;
  return { code, part, ordinal: ordinal === undefined ? null : Number(ordinal), year: Number(year) };
}

export function formatFileName({ code, part, ordinal, year }: FileNameParts): string {
  return `${code.replaceAll('/', SLASH)}_${part}${ordinal ?? ''}_${year}.pdf`;
}

/** The code that a file's name writes with `~` for `/`; null when it is none. */
export function codeAsWritten(written: string): DossierCode | null {
  return written.includes('/') ? null : parseDossierCode(spokenCode(written));
}

/** `243~2016` → `243/2016`. */
export function spokenCode(written: string): string {
  return written.replaceAll(SLASH, '/');
}
