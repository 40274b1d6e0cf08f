import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { type SampleCells, sampleEntry, sampleList } from '../sample-facts.ts';
import { orderOfResultDays } from './order-of-result-days.ts';

const GOOD: SampleCells = {
  ...{ code: '243', receivedOn: '2016-12-28', issuedOn: '2016-12-30', effectiveOn: '2016-12-30' },
  ...{ expiresOn: '2026-12-30', returnedOn: '2017-01-03' },
};

const row = (cells: SampleCells = {}, changes: Partial<ListEntry> = {}) =>
  sampleEntry(changes, { ...GOOD, ...cells });
const inspect = (...rows: readonly ListEntry[]) => [...orderOfResultDays.inspect(sampleList(rows), null)];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('KQ02 result/order-of-result-days', () => {
  it.each([
    ['days in order', {}],
    ['all on one day', { issuedOn: '2016-12-28', effectiveOn: '2016-12-28', returnedOn: '2016-12-28' }],
    ['a permit of one day', { effectiveOn: '2016-12-30', expiresOn: '2016-12-30' }],
    ['effect from before the day of issue', { effectiveOn: '2016-01-01' }],
    [
      'an end before the issue, of what was granted for a time past',
      { effectiveOn: '2016-01-01', expiresOn: '2016-06-30' },
    ],
    ['days that are not given', { issuedOn: '', effectiveOn: '', expiresOn: '', returnedOn: '' }],
    ['what is no day', { issuedOn: '2016', expiresOn: 'Vĩnh viễn' }],
    ['days to come, RW03', { issuedOn: '2099-11-24', effectiveOn: '', returnedOn: '', expiresOn: '' }],
  ])('accepts %s', (_, cells) => {
    expect(inspect(row(cells))).toEqual([]);
  });

  it.each([
    ['received', { issuedOn: '2016-12-27' }, 'O3', '2016-12-27', 'I3', '2016-12-28'],
    ['returned', { returnedOn: '2016-12-29' }, 'U3', '2016-12-29', 'O3', '2016-12-30'],
  ] as const)('refuses a day on the wrong side: %s', (gravity, cells, cell, day, otherCell, otherDay) => {
    const [answer, ...others] = inspect(row(cells));
    expect(others).toEqual([]);
    expect(answer).toMatchObject({
      ...{ outcome: 'failed', at: at(cell), case: gravity },
      values: { cell, day, otherCell, otherDay },
    });
  });

  it.each([
    ['where it begins', {}, 'R3', '2016-12-30'],
    ['its issue, when no beginning is given', { effectiveOn: '' }, 'O3', '2016-12-30'],
  ])('refuses an end before %s, which is why it has expired', (_, cells, otherCell, otherDay) => {
    expect(inspect(row({ expiresOn: '2016-12-29', ...cells }))).toEqual([
      {
        ...{ outcome: 'failed', at: at('S3'), case: 'expiry' },
        values: { cell: 'S3', day: '2016-12-29', otherCell, otherDay },
        explains: [{ number: 'KQ03', at: at('S3') }],
      },
    ]);
  });

  it('tells once of old results that were entered late, under the day of their entry', () => {
    const late = (number: number) =>
      row(
        { issuedOn: '2017-03-17', expiresOn: '', returnedOn: '', receivedOn: '2021-07-22' },
        { row: number, code: '000.00.01.H03-210720-1000', receivedOn: '2021-07-22' },
      );
    expect(inspect(late(3), late(4))).toEqual([
      { outcome: 'failed', at: at('O3'), case: 'late', values: { count: 2, cells: 'O3, O4' } },
    ]);
  });

  it.each([
    ['2021-07-15', 'late'],
    ['2021-07-14', 'received'],
    ['2021-07-29', 'late'],
    ['2021-07-30', 'received'],
  ])('takes a code of 22/07/2021 for that of a receipt on %s, or not: %s', (receivedOn, gravity) => {
    const cells = { issuedOn: '2017-03-17', receivedOn, expiresOn: '', returnedOn: '' };
    const code = '000.00.01.H03-210722-1000';
    expect(inspect(row(cells, { code, receivedOn }))).toMatchObject([{ case: gravity }]);
  });

  it.each([
    ['issued in the same year', '000.00.01.H03-210722-1000', '2021-03-17'],
    ['the code is of another day', '000.00.01.H03-210722-1000', '2017-03-17', '2021-08-01'],
    ['the code says nothing', '243', '2017-03-17'],
  ])('does not take for late entry what it is not: %s', (_, code, issuedOn, receivedOn = '2021-07-22') => {
    const cells = { issuedOn, receivedOn, expiresOn: '', returnedOn: '' };
    expect(inspect(row(cells, { code, receivedOn }))).toMatchObject([{ case: 'received' }]);
  });

  it.each([
    ['received', 'Ô O4: ngày ban hành 20/12/2016 trước ngày tiếp nhận 28/12/2016 (ô I4).'],
    ['expiry', 'Ô O4: ngày hết hiệu lực 20/12/2016 trước ngày bắt đầu có hiệu lực 28/12/2016 (ô I4).'],
    ['returned', 'Ô O4: ngày trả kết quả 20/12/2016 trước ngày ban hành 28/12/2016 (ô I4).'],
  ] as const)('says which days: %s', (gravity, message) => {
    const values = { cell: 'O4', day: '2016-12-20', otherCell: 'I4', otherDay: '2016-12-28' };
    expect(orderOfResultDays.explain(values, gravity).message.vi).toBe(message);
  });
});
