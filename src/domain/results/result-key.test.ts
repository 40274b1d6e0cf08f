import { describe, expect, it } from 'vitest';
import type { DayReading, ListEntry } from '../list-facts.ts';
import { sampleEntry } from '../sample-facts.ts';
import { textKey } from '../text-key.ts';
import { resultKey } from './result-key.ts';

const keyOf = (issuedOn: DayReading, filedYear: ListEntry['filedYear'] = null) => {
  const entry = sampleEntry({}, { resultNumber: '12/QĐ-UBND', issuingAuthority: 'UBND xã Khuổi Nhạn' });
  return resultKey({ ...entry, filedYear, day: () => issuedOn }, textKey);
};

describe('resultKey', () => {
  const ofDay = keyOf({ state: 'day', day: '2016-12-30', isText: false });

  it('takes the year of issue from whatever the cell gives', () => {
    expect(keyOf({ state: 'month', year: 2016, month: 3 })).toBe(ofDay);
    expect(keyOf({ state: 'year', year: 2016 })).toBe(ofDay);
    expect(keyOf({ state: 'year', year: 2017 })).not.toBe(ofDay);
  });

  it('takes the year of filing where the cell gives none', () => {
    const filed = { year: 2015, by: 'receivedOn' } as const;
    expect(keyOf({ state: 'unreadable' }, filed)).toBe(keyOf({ state: 'year', year: 2015 }, filed));
    expect(keyOf({ state: 'empty' }, null)).not.toBe(ofDay);
  });
});
