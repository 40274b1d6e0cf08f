import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { yearOfReceipt } from './year-of-receipt.ts';

const inspect = (name: string, row: ListEntry | null = sampleEntry()) => [
  ...yearOfReceipt.inspect(sampleDossier([sampleFile(name)], row), null),
];

describe('FN05 name/year-of-receipt', () => {
  it('accepts the year of receipt', () => {
    expect(inspect('243_TP_2016.pdf')).toEqual([]);
  });

  it.each([
    ['there is no row', '243_TP_2015.pdf', null],
    ['the row has no day of receipt', '243_TP_2015.pdf', sampleEntry({ receivedOn: null })],
    ['the name gives no year', 'scan0001.pdf', sampleEntry()],
  ])('is not applicable when %s', (_, name, row) => {
    expect(inspect(name, row)).toEqual([{ outcome: 'notApplicable', at: { path: name } }]);
  });

  it.each([
    ['243_TP_2015.pdf', 'other', 2015],
    ['000.00.01.H03-210722-1000_TP_2021.pdf', 'asCode', 2021],
    ['000.00.01.H03-210722-1000_TP_2020.pdf', 'other', 2020],
    ['243_2015_TP.pdf', 'other', 2015],
  ])('refuses %s as %s', (name, gravity, year) => {
    const values = { name, year, receivedOn: 2016 };
    expect(inspect(name)).toEqual([{ outcome: 'failed', at: { path: name }, case: gravity, values }]);
  });

  it('offers late entry only where the code agrees', () => {
    const values = { name: 'a.pdf', year: 2021, receivedOn: 2016 };
    expect(yearOfReceipt.explain(values, 'asCode').advice.vi).toContain('«Hồ sơ cũ nhập bổ sung»');
    expect(yearOfReceipt.explain(values, 'other').advice.vi).not.toContain('nhập bổ sung');
    expect(yearOfReceipt.explain(values, 'other').message.vi).toBe(
      'Tên tệp «a.pdf» ghi năm 2021, danh sách ghi năm tiếp nhận 2016.',
    );
  });
});
