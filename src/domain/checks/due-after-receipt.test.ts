import { describe, expect, it } from 'vitest';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { dueAfterReceipt } from './due-after-receipt.ts';

const at = { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'J3' };
const inspect = (receivedOn: string, dueOn: string) => [
  ...dueAfterReceipt.inspect(sampleDossier([], sampleEntry({}, { receivedOn, dueOn })), null),
];

describe('RW04 row/due-after-receipt', () => {
  it('accepts a day of appointment on the day of receipt and after it', () => {
    expect(inspect('2016-12-28', '2016-12-28')).toEqual([]);
    expect(inspect('2016-12-28', '2017-03-17')).toEqual([]);
  });

  it.each([
    ['', '2017-03-17'],
    ['2016-12-28', ''],
    ['2016-12-28', 'không rõ'],
    ['2016', '2015-03-17'],
  ])('is not applicable to %j and %j', (receivedOn, dueOn) => {
    expect(inspect(receivedOn, dueOn)).toEqual([{ outcome: 'notApplicable', at }]);
  });

  it('is not applicable without a row', () => {
    const dossier = sampleDossier([sampleFile('a.pdf')]);
    expect([...dueAfterReceipt.inspect(dossier, null)]).toEqual([
      { outcome: 'notApplicable', at: { path: 'a.pdf' } },
    ]);
    expect([...dueAfterReceipt.inspect(sampleDossier([]), null)]).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
  });

  it('refuses a day of appointment before the day of receipt', () => {
    const values = { cell: 'J3', dueOn: '2016-12-27', receivedCell: 'I3', receivedOn: '2016-12-28' };
    expect(inspect('2016-12-28', '2016-12-27')).toEqual([{ outcome: 'failed', at, case: 'fault', values }]);
    expect(dueAfterReceipt.explain(values, 'fault').message.vi).toBe(
      'Ngày hẹn trả (ô J3) là 27/12/2016, trước Ngày tiếp nhận (ô I3) là 28/12/2016.',
    );
  });
});
