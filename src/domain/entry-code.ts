import { type DossierCode, parseDossierCode, readDossierCode } from './dossier-code.ts';
import type { ListEntry } from './list-facts.ts';
import type { FileNameReading } from './read-file-name.ts';

/** The code that a row gives, small letters mended; null when it gives none. */
export function codeOfEntry({ code }: Pick<ListEntry, 'code'>): DossierCode | null {
  const written = code.normalize('NFC').trim();
  return parseDossierCode(written) ?? parseDossierCode(written.toUpperCase());
}

/**
 * What tells dossiers of one unit apart: a national code by itself, an older register's number within its year
 * (regulations of 2018 number by day; older registers began anew each year). A number without a year is a key of its own.
 */
export function dossierKey(code: DossierCode, year: number | null): string {
  return readDossierCode(code).kind === 'national' ? code : `${code} ${year ?? ''}`;
}

/** The same of a row; null when it gives no code. */
export function keyOfEntry(entry: ListEntry): string | null {
  const code = codeOfEntry(entry);
  return code === null ? null : dossierKey(code, entry.filedYear?.year ?? null);
}

/** The same of a name; null when it gives no code. */
export function keyOfName(reading: FileNameReading): string | null {
  return reading.state === 'unrecognized' ? null : dossierKey(reading.parts.code, reading.parts.year);
}
