import { describe, expect, it } from 'vitest';
import type { UnitFacts } from '../facts.ts';
import { sampleListedUnit, sampleRow } from '../sample-rows.ts';
import { resultFile } from './result-file.ts';

const inspect = (unit: UnitFacts) => [...resultFile.inspect(unit, null)];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
const row = (names: Parameters<typeof sampleRow>[0]['names'] = [], code = '243', owner = 'Lý A') =>
  sampleRow({ row: 3, code, names, cells: { owner, content: 'x' } });

describe('FD05 folder/result-file', () => {
  it.each([
    ['a file of its code', row(), '243_KQ_2016.pdf'],
    ['a second result', row(), '243_KQ2_2016.pdf'],
    ['a file that is named out of order', row(), '243_2016_KQ.PDF'],
    [
      'a file that its cell names, whatever it is called',
      row([{ name: 'scan.pdf', role: 'resultFile' }]),
      'scan.pdf',
    ],
    [
      'a result named among the components',
      row([{ name: '243_KQ_2016.pdf', role: 'componentFile' }]),
      '243_KQ_2016.pdf',
    ],
  ])('accepts %s', (_, entry, name) => {
    expect(inspect(sampleListedUnit([[entry, name]]))).toEqual([]);
  });

  it('accepts for linked procedures the result of one, not that of another person', () => {
    const linked = sampleRow({ row: 4, code: '243', cells: { owner: 'LÝ A', content: 'y' } });
    expect(inspect(sampleListedUnit([[row(), '243_KQ_2016.pdf'], [linked]]))).toEqual([]);
    const other = sampleRow({ row: 4, code: '243', cells: { owner: 'Bàn B', content: 'y' } });
    expect(inspect(sampleListedUnit([[row(), '243_KQ_2016.pdf'], [other]]))).toMatchObject([
      { at: at('T4') },
    ]);
  });

  it('accepts a file that two rows of one person may name', () => {
    const named = [{ name: 'scan.pdf', role: 'resultFile' }] as const;
    const unit = sampleListedUnit([
      [row(named, ''), 'scan.pdf'],
      [sampleRow({ row: 4, code: '', names: named, cells: { owner: 'Lý A' } })],
    ]);
    expect(inspect(unit)).toEqual([]);
  });

  it.each<[string, Partial<UnitFacts>]>([
    ['a list', { list: null }],
    ['a folder', { folder: null }],
  ])('is not applicable without %s', (_, changes) => {
    expect(inspect(sampleListedUnit([[row()]], [], changes))).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
  });

  it('is not applicable to a row that says why', () => {
    const entry = sampleRow({ row: 3, code: '243', cells: { reason: 'Công dân rút hồ sơ' } });
    expect(inspect(sampleListedUnit([[entry]]))).toEqual([{ outcome: 'notApplicable', at: at('T3') }]);
  });

  it('refuses a row with components only, or with nothing, or whose cell names what is not there', () => {
    const values = { row: 3, code: '243', proposal: '243_KQ_2016.pdf', cell: '', name: '' };
    const expected = [{ outcome: 'failed', at: at('T3'), case: 'fault', values }];
    expect(inspect(sampleListedUnit([[row(), '243_TP_2016.pdf']]))).toEqual(expected);
    expect(inspect(sampleListedUnit([[row()]]))).toEqual(expected);
    expect(inspect(sampleListedUnit([[row(['243_KQ_2016.pdf'])]]))).toEqual(expected);
  });

  it('refuses components where the result should be named', () => {
    const entry = row([{ name: '243_TP_2016.pdf', role: 'resultFile' }]);
    expect(inspect(sampleListedUnit([[entry, '243_TP_2016.pdf']]))).toMatchObject([
      { at: at('T3'), case: 'component', values: { cell: 'T3', name: '243_TP_2016.pdf' } },
    ]);
  });

  it('stands at the row where there is no column for it', () => {
    const entry = sampleRow({
      row: 3,
      code: '243',
      changes: { address: role => (role === 'code' ? 'A3' : null) },
    });
    expect(inspect(sampleListedUnit([[entry]]))).toMatchObject([{ at: at('A3') }]);
  });

  it('says row, code, and what to add', () => {
    const { message, advice } = resultFile.explain(resultFile.example.values, 'fault');
    expect(message.vi).toBe('Dòng 5: hồ sơ 243 chưa có tệp kết quả (KQ).');
    expect(advice.vi).toBe('Đề nghị bổ sung «243_KQ_2016.pdf» hoặc ghi lý do chưa có kết quả.');
    const bare = resultFile.explain({ ...resultFile.example.values, code: '', proposal: '' }, 'fault');
    expect(bare.message.vi).toBe('Dòng 5: hồ sơ chưa có tệp kết quả (KQ).');
    const component = { ...resultFile.example.values, cell: 'T5', name: '243_TP_2016.pdf' };
    expect(resultFile.explain(component, 'component').message.vi).toContain('ô T5 ghi «243_TP_2016.pdf»');
  });
});
