import { describe, expect, it } from 'vitest';
import { calendarDay, dayCount, dayOfSerial } from './calendar.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year !== 1900 && year !== 2100 && year % 4 === 0;

/** 1900-01-01 to 2100-12-31 in order, counted one by one. */
const EVERY_DAY = Array.from({ length: 201 }, (_, index) => 1900 + index).flatMap(year =>
  LENGTHS.flatMap((length, month) =>
    Array.from({ length: month === 1 && isLeap(year) ? 29 : length }, (_, day) =>
      [String(year), String(month + 1).padStart(2, '0'), String(day + 1).padStart(2, '0')].join('-'),
    ),
  ),
);
const COUNT_OF_FIRST = -25_567;

describe('calendarDay', () => {
  it.each([
    [2016, 12, 28, '2016-12-28'],
    [2016, 2, 29, '2016-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [2100, 12, 31, '2100-12-31'],
    [2021, 4, 30, '2021-04-30'],
    [2021, 7, 31, '2021-07-31'],
  ])('takes %i-%i-%i', (year, month, day, iso) => {
    expect(calendarDay(year, month, day)).toBe(iso);
  });

  it.each([
    [2016, 2, 30],
    [2015, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2021, 4, 31],
    [2021, 6, 31],
    [2021, 9, 31],
    [2021, 11, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 1, 0],
    [2021, 1, 32],
    [1899, 12, 31],
    [2101, 1, 1],
    [Number.NaN, 1, 1],
    [2021, Number.NaN, 1],
    [2021, 1, Number.NaN],
  ])('refuses %i-%i-%i', (year, month, day) => {
    expect(calendarDay(year, month, day)).toBeNull();
  });
});

describe('dayCount', () => {
  it('counts the days of two centuries one by one', () => {
    expect(EVERY_DAY).toHaveLength(73_414);
    expect(EVERY_DAY.map(dayCount)).toEqual(EVERY_DAY.map((_, index) => COUNT_OF_FIRST + index));
    expect(dayCount('1970-01-01')).toBe(0);
  });
});

describe('dayOfSerial', () => {
  it.each([
    [42_811, '2017-03-17'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [44_255, '2021-02-28'],
    [44_256, '2021-03-01'],
  ])('reads %i as %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  it('reads every serial from March 1900 on', () => {
    const days = EVERY_DAY.slice(59);
    expect(days.map((_, index) => dayOfSerial(61 + index))).toEqual(days);
  });

  it.each([60, 0, -1, 42_811.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY])('refuses %d', serial => {
    expect(dayOfSerial(serial)).toBeNull();
  });
});
