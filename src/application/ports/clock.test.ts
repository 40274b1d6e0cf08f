import { describe, expect, it } from 'vitest';
import { vietnamDay, vietnamInstant } from './clock.ts';

const at = (instant: string) => ({ now: () => Date.parse(instant) });

describe('the day in Vietnam', () => {
  it.each([
    ['2026-11-23T16:59:59Z', '2026-11-23'],
    ['2026-11-23T17:00:00Z', '2026-11-24'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
  ])('of %s is %s, whatever the machine’s time zone', (instant, day) => {
    expect(vietnamDay(at(instant))).toBe(day);
  });
});

describe('an instant in Vietnam', () => {
  it.each([
    ['2026-11-23T16:59:59.999Z', '2026-11-23T23:59:59+07:00'],
    ['2026-12-31T17:00:00Z', '2027-01-01T00:00:00+07:00'],
    ['1970-01-01T00:00:00Z', '1970-01-01T07:00:00+07:00'],
  ])('of %s is %s', (instant, shown) => {
    expect(vietnamInstant(Date.parse(instant))).toBe(shown);
  });
});
