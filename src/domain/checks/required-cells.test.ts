import { describe, expect, it } from 'vitest';
import type { ColumnRole, ListEntry, ListFacts, ListTable } from '../list-facts.ts';
import { type SampleCells, sampleEntry, sampleList, sampleTable } from '../sample-facts.ts';
import { requiredCells } from './required-cells.ts';

const PARAMS = {
  cells: [['owner'], ['content'], ['resultNumber', 'resultName'], ['issuingAuthority'], ['issuedOn']],
  columns: ['resultFile'],
} as const;

const FILLED: SampleCells = {
  ...{ code: '243', applicant: 'Lường Thị Đượm', owner: 'Vi Mùi Pham', content: 'Đăng ký khai sinh' },
  ...{ resultNumber: '243/2016', resultName: 'Giấy khai sinh', issuingAuthority: 'UBND xã Khuổi Nhạn' },
  ...{ issuedOn: '2016-12-30', resultFile: '', reason: '', status: '' },
};

const row = (changes: SampleCells = {}, number = 3) =>
  sampleEntry({ row: number }, { ...FILLED, ...changes });
const inspect = (list: ListFacts) => [...requiredCells.inspect(list, PARAMS)];
const ofRows = (...rows: readonly ListEntry[]) => inspect(sampleList(rows));
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

function tableOf(
  roles: readonly ColumnRole[],
  entries: readonly ListEntry[],
  worksheet = 'Danh sách',
): ListTable {
  const columns = roles.map((role, index) => ({ index, header: role, role }));
  return sampleTable(entries, { worksheet, columns });
}

const ofTables = (...tables: readonly ListTable[]) =>
  inspect({ path: 'danh-sach.xlsx', tables, entries: tables.flatMap(({ entries }) => entries) });

const A_TO_J = [
  'code',
  'applicant',
  'owner',
  'email',
  'phone',
  'address',
  'content',
  'componentFile',
] as const;
const RESULT = ['resultNumber', 'issuingAuthority', 'issuedOn', 'resultFile'] as const;

describe('RW01 row/required-cells', () => {
  it('accepts a row that says what is asked', () => {
    expect(ofRows(row())).toEqual([]);
  });

  it.each([
    ['number', { resultNumber: '' }],
    ['name', { resultName: '' }],
    ['telephone, e-mail, address and receipt', { phone: '', email: '', address: '', receivedOn: '' }],
    ['file of the result, which is FD05’s', { resultFile: '' }],
  ] as const)('accepts a row without the %s', (_, changes) => {
    expect(ofRows(row(changes))).toEqual([]);
  });

  it.each([
    ['content', { content: '' }, 'G3', 'content', false],
    ['issuing body', { issuingAuthority: '' }, 'N3', 'issuingAuthority', true],
    ['day of issue', { issuedOn: '' }, 'O3', 'issuedOn', true],
    ['name and number', { resultNumber: '', resultName: '' }, 'L3', 'resultNumber|resultName', true],
  ] as const)('refuses a row without %s', (_, changes, cell, columns, isOfResult) => {
    expect(ofRows(row(changes))).toEqual([
      {
        ...{ outcome: 'failed', at: at(cell), case: 'cell', fixes: [] },
        values: { cell, columns, isOfResult, proposal: '' },
      },
    ]);
  });

  it('proposes the applicant where the owner is missing', () => {
    expect(ofRows(row({ owner: '' }))).toMatchObject([
      {
        ...{ at: at('C3'), values: { proposal: 'Lường Thị Đượm' } },
        fixes: [{ confidence: 'confirm', edits: [{ cell: 'C3', was: '', value: 'Lường Thị Đượm' }] }],
      },
    ]);
    expect(ofRows(row({ owner: '', applicant: '' }))).toMatchObject([{ fixes: [] }]);
  });

  it('stands at the column that is there', () => {
    const { resultNumber: _, ...others } = FILLED;
    const entry = sampleEntry({}, { ...others, resultName: '' });
    const table = tableOf([...A_TO_J, 'resultName', 'issuingAuthority', 'issuedOn', 'resultFile'], [entry]);
    expect(ofTables(table)).toMatchObject([{ at: at('K3'), values: { cell: 'K3' } }]);
  });

  it('advises by what is missing', () => {
    const values = { cell: 'C4', columns: 'owner', isOfResult: false, proposal: '' };
    const adviceOf = (changes: Partial<typeof values>) =>
      requiredCells.explain({ ...values, ...changes }, 'cell').advice.vi;
    expect(adviceOf({})).toBe('Đề nghị ghi theo hồ sơ giấy.');
    expect(adviceOf({ isOfResult: true })).toContain('đề nghị ghi lý do');
    expect(adviceOf({ proposal: 'Vi Mùi Pham' })).toContain('Nếu người nộp «Vi Mùi Pham» cũng là chủ hồ sơ');
  });

  it('asks for no result where the row gives a reason, but still for owner and content', () => {
    const none = { resultNumber: '', resultName: '', issuingAuthority: '', issuedOn: '' };
    expect(ofRows(row(none))).toHaveLength(3);
    expect(ofRows(row({ ...none, reason: 'Công dân rút hồ sơ' }))).toEqual([]);
    expect(ofRows(row({ ...none, status: 'Đã rút' }))).toEqual([]);
    expect(ofRows(row({ ...none, content: '', reason: 'x' }))).toMatchObject([{ at: at('G3') }]);
  });

  it('tells once that there are no columns of results, which is why no row has a result', () => {
    const cells = Object.fromEntries(A_TO_J.map(role => [role, 'x']));
    const rows = [3, 4].map(number => sampleEntry({ row: number }, cells));
    expect(ofTables(tableOf(A_TO_J, rows))).toEqual([
      {
        ...{ outcome: 'failed', at: { path: 'danh-sach.xlsx', field: 'columns' }, case: 'columns' },
        values: {
          missing: 'resultNumber|resultName,issuingAuthority,issuedOn,resultFile',
          ...{ isWithoutResults: true, worksheets: '' },
        },
        explains: [
          { number: 'FD05', at: at('A3') },
          { number: 'FD05', at: at('A4') },
        ],
      },
    ]);
  });

  it('names the columns that are missing where others are there', () => {
    const table = tableOf([...A_TO_J, ...RESULT.filter(role => role !== 'issuedOn')], [row()]);
    expect(ofTables(table)).toMatchObject([
      { values: { missing: 'issuedOn', isWithoutResults: false, worksheets: '' }, explains: [] },
    ]);
  });

  it('names the worksheets that lack them where not all do', () => {
    const good = tableOf([...A_TO_J, ...RESULT], [row()], '2016');
    const poor = tableOf([...A_TO_J, 'resultNumber', 'issuingAuthority'], [row({}, 4)], '2017');
    const empty = tableOf(['code'], [], '2018');
    expect(ofTables(good, poor, empty)).toMatchObject([
      {
        values: { missing: 'issuedOn,resultFile', isWithoutResults: false, worksheets: '2017' },
        explains: [{ number: 'FD05', at: at('T4') }],
      },
    ]);
  });

  it('explains no missing result where the profile does not ask for its column', () => {
    const list = sampleList([row()], { columns: [] });
    expect([...requiredCells.inspect(list, { cells: PARAMS.cells, columns: [] })]).toMatchObject([
      { case: 'columns', explains: [] },
    ]);
  });

  it('is not applicable to a list without dossiers', () => {
    expect(ofRows()).toEqual([{ outcome: 'notApplicable', at: { path: 'danh-sach.xlsx' } }]);
  });

  it.each([
    [
      { missing: 'issuedOn,resultFile', isWithoutResults: true, worksheets: '' },
      'Danh sách chưa có các cột kết quả, từ cột K trở đi. Cột còn thiếu: «Ngày ban hành», «File kết quả».',
    ],
    [
      { missing: 'issuedOn', isWithoutResults: false, worksheets: '2016\n2017' },
      'Danh sách chưa có cột (trang tính «2016», «2017»): «Ngày ban hành».',
    ],
    [
      { cell: 'L4', columns: 'resultNumber|resultName', isOfResult: true, proposal: '' },
      'Ô L4 để trống: chưa ghi «Tên kết quả» hoặc «Số, ký hiệu».',
    ],
  ])('says what is missing: %j', (values, message) => {
    expect(requiredCells.explain(values, 'cell').message.vi).toBe(message);
  });
});
