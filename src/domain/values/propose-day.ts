import { calendarDay, dayOfSerial } from './calendar.ts';
import { readDayText } from './read-day.ts';

/** Longer than any day with its slips. */
const LONGEST = 80;
/** Serials of the days between 1954 and 2064: a bare number among them was likely a day. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

const LETTER_AS_ZERO = /(?<=\d)[Oo]|[Oo](?=[\d/.-])/g;
const LETTER_AS_ONE = /(?<=\d)[lI]|[lI](?=[\d/.-])/g;
const MONTH_FIRST = /^(?<month>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>\d{4})$/;

/** The day, yyyy-mm-dd, that a bare number counts in Excel's 1900 system; null of other numbers. */
export function serialDay(raw: string): string | null {
  const serial = /^\d{5}(?:\.\d{1,20})?$/.test(raw) ? Math.floor(Number(raw)) : 0;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayOfSerial(serial) : null;
}

/**
 * The day, yyyy-mm-dd, that an unreadable text likely means: spaces within, letters for digits, other separators,
 * the month first where it can be no month, no separators. Null when there is none.
 */
export function proposeDay(text: string): string | null {
  if (text.length > LONGEST) return null;
  const compact = text
    .replace(/\s+/g, '')
    .replace(LETTER_AS_ZERO, '0')
    .replace(LETTER_AS_ONE, '1')
    .replace(/[/.,\\_|–-]+/g, '/')
    .replace(/^\/|\/$/g, '');
  return dayIn(compact) ?? monthFirst(compact) ?? digitsOnly(compact);
}

function dayIn(text: string): string | null {
  const reading = readDayText(text);
  return reading.state === 'day' ? reading.day : null;
}

function monthFirst(text: string): string | null {
  const { month = '', day = '', year = '' } = MONTH_FIRST.exec(text)?.groups ?? {};
  return Number(day) > 12 ? calendarDay(Number(year), Number(month), Number(day)) : null;
}

/** 28122016, 20161228: no digits can be both. */
function digitsOnly(text: string): string | null {
  return (
    dayIn(text.replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3')) ??
    dayIn(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  );
}
