import { describe, expect, it } from 'vitest';
import type { UnitFacts } from '../facts.ts';
import { sampleListedUnit, sampleRow } from '../sample-rows.ts';
import { fileInList } from './file-in-list.ts';

const inspect = (unit: UnitFacts) => [...fileInList.inspect(unit, null)];
const CODE = '000.00.01.H03-210722-1001';

describe('FD02 folder/file-in-list', () => {
  it('accepts the files of rows, named or not', () => {
    expect(inspect(sampleListedUnit([[sampleRow({ row: 3, code: '243' }), '243_TP_2016.pdf']]))).toEqual([]);
  });

  it.each<[string, Partial<UnitFacts>]>([
    ['a list', { list: null }],
    ['a folder', { folder: null }],
  ])('is not applicable without %s', (_, changes) => {
    expect(inspect(sampleListedUnit([], ['243_TP_2016.pdf'], changes))).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
  });

  it('refuses each file of no row', () => {
    const unit = sampleListedUnit([[sampleRow({ row: 3, code: '243' })]], ['2016/9_TP_2016.pdf', 'scan.pdf']);
    expect(inspect(unit)).toMatchObject([
      {
        outcome: 'failed',
        at: { path: 'CSDL_X/2016/9_TP_2016.pdf' },
        values: { name: '2016/9_TP_2016.pdf', row: 0 },
      },
      { outcome: 'failed', at: { path: 'CSDL_X/scan.pdf' }, values: { row: 0 } },
    ]);
  });

  it.each([
    ['a code one slip away', CODE, `${CODE.replace('1001', '1010')}_TP_2021.pdf`],
    ['the same older number of another year', '243', '243_TP_2017.pdf'],
  ])('names the row with %s', (_, code, name) => {
    const unit = sampleListedUnit([[sampleRow({ row: 7, code })]], [name]);
    expect(inspect(unit)).toMatchObject([{ values: { row: 7, worksheet: 'Danh sách', code } }]);
  });

  it('does not choose between two dossiers', () => {
    const rows = [2014, 2015].map(
      (year, index) =>
        [
          sampleRow({ row: index + 3, code: '243', changes: { filedYear: { year, by: 'receivedOn' } } }),
        ] as const,
    );
    expect(inspect(sampleListedUnit(rows, ['243_TP_2017.pdf']))).toMatchObject([{ values: { row: 0 } }]);
  });

  it('says what to do', () => {
    const { values } = fileInList.example;
    expect(fileInList.explain(values, 'fault').message.vi).toBe(
      'Tệp «244_TP_2016.pdf» không thuộc dòng nào của danh sách.',
    );
    const near = { ...values, row: 7, worksheet: 'Danh sách', code: '243' };
    expect(fileInList.explain(near, 'fault').advice.vi).toMatch(/^Có thể là tệp của dòng 7/);
  });
});
