import { describe, expect, it } from 'vitest';
import { isoSerial, serialDay } from './serial-day.ts';

describe('serialDay', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44399, '2021-07-22'],
    [44399.99999, '2021-07-22'],
    [2958465, '9999-12-31'],
  ])('gives of %s the day %s', (serial, day) => {
    expect(serialDay(serial, false)).toBe(day);
  });

  it.each([0, 0.5, 60, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('gives of %s none', serial => {
    expect(serialDay(serial, false)).toBeNull();
  });

  it('counts from 1904 where the workbook does', () => {
    expect([0, 60, 42937].map(serial => serialDay(serial, true))).toEqual([
      '1904-01-01',
      '1904-03-01',
      '2021-07-22',
    ]);
    expect(serialDay(2957004, true)).toBeNull();
  });
});

describe('isoSerial', () => {
  it('is undone by serialDay', () => {
    for (const day of ['1900-01-01', '1900-02-28', '1900-03-01', '1904-01-01', '2021-07-22', '9999-12-31']) {
      expect(serialDay(isoSerial(day, false) ?? -1, false)).toBe(day);
    }
    expect(serialDay(isoSerial('2021-07-22', true) ?? -1, true)).toBe('2021-07-22');
  });

  it('adds the time of the day', () => {
    expect(isoSerial('2021-07-22T18:00:00', false)).toBe(44399.75);
    expect(isoSerial('2021-07-22T18:00:00.000Z', false)).toBe(44399.75);
    expect(isoSerial('06:00:00', false)).toBe(0.25);
  });

  it.each(['', '2021-02-29', '22/07/2021', '2021-07', 'T', '2021-07-22 18'])('knows no day in «%s»', text => {
    expect(isoSerial(text, false)).toBeNull();
  });
});
