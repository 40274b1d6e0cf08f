const DAY_MS = 86_400_000;
/** 1900-02-29, which Excel has and the calendar has not. */
const FALSE_DAY = 60;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;
const DAYS_TO_1904 = 1462;

/** What a serial shows: a day and a time of it. */
export interface SerialMoment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1; 0 of serial 0, which Excel shows as 00/01/1900. */
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Since midnight. */
  readonly milliseconds: number;
}

/** The moment that Excel shows for a serial; null where it shows none: before 1900, after 9999. */
export function serialMoment(serial: number, date1904: boolean): SerialMoment | null {
  const total = Math.round(serial * DAY_MS);
  const whole = Math.floor(total / DAY_MS);
  const days = date1904 ? whole + DAYS_TO_1904 : whole;
  if (!(whole >= 0 && days <= LAST_SERIAL)) return null;
  const milliseconds = total - whole * DAY_MS;
  const weekday = (days + 6) % 7;
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0, weekday, milliseconds };
  if (!date1904 && days === FALSE_DAY) return { year: 1900, month: 2, day: 29, weekday, milliseconds };
  const date = calendarDay(days, date1904);
  return {
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    ...{ weekday, milliseconds },
  };
}

/** The day of the calendar, yyyy-mm-dd; null for no day: serial 0, the false 29/2/1900, outside of 1900 to 9999. */
export function serialDay(serial: number, date1904: boolean): string | null {
  const moment = serialMoment(serial, date1904);
  const isFalse = moment?.day === 0 || (moment?.year === 1900 && moment.month === 2 && moment.day === 29);
  if (moment === null || isFalse) return null;
  return [
    String(moment.year),
    String(moment.month).padStart(2, '0'),
    String(moment.day).padStart(2, '0'),
  ].join('-');
}

/** The serial of `2021-07-22`, `2021-07-22T08:30:00` or `08:30:00`; null for anything else. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(text) ?? [];
  if (day === undefined && time === undefined) return null;
  const clock = time === undefined ? 0 : clockPart(time);
  if (day === undefined) return clock;
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(day)) return null;
  const days = instant.getTime() / DAY_MS + 25_569;
  if (date1904) return days - DAYS_TO_1904 + clock;
  return (days > FALSE_DAY ? days : days - 1) + clock;
}

function calendarDay(days: number, date1904: boolean): Date {
  const isBeforeFalse = !date1904 && days < FALSE_DAY;
  return new Date((days - 25_569 + (isBeforeFalse ? 1 : 0)) * DAY_MS);
}

function clockPart(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
