import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayCount, dayOfSerial } from './calendar.ts';

/** The days of 1900 to 2100 as the platform counts them. */
const anyDay = fc
  .integer({ min: Date.UTC(1900, 2, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  .map(count => ({ count, day: new Date(count * 86_400_000).toISOString().slice(0, 10) }));

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
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, ({ count, day }) => dayCount(day) === count),
      { numRuns: 2000 },
    );
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

  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, ({ count, day }) => dayOfSerial(count + 25_569) === day),
      { numRuns: 2000 },
    );
  });

  it.each([60, 0, -1, 42_811.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY])('refuses %d', serial => {
    expect(dayOfSerial(serial)).toBeNull();
  });
});
