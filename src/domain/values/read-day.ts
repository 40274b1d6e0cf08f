import type { DayReading } from '../list-facts.ts';
import type { CellFacts, DayCell } from '../worksheet.ts';
import { calendarDay, isMonth, isYear } from './calendar.ts';

/** Longer than any way of writing a day; longer texts are not looked into. */
const LONGEST = 80;

const TIME = String.raw`(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?)?`;
const DAY_FIRST = new RegExp(
  String.raw`^(?:ngày )?(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})${TIME}$`,
  'i',
);
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})${TIME}$`,
);
const IN_WORDS =
  /^(?:ngày\s{1,3})?(?<day>\d{1,2})\s{1,3}tháng\s{1,3}(?<month>\d{1,2}),?\s{1,3}năm\s{1,3}(?<year>\d{4})$/i;
const MONTH =
  /^(?:tháng\s{1,3})?(?<month>\d{1,2})(?:[/.-]|\s{1,3}năm\s{1,3})(?<year>\d{4})$|^(?<isoYear>\d{4})-(?<isoMonth>\d{2})$/i;
const YEAR = /^(?:năm\s{1,3})?(?<year>\d{4})$/i;

/** What an end that never comes is called, without marks. */
const PERMANENT: ReadonlySet<string> = new Set([
  ...['vinh vien', 'khong thoi han', 'khong co thoi han', 'vo thoi han', 'khong xac dinh thoi han'],
  ...['khong ky han', 'khong gioi han', 'khong gioi han thoi gian', 'lau dai', 'co gia tri vinh vien'],
]);

type Parts = Readonly<Record<string, string | undefined>>;

/**
 * A day as a cell gives it.
 *
 * Days that Excel knows are taken as they are. Texts are read day first, never month first, as Vietnamese offices
 * write (NĐ 30/2020: 02/8/2021): `28/12/2016`, `28-12-2016`, `28.12.2016`, «ngày 28 tháng 12 năm 2016»; or year
 * first, `2016-12-28`; with or without a time. Years of two digits: 00 to 39 are of this century, 40 to 99 of the
 * last. `12/2016` is a month, `2016` a year. Only days that exist, 1900 to 2100.
 *
 * Nothing is mended: a space within, a letter O for a zero, a bare number that may be Excel's count of days are
 * `unreadable`. A check may propose; a reading may not guess.
 *
 * @param cell The cell that `text` comes from: of a ditto mark the one above.
 * @param text As shown, trimmed.
 */
export function readDay(cell: CellFacts | null, text: string): DayReading {
  if (text === '') return { state: 'empty' };
  switch (cell?.type) {
    case 'day':
      return knownDay(cell.day);
    case 'number':
      return /^\d{4}$/.test(cell.raw) && isYear(Number(cell.raw)) ? year(cell.raw) : UNREADABLE;
    case 'boolean':
    case 'error':
      return UNREADABLE;
    default:
      return readDayText(text);
  }
}

/** The same of a cell of type `day`, with a value of its own. */
export function readDayCell({ shown, day }: DayCell): DayReading {
  return shown.trim() === '' ? { state: 'empty' } : knownDay(day);
}

const UNREADABLE: DayReading = { state: 'unreadable' };

function knownDay(day: string | null): DayReading {
  if (day === null || !isYear(Number(day.slice(0, 4)))) return UNREADABLE;
  return { state: 'day', day, isText: false };
}

/** Reads a day as someone typed it: see `readDay`. */
export function readDayText(typed: string): DayReading {
  if (typed.length > LONGEST) return UNREADABLE;
  const text = typed.normalize('NFC');
  const whole = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text) ?? IN_WORDS.exec(text))?.groups;
  if (whole !== undefined) return dayOf(whole);
  const { month = '', year: monthYear = '', isoMonth = month, isoYear = monthYear } = groupsOf(MONTH, text);
  if (isoMonth !== '') return monthOf(Number(isoMonth), Number(isoYear));
  const { year: only } = groupsOf(YEAR, text);
  if (only !== undefined) return year(only);
  return PERMANENT.has(withoutMarks(text)) ? { state: 'permanent' } : UNREADABLE;
}

function groupsOf(pattern: RegExp, text: string): Parts {
  return pattern.exec(text)?.groups ?? {};
}

function dayOf(parts: Parts): DayReading {
  const { day: date = '', month = '', year: written = '', hour = '0', minute = '0', second = '0' } = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return UNREADABLE;
  const day = calendarDay(fullYear(written), Number(month), Number(date));
  return day === null ? UNREADABLE : { state: 'day', day, isText: true };
}

/** 16 → 2016, 85 → 1985. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}

function monthOf(month: number, year: number): DayReading {
  return isMonth(month) && isYear(year) ? { state: 'month', year, month } : UNREADABLE;
}

function year(written: string): DayReading {
  const value = Number(written);
  return isYear(value) ? { state: 'year', year: value } : UNREADABLE;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ');
}
