import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { foldLookAlikes } from '../look-alikes.ts';
import { withoutHidden } from '../text.ts';
import { readResultNumber } from './read-result-number.ts';

/** What tells apart results of registers that count each for itself. */
const KIND: readonly ColumnRole[] = ['resultType', 'resultName', 'procedureCode', 'content'];

/**
 * Equal for rows that name one and the same result: its number, its issuing body, and the year of issue, since numbers
 * begin anew each year. A number without a symbol counts within its register, so the kind of result belongs to it:
 * births and marriages of one commune both have a number 12/2016. Null where the row does not say number and body.
 *
 * @param textKey Equal for texts that a reader takes for the same.
 */
export function resultKey(entry: ListEntry, textKey: (text: string) => string): string | null {
  const body = textKey(entry.text('issuingAuthority'));
  const reading = readResultNumber(entry);
  if (body === '' || (reading.state !== 'accepted' && reading.state !== 'misspelled')) return null;
  const number = plainNumber(reading.state === 'misspelled' ? reading.proposal : entry.text('resultNumber'));
  const hasSymbol = /\/[^/]*\p{Lu}{2}/u.test(number);
  const kind = hasSymbol ? '' : textKey(KIND.map(role => entry.text(role)).find(text => text !== '') ?? '');
  // Neither a key of a text nor a number without spaces has a line break.
  return `${number}\n${body}\n${yearOfIssue(entry)}\n${kind}`;
}

/** Spaces, letter case and look-alikes aside; Ð of Iceland, which old fonts brought in, is Đ. */
function plainNumber(text: string): string {
  const latin = foldLookAlikes(withoutHidden(text)).replaceAll('~', '/').replaceAll('Ð', 'Đ');
  return latin.normalize('NFC').toUpperCase().replace(/\s+/g, '');
}

/** That of filing where the day of issue cannot be read: results follow receipt within the year. */
function yearOfIssue(entry: ListEntry): string {
  const reading = entry.day('issuedOn');
  if (reading.state === 'day') return reading.day.slice(0, 4);
  if (reading.state === 'month' || reading.state === 'year') return String(reading.year);
  return String(entry.filedYear?.year ?? '');
}
