import { describe, expect, it } from 'vitest';
import { englishNumber, vietnameseDay, vietnameseNumber } from './words.ts';

describe('numbers and days', () => {
  it.each([
    [199.44, '199,4', '199.4'],
    [200, '200', '200'],
    [149.96, '150', '150'],
    [1500, '1.500', '1,500'],
    [1234567.25, '1.234.567,3', '1,234,567.3'],
    [-12345, '-12.345', '-12,345'],
    [0, '0', '0'],
  ])('writes %d as offices do', (value, vi, en) => {
    expect(vietnameseNumber(value)).toBe(vi);
    expect(englishNumber(value)).toBe(en);
  });

  it('writes a day as day, month, year', () => {
    expect(vietnameseDay('2021-07-22')).toBe('22/07/2021');
  });
});
