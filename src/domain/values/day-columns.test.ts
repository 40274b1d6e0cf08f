import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-facts.ts';
import { isSwapped, rowDay, swapped } from './day-columns.ts';

const entry = sampleEntry();
const known = (...days: readonly string[]) => days.map(day => ({ entry, day, isText: false }));
const texts = (...days: readonly string[]) => days.map(day => ({ entry, day, isText: true }));

const EARLY = ['2017-12-03', '2017-05-12', '2017-01-07'];
const LATE = ['2016-12-28', '2016-11-13', '2017-01-31'];

describe('isSwapped', () => {
  it('suspects days all up to the twelfth beside texts all after it', () => {
    expect(isSwapped([...known(...EARLY), ...texts(...LATE)])).toBe(true);
    expect(isSwapped([...known(...EARLY, '2017-02-02'), ...texts('2016-12-28')])).toBe(true);
  });

  it.each([
    ['a day after the twelfth', [...known(...EARLY, '2017-03-13'), ...texts(...LATE)]],
    ['a text up to the twelfth', [...known(...EARLY), ...texts(...LATE, '2016-12-12')]],
    ['days only', known(...EARLY, ...EARLY)],
    ['texts only', texts(...LATE, '2016-10-13', '2016-10-14', '2016-10-15', '2016-10-16', '2016-10-17')],
    ['no days', []],
    ['too few to tell', [...known('2017-12-03', '2017-05-12'), ...texts(...LATE)]],
    [
      'the same day over and over',
      [...known(...EARLY.slice(0, 1), '2017-12-03', '2017-12-03'), ...texts(...LATE)],
    ],
  ])('does not suspect %s', (_, days) => {
    expect(isSwapped(days)).toBe(false);
  });
});

describe('swapped', () => {
  it('swaps day and month', () => {
    expect(swapped('2017-12-03')).toBe('2017-03-12');
    expect(swapped('2017-05-05')).toBe('2017-05-05');
  });

  it('leaves a day that cannot be swapped', () => {
    expect(swapped('2017-12-13')).toBe('2017-12-13');
  });
});

describe('rowDay', () => {
  it('takes days and nothing else', () => {
    expect(rowDay(entry, { state: 'day', day: '2016-12-28', isText: true })).toEqual(texts('2016-12-28')[0]);
    expect(rowDay(entry, { state: 'year', year: 2016 })).toBeNull();
  });
});
