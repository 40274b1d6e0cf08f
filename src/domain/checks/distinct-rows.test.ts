import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { type SampleCells, sampleEntry, sampleList } from '../sample-facts.ts';
import { distinctRows } from './distinct-rows.ts';

const SAME: SampleCells = { owner: 'Lường Thị Đượm', content: 'Đăng ký khai sinh', issuedOn: '2016-12-30' };

const row = (number: number, code: string, cells: SampleCells = {}, changes: Partial<ListEntry> = {}) =>
  sampleEntry({ row: number, code, ...changes }, { code, ...SAME, ...cells });
const inspect = (...rows: readonly ListEntry[]) => [...distinctRows.inspect(sampleList(rows), null)];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('RW10 row/distinct-rows', () => {
  it('refuses the same person, content and day under another code', () => {
    expect(inspect(row(3, '243'), row(4, '244'), row(5, '245', { owner: 'Vi Mùi Pham' }))).toEqual([
      {
        ...{ outcome: 'failed', at: at('A4'), case: 'fault' },
        values: { row: 4, other: 'A3', person: 'Lường Thị Đượm' },
      },
    ]);
  });

  it.each([
    ['letter case and spaces', { owner: 'LƯỜNG  thị đượm' }],
    ['the place of a tone mark', { content: 'Đăng ký khai sinh'.normalize('NFD') }],
    ['an identity number that only one row gives', { identityNumber: '006090000001' }],
    ['the number of the result', { resultNumber: '17/2016' }],
    ['the applicant in the place of a missing owner', { owner: '', applicant: 'Lường Thị Đượm' }],
  ])('looks past %s', (_, cells) => {
    expect(inspect(row(3, '243', { resultNumber: '16/2016' }), row(4, '244', cells))).toHaveLength(1);
  });

  it.each([
    ['another person', { owner: 'Lường Thị Đươm' }, {}],
    ['another content', { content: 'Đăng ký kết hôn' }, {}],
    ['another day', {}, { receivedOn: '2016-12-29' }],
    ['another identity number', { identityNumber: '006090000002' }, {}],
    ['another procedure', { procedureCode: '1.004616' }, {}],
  ])('accepts %s', (_, cells, changes) => {
    const first = row(3, '243', { identityNumber: '006090000001', procedureCode: '1.000123' });
    expect(inspect(first, row(4, '244', cells, changes))).toEqual([]);
  });

  it('tells rows apart only by what both say', () => {
    const said = { identityNumber: '006090000001', procedureCode: '1.004616' };
    expect(inspect(row(3, '243', said), row(4, '244'))).toHaveLength(1);
    expect(inspect(row(3, '243'), row(4, '244', said))).toHaveLength(1);
  });

  it('leaves rows of one code to CD04, however it is spelled', () => {
    expect(inspect(row(3, 'DD.243'), row(4, 'dd.243'))).toEqual([]);
    expect(
      inspect(row(3, '243'), row(4, '243', {}, { filedYear: { year: 2015, by: 'issuedOn' } })),
    ).toHaveLength(1);
  });

  it('compares rows without a code, and by day of issue without one of receipt', () => {
    const old = { receivedOn: null };
    expect(inspect(row(3, '', {}, old), row(4, '', {}, old))).toHaveLength(1);
    expect(inspect(row(3, '', {}, old), row(4, '', { issuedOn: '2016-12-31' }, old))).toEqual([]);
  });

  it.each([{ owner: '' }, { content: '' }])('asks nothing of rows without %j', cells => {
    expect(inspect(row(3, '243', cells), row(4, '244', cells))).toEqual([]);
  });

  it('asks nothing of rows without a day', () => {
    const none = { receivedOn: null };
    expect(inspect(row(3, '1', { issuedOn: '' }, none), row(4, '2', { issuedOn: '' }, none))).toEqual([]);
  });

  it('tells of each further row, all against the first', () => {
    const answers = inspect(...[3, 4, 5].map(number => row(number, `${number}`)));
    expect(answers).toMatchObject([
      { at: at('A4'), values: { other: 'A3' } },
      { at: at('A5'), values: { other: 'A3' } },
    ]);
  });

  it('says which rows', () => {
    expect(distinctRows.explain(distinctRows.example.values, 'fault').message.vi).toBe(
      'Dòng 9: «Lường Thị Đượm» có cùng nội dung và cùng ngày với dòng ở ô A4.',
    );
  });
});
