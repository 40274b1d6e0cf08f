import { type LegacyCode, type NationalCode, readDossierCode } from '../dossier-code.ts';
import type { ListEntry } from '../list-facts.ts';
import { type CodeSlip, mendCode } from './mend-code.ts';

type KnownCode = NationalCode | LegacyCode;

/** What stands where a dossier's code should. */
export type CodeCell =
  | { readonly state: 'empty' }
  /** An error value or a number that Excel shortened: told by the checks on cells, not here. */
  | { readonly state: 'lost' }
  | { readonly state: 'exact'; readonly reading: KnownCode }
  /** Not as written, but only one code can be meant. */
  | {
      readonly state: 'misspelled';
      readonly reading: KnownCode;
      readonly slips: readonly CodeSlip[];
      readonly isSafe: boolean;
    }
  /** `digits`: the six that should be a day. */
  | { readonly state: 'impossibleDay'; readonly digits: string }
  | { readonly state: 'procedure' }
  /** `national`: meant as the software's, but not whole; `day`: Excel took it for a day; `other`: neither. */
  | { readonly state: 'unreadable'; readonly why: 'national' | 'day' | 'other' };

/** Longer than any code with all that may stand around it. */
const LONGEST = 120;
/** A day and an ordinal behind a province's letters: nobody's register counts so. */
const NATIONAL_END = /[A-Z]\d{2}[.-]+\d{4,8}[.-]+\d+$/;

/** Rows do not change, and many checks ask for their codes. */
const KNOWN = new WeakMap<ListEntry, CodeCell>();

/** Reads a row's code, as the software or an older register writes it or one step beside. */
export function readCodeCell(entry: ListEntry): CodeCell {
  const known = KNOWN.get(entry);
  if (known !== undefined) return known;
  const cell = readAnew(entry);
  KNOWN.set(entry, cell);
  return cell;
}

function readAnew(entry: ListEntry): CodeCell {
  const cell = entry.cell('code');
  if (entry.code === '') return { state: 'empty' };
  if (cell?.type === 'error' || (cell?.type === 'number' && /E[+-]?\d+$/i.test(cell.shown)))
    return { state: 'lost' };
  if (cell?.type === 'day') return { state: 'unreadable', why: 'day' };
  return readCode(entry.code);
}

export function readCode(text: string): CodeCell {
  const written = text.trim().normalize('NFC');
  if (written === '') return { state: 'empty' };
  if (written.length > LONGEST) return { state: 'unreadable', why: 'other' };
  const exact = readDossierCode(written);
  if (exact.kind === 'national') return { state: 'exact', reading: exact };
  if (exact.kind === 'procedure') return { state: 'procedure' };
  const mended = mendCode(written);
  if (mended !== null && (exact.kind !== 'legacy' || mended.isNational)) return ofMended(mended);
  if (exact.kind === 'legacy' && !NATIONAL_END.test(written)) return { state: 'exact', reading: exact };
  const isNational = exact.kind === 'malformed' || NATIONAL_END.test(written.toUpperCase());
  return { state: 'unreadable', why: isNational ? 'national' : 'other' };
}

function ofMended({ text, slips, isSafe }: NonNullable<ReturnType<typeof mendCode>>): CodeCell {
  const reading = readDossierCode(text);
  switch (reading.kind) {
    case 'national':
    case 'legacy':
      return { state: 'misspelled', reading, slips, isSafe };
    case 'procedure':
      return { state: 'procedure' };
    case 'malformed':
      return reading.why === 'day'
        ? { state: 'impossibleDay', digits: /-(\d{6})-\d+$/.exec(text)?.[1] ?? '' }
        : { state: 'unreadable', why: 'national' };
    case 'none':
      return { state: 'unreadable', why: 'other' };
  }
}

/** The code that the row's cell means, whatever its spelling; null when it means none. */
export function meantCode(cell: CodeCell): KnownCode | null {
  return cell.state === 'exact' || cell.state === 'misspelled' ? cell.reading : null;
}
