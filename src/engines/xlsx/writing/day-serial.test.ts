import { describe, expect, it } from 'vitest';
import { daySerial } from './day-serial.ts';

describe('the number of a day', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2024-02-29', 45_351],
    ['9999-12-31', 2_958_465],
  ])('%s is %d', (day, serial) => {
    expect(daySerial(day)).toBe(serial);
  });

  it.each(['1899-12-31', '1900-02-29', '2023-02-29', '2023-13-01', '28/12/2016', '', '2016-12-28T00:00:00Z'])(
    'is none for %j',
    day => {
      expect(daySerial(day)).toBeNull();
    },
  );
});
