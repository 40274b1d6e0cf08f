import { calendarDay } from '../values/calendar.ts';
import type { JsonReader } from './json-reader.ts';

/** yyyy-mm-dd of a day that exists; null, told, otherwise. */
export function readDate(reader: JsonReader, where: string, value: unknown): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typeof value === 'string' ? value : '') ?? [];
  const known = calendarDay(Number(year), Number(month), Number(day));
  if (known !== null) return known;
  return reader.refuse(where, {
    vi: 'phải là một ngày có thật dạng năm-tháng-ngày, ví dụ 2025-07-01.',
    en: 'must be a day that exists, year first, such as 2025-07-01.',
  });
}
