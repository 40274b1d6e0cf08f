import { describe, expect, it } from 'vitest';
import type { DayReading } from '../list-facts.ts';
import { sampleEntry, sampleList, sampleUnit } from '../sample-facts.ts';
import { inForce } from './in-force.ts';

function inspect(reading: DayReading, day = '2026-11-24') {
  const entry = { ...sampleEntry({}, { expiresOn: 'x' }), day: () => reading };
  return [...inForce.inspect(sampleUnit([], { list: sampleList([entry]), day }), null)];
}

describe('KQ03 result/in-force', () => {
  it.each<[string, DayReading]>([
    ['the day of handover', { state: 'day', day: '2026-11-24', isText: false }],
    ['a day to come', { state: 'day', day: '2030-01-01', isText: true }],
    ['this month', { state: 'month', year: 2026, month: 11 }],
    ['this year', { state: 'year', year: 2026 }],
    ['never', { state: 'permanent' }],
    ['nothing', { state: 'empty' }],
    ['what cannot be read', { state: 'unreadable' }],
  ])('accepts %s as end', (_, reading) => {
    expect(inspect(reading)).toEqual([]);
  });

  it.each<[string, DayReading, string]>([
    ['yesterday', { state: 'day', day: '2026-11-23', isText: false }, '2026-11-23'],
    ['last month', { state: 'month', year: 2026, month: 10 }, '2026-10'],
    ['September, as text before 11', { state: 'month', year: 2026, month: 9 }, '2026-09'],
    ['last year', { state: 'year', year: 2025 }, '2025'],
  ])('tells of %s as end', (_, reading, until) => {
    expect(inspect(reading)).toEqual([
      {
        ...{ outcome: 'failed', case: 'fault', values: { cell: 'S3', until } },
        at: { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'S3' },
      },
    ]);
  });

  it('compares with the day of handover, not with another', () => {
    expect(inspect({ state: 'day', day: '2026-11-23', isText: false }, '2026-11-23')).toEqual([]);
  });

  it('is not applicable without a list', () => {
    expect([...inForce.inspect(sampleUnit([]), null)]).toEqual([
      { outcome: 'notApplicable', at: { path: 'CSDL_X' } },
    ]);
  });

  it.each([
    ['2020-12-31', 'Ô S4: kết quả hết hiệu lực từ ngày 31/12/2020.'],
    ['2020-12', 'Ô S4: kết quả hết hiệu lực từ tháng 12/2020.'],
    ['2020', 'Ô S4: kết quả hết hiệu lực từ năm 2020.'],
  ])('says since when: %s', (until, message) => {
    expect(inForce.explain({ cell: 'S4', until }, 'fault').message.vi).toBe(message);
  });
});
