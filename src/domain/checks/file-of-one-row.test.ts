import { describe, expect, it } from 'vitest';
import { sampleList } from '../sample-facts.ts';
import { type SampleRow, sampleRow } from '../sample-rows.ts';
import { fileOfOneRow } from './file-of-one-row.ts';

const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
const inspect = (...rows: readonly Omit<SampleRow, 'row'>[]) => [
  ...fileOfOneRow.inspect(sampleList(rows.map((row, index) => sampleRow({ ...row, row: index + 3 }))), null),
];

describe('FD04 folder/file-of-one-row', () => {
  it('accepts a file for each row, and one that a row names twice', () => {
    const twice = ['243_TP_2016.pdf', { name: '243_TP_2016.pdf', role: 'resultFile' }] as const;
    expect(inspect({ code: '243', names: twice }, { code: '244', names: ['244_TP_2016.pdf'] })).toEqual([]);
  });

  it('accepts one file for procedures under one code', () => {
    const names = ['243_TP_2016.pdf'];
    expect(inspect({ code: '243', names }, { code: '243', names })).toEqual([]);
  });

  it('refuses another row’s file; it explains the code in the name, and proposes the row’s own', () => {
    const names = ['243_TP_2016.pdf'];
    expect(inspect({ code: '243', names }, { code: '244', names: ['243_tp_2016.pdf'] })).toMatchObject([
      {
        ...{ outcome: 'failed', at: at('H4') },
        values: { cell: 'H4', other: 'H3', proposal: '244_TP_2016.pdf' },
        fixes: [{ confidence: 'confirm', edits: [{ cell: 'H4', value: '244_TP_2016.pdf' }] }],
        explains: [{ number: 'FN06', at: at('H4') }],
      },
    ]);
  });

  it('gives the file to the row whose code it bears, though another names it first', () => {
    const names = ['244_KQ_2016.pdf'];
    expect(inspect({ code: '243', names }, { code: '244', names })).toMatchObject([
      {
        ...{ at: at('T3'), values: { other: 'T4' } },
        explains: [{ number: 'FN06' }, { number: 'FD05', at: at('T3') }],
      },
    ]);
  });

  it('proposes nothing where the row gives no name of its own', () => {
    const names = ['scan.pdf'];
    expect(inspect({ code: '243', names }, { code: '', names })).toMatchObject([
      { values: { proposal: '' }, fixes: [] },
    ]);
  });

  it('does not hold a row’s own second mention against it', () => {
    const twice = ['scan.pdf', { name: 'scan.pdf', role: 'resultFile' }] as const;
    const other = { code: '', names: ['scan.pdf'], cells: { owner: 'Bàn B' } };
    expect(inspect({ code: '', names: twice }, other)).toMatchObject([{ at: at('H4') }]);
  });

  it('stays linear for 50,000 rows that name one file', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => ({
      code: `${index}`,
      names: ['1_TP_2016.pdf'],
    }));
    const list = sampleList(rows.map((row, index) => sampleRow({ ...row, row: index + 3 })));
    const start = performance.now();
    expect([...fileOfOneRow.inspect(list, null)]).toHaveLength(49_999);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('says both cells', () => {
    const { message, advice } = fileOfOneRow.explain(fileOfOneRow.example.values, 'fault');
    expect(message.vi).toBe('Ô H7 ghi tệp «243_TP_2016.pdf», đã ghi ở ô H4 cho hồ sơ khác.');
    expect(advice.vi).toContain('«244_TP_2016.pdf»');
  });
});
