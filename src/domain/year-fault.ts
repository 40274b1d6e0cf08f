import { readDossierCode } from './dossier-code.ts';
import type { ListEntry } from './list-facts.ts';
import type { FileNameReading } from './read-file-name.ts';

export interface YearFault {
  /** As the name has it. */
  readonly year: number;
  readonly filed: NonNullable<ListEntry['filedYear']>;
  /** `asCode`: the year of the code in the name, as in a dossier that was entered late. */
  readonly gravity: 'asCode' | 'other';
}

/** A name whose year is not the one by which its row is filed; null when it is, or cannot be told. */
export function yearFault(reading: FileNameReading, filed: ListEntry['filedYear']): YearFault | null {
  if (reading.state === 'unrecognized' || filed === null) return null;
  const { year, code } = reading.parts;
  if (year === filed.year) return null;
  return { year, filed, gravity: year === yearOfCode(code) ? 'asCode' : 'other' };
}

function yearOfCode(code: string): number | null {
  const reading = readDossierCode(code);
  return reading.kind === 'national' ? Number(reading.receivedOn.slice(0, 4)) : null;
}
