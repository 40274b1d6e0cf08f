import type { Fix } from '../finding.ts';
import type { ListEntry } from '../list-facts.ts';
import type { CellFacts } from '../worksheet.ts';
import { mendCell } from './mend-cell.ts';
import type { PhoneCase } from './phone-words.ts';
import type { PhoneNumber, PhoneReading } from './read-phone.ts';

/** Of several numbers in a cell the gravest is told. */
const GRAVEST_FIRST: readonly PhoneCase[] = [
  ...(['short', 'long', 'unknown', 'letters', 'lostZero', 'landline', 'oldPrefix'] as const),
];

/** What is wrong with a cell's numbers, and with which of them; null when nothing is. */
export function phoneFault(reading: PhoneReading): {
  readonly gravity: PhoneCase;
  readonly number: PhoneNumber | null;
} | null {
  if (reading.numbers.length === 0) return { gravity: 'unknown', number: null };
  for (const gravity of GRAVEST_FIRST) {
    const number = reading.numbers.find(each => caseOf(each) === gravity);
    if (number !== undefined) return { gravity, number };
  }
  return null;
}

function caseOf({ state, hasLostZero, landline }: PhoneNumber): PhoneCase | null {
  if (state === 'service' || state === 'foreign') return null;
  if (state !== 'current' && state !== 'old') return state;
  if (hasLostZero) return 'lostZero';
  if (landline !== null) return 'landline';
  return state === 'old' ? 'oldPrefix' : null;
}

/**
 * Proposals for a phone's cell, alternatives included. `safe` where nothing is guessed. Excel itself drops the
 * zero of a number that it holds as one, every number of this country begins with a zero, and what is left is
 * whole under one prefix only; the prefixes of 2018 and area codes of 2017 were replaced one for one.
 * To be confirmed where a person typed no zero, or a letter, or where the digits may be a mobile's or an older
 * line's. None when a number of the cell is not whole.
 */
export function phoneFixes(entry: ListEntry, cell: CellFacts, reading: PhoneReading): readonly Fix[] {
  const faulty = reading.numbers.filter(number => caseOf(number) !== null);
  if (faulty.length === 0 || faulty.some(({ current }) => current === null)) return [];
  const isSafe = faulty.every(
    ({ state, hasLostZero, landline }) =>
      landline === null && state !== 'letters' && (cell.type === 'number' || !hasLostZero),
  );
  const today = replaced(reading, number => (needsMending(number) ? number.current : null));
  const older = replaced(
    reading,
    number => number.landline ?? (needsMending(number) ? number.current : null),
  );
  return [today, older]
    .filter((value, index, all) => value !== reading.text && all.indexOf(value) === index)
    .flatMap(value => mendCell(entry, 'phone', value, isSafe ? 'safe' : 'confirm'));
}

/** Whatever line it was, it is not written as it is dialed. */
function needsMending(number: PhoneNumber): boolean {
  const gravity = caseOf(number);
  return gravity !== null && gravity !== 'landline';
}

/** The text with numbers replaced; what `by` gives nothing for stays as written. */
function replaced({ text, numbers }: PhoneReading, by: (number: PhoneNumber) => string | null): string {
  let mended = '';
  let from = 0;
  for (const number of numbers) {
    mended += text.slice(from, number.start) + (by(number) ?? number.raw);
    from = number.end;
  }
  return mended + text.slice(from);
}
