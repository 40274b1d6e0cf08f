import { describe, expect, it } from 'vitest';
import { vietnamDay } from './clock.ts';

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
