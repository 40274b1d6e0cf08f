import { meantCode, readCodeCell } from './codes/code-cell.ts';
import { readProvisionalCode } from './codes/provisional-code.ts';
import { type DossierCode, readDossierCode } from './dossier-code.ts';
import type { ListEntry } from './list-facts.ts';
import type { FileNameReading } from './read-file-name.ts';

interface Known {
  readonly code: DossierCode | null;
  readonly key: string | null;
}

/** A dozen checks ask each row. */
const KNOWN = new WeakMap<ListEntry, Known>();

/** The code that a row means, however it spells it; null when it gives none. */
export function codeOfEntry(entry: ListEntry): DossierCode | null {
  return known(entry).code;
}

/** What tells its dossier apart; null when it gives no code. */
export function keyOfEntry(entry: ListEntry): string | null {
  return known(entry).key;
}

function known(entry: ListEntry): Known {
  const found = KNOWN.get(entry);
  if (found !== undefined) return found;
  const code = meantCode(readCodeCell(entry))?.code ?? null;
  const key = code === null ? null : dossierKey(code, entry.filedYear?.year ?? null);
  const made = { code, key };
  KNOWN.set(entry, made);
  return made;
}

/**
 * What tells the dossiers of one unit apart: a national or provisional code by itself, an older register's number within
 * its year, since registers began anew each year. A number without a year is a key of its own.
 */
export function dossierKey(code: DossierCode, year: number | null): string {
  const isOwnKey = readDossierCode(code).kind === 'national' || readProvisionalCode(code) !== null;
  return isOwnKey ? code : `${code} ${year ?? ''}`;
}

/** The same of a name; null when it gives no code. */
export function keyOfName(reading: FileNameReading): string | null {
  return reading.state === 'unrecognized' ? null : dossierKey(reading.parts.code, reading.parts.year);
}
