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
    const values = { ...{ row: 3, code: '243', proposal: '243_KQ_2016.pdf' }, cell: '', name: '', near: '' };
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

describe('a result of no row that may be the one missed', () => {
  const CODE = '000.00.01.H03-210722-1001';
  const SLIP = '000.00.01.H03-210722-1010';
  const [TP, KQ] = [`${SLIP}_TP_2016.pdf`, `${SLIP}_KQ_2016.pdf`];
  const bare = (code = CODE) => sampleRow({ row: 3, code });

  it('is one whose code is a slip of the hand away; its files follow, or the row’s code does', () => {
    expect(inspect(sampleListedUnit([[bare()]], [TP, KQ]))).toMatchObject([
      {
        ...{ at: at('T3'), values: { near: KQ } },
        explains: [TP, KQ].map(name => ({ number: 'FD02', at: { path: `CSDL_X/${name}` } })),
        fixes: [
          {
            confidence: 'confirm',
            edits: [
              { kind: 'rename', from: `CSDL_X/${TP}`, to: `CSDL_X/${CODE}_TP_2016.pdf` },
              { kind: 'rename', from: `CSDL_X/${KQ}`, to: `CSDL_X/${CODE}_KQ_2016.pdf` },
            ],
          },
          { confidence: 'confirm', edits: [{ kind: 'setCell', cell: 'A3', value: SLIP }] },
        ],
      },
    ]);
  });

  it('leaves the row’s code alone where other files bear it', () => {
    expect(inspect(sampleListedUnit([[bare(), `${CODE}_TP_2016.pdf`]], [KQ]))).toMatchObject([
      { fixes: [{ edits: [{ kind: 'rename', from: `CSDL_X/${KQ}` }] }] },
    ]);
  });

  it('is one of the same older number and another year', () => {
    expect(inspect(sampleListedUnit([[bare('243')]], ['243_KQ_2017.pdf']))).toMatchObject([
      { values: { near: '243_KQ_2017.pdf' }, fixes: [{ edits: [{ to: 'CSDL_X/243_KQ_2016.pdf' }] }] },
    ]);
  });

  it.each([
    ['only components are near', [TP], [bare()]],
    ['two rows may be meant', [KQ], [bare(), sampleRow({ row: 4, code: `${SLIP.slice(0, -1)}1` })]],
    ['two rows of one code miss it', ['243_KQ_2017.pdf'], [bare('243'), sampleRow({ row: 4, code: '243' })]],
    ['two results may', [KQ, `${CODE.slice(0, -1)}2_KQ_2016.pdf`], [bare()]],
  ])('is none where %s', (_, others, rows) => {
    const unit = sampleListedUnit(
      rows.map(entry => [entry] as const),
      others,
    );
    for (const told of inspect(unit)) {
      expect(told).toMatchObject({ values: { near: '' } });
      expect(told).not.toHaveProperty('explains');
    }
  });

  it('is named', () => {
    const values = { ...resultFile.example.values, near: '243_KQ_2017.pdf' };
    expect(resultFile.explain(values, 'fault').message.vi).toBe(
      'Dòng 5: hồ sơ 243 chưa có tệp kết quả (KQ), trong thư mục có «243_KQ_2017.pdf» không thuộc dòng nào.',
    );
  });
});
