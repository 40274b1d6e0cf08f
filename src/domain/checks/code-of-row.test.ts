import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { codeOfRow } from './code-of-row.ts';

const inspect = (name: string, row: ListEntry | null) => [
  ...codeOfRow.inspect(sampleDossier([sampleFile(name)], row), null),
];

describe('FN06 name/code-of-row', () => {
  it.each([
    ['243_TP_2016.pdf', '243'],
    ['243_2016_TP.pdf', ' 243 '],
    ['243~2016_TP_2016.pdf', '243/2016'],
    ['000.00.01.H03-210722-1000_TP_2021.pdf', '000.00.01.h03-210722-1000'],
    ['ĐẤT.243_TP_2016.pdf', 'ĐẤT.243'.normalize('NFD')],
  ])('accepts %s in the row of %s', (name, code) => {
    expect(inspect(name, sampleEntry({ code }))).toEqual([]);
  });

  it.each([
    ['there is no row', '243_TP_2016.pdf', null],
    ['the row has no code', '243_TP_2016.pdf', sampleEntry({ code: ' ' })],
    ['the name gives no code', 'scan0001.pdf', sampleEntry()],
  ])('is not applicable when %s', (_, name, row) => {
    expect(inspect(name, row)).toEqual([{ outcome: 'notApplicable', at: { path: name } }]);
  });

  it.each([
    ['244_TP_2016.pdf', '244', '243'],
    ['243_TP_2016.pdf', '243', 'không rõ'],
  ])('refuses %s, which gives %s, in the row of %s', (name, code, rowCode) => {
    const values = { name, code, rowCode, row: 3 };
    expect(inspect(name, sampleEntry({ code: rowCode }))).toEqual([
      { outcome: 'failed', at: { path: name }, case: 'fault', values },
    ]);
  });

  it('names both codes and the row', () => {
    expect(codeOfRow.explain(codeOfRow.example.values, 'fault').message.vi).toBe(
      'Tên tệp «244_TP_2016.pdf» ghi mã hồ sơ 244, dòng 5 của danh sách ghi 243.',
    );
  });
});
