import type { DayReading, ListEntry } from '../list-facts.ts';
import { calendarDay } from './calendar.ts';

/** A day of a row, as the column's cell gives it. */
export interface RowDay {
  readonly entry: ListEntry;
  readonly day: string;
  readonly isText: boolean;
}

/** Days in the first twelve of a month, of all days of a year. */
const EARLY_SHARE = (12 * 12) / 365;
/** Rarer than this by chance, and a column's days were swapped. */
const CHANCE = 1 / 50;

/** Days among a column's readings. */
export function rowDay(entry: ListEntry, reading: DayReading): RowDay | null {
  return reading.state === 'day' ? { entry, day: reading.day, isText: reading.isText } : null;
}

/**
 * Whether Excel swapped day and month of a column's days. Under American settings 12/3/2017 becomes 3 December,
 * while 28/12/2016 stays a text: all days that Excel knows then lie in the first twelve of a month and all texts
 * after it. Suspected when different days could hardly lie so by chance.
 */
export function isSwapped(days: readonly RowDay[]): boolean {
  const known = new Set<string>();
  const texts = new Set<string>();
  for (const { day, isText } of days) {
    if (isEarly(day) === isText) return false;
    (isText ? texts : known).add(day);
  }
  if (known.size === 0 || texts.size === 0) return false;
  return EARLY_SHARE ** known.size * (1 - EARLY_SHARE) ** texts.size < CHANCE;
}

function isEarly(day: string): boolean {
  return Number(day.slice(8)) <= 12;
}

/** 2017-12-03 → 2017-03-12, for a day in the first twelve. */
export function swapped(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return calendarDay(year, date, month) ?? day;
}
