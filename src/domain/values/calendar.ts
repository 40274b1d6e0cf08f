/** Years that a list's day can lie in; beyond them it is a slip of the keyboard. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Excel counts 1 January 1970 as this day in its 1900 system. */
const SERIAL_OF_1970 = 25_569;

/** yyyy-mm-dd of a day that the calendar has, from 1900 to 2100; null of any other. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!isYear(year) || !isMonth(month) || !(day >= 1 && day <= daysOf(month, year))) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/**
 * The day of a serial number in Excel's 1900 system, as yyyy-mm-dd. Null before 1 March 1900: until then
 * Excel counts a day that never was.
 */
export function dayOfSerial(serial: number): string | null {
  if (!(Number.isInteger(serial) && serial > 60)) return null;
  return dayOfCount(serial - SERIAL_OF_1970);
}

/** Days since 1 January 1970 of a day yyyy-mm-dd; the difference of two counts days between. */
export function dayCount(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - DAYS_TO_1970;
}

/** Days of 400 years, and from 1 March of year 0 to 1 January 1970. */
const ERA_DAYS = 146_097;
const DAYS_TO_1970 = 719_468;

/** The reverse of `dayCount`; null outside 1900 to 2100. Years begin in March, so that leap days come last. */
function dayOfCount(count: number): string | null {
  const shifted = count + DAYS_TO_1970;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return calendarDay(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
