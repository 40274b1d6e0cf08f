const DAY_MS = 86_400_000;

/** yyyy-mm-dd, both; later by so many days, earlier when negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The n-th day from 2 January on on which an office receives dossiers: no Saturday, no Sunday. */
export function workDay(year: number, index: number): string {
  const first = Date.UTC(year, 0, 2);
  const weekday = (new Date(first).getUTCDay() + 6) % 7;
  const monday = first - weekday * DAY_MS;
  const from = Math.min(weekday, 5);
  const at = from + index;
  return new Date(monday + (Math.floor(at / 5) * 7 + (at % 5)) * DAY_MS).toISOString().slice(0, 10);
}

/** 2018-07-22 → 180722, as codes write it. */
export const shortDay = (day: string): string => day.slice(2).replaceAll('-', '');

/** 2018-07-22 → 22/07/2018. */
export const spokenDay = (day: string): string => day.split('-').reverse().join('/');
