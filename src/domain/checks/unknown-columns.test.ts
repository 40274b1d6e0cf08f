import { describe, expect, it } from 'vitest';
import { type ColumnMap, NO_COLUMN_MAP } from '../list/column-map.ts';
import { recognizeList } from '../list/recognize-list.ts';
import { sampleWorksheet } from '../sample-worksheet.ts';
import type { Worksheet } from '../worksheet.ts';
import { unknownColumns } from './unknown-columns.ts';

const HEADINGS = [
  'Mã hồ sơ',
  'Chủ hồ sơ',
  'Nội dung hồ sơ',
  'Ngày ban hành',
  'Ngày ký',
  'Lĩnh vực',
  'Cán bộ',
  '',
];
const ROW = ['1/2016', 'Lý Văn Thử', 'Cấp phép', '02/8/2016', '01/8/2016', 'Đất đai', '', 'thừa'];

function inspect(sheets: readonly Worksheet[], map: ColumnMap = NO_COLUMN_MAP) {
  const found = recognizeList('ds.xlsx', sheets, map);
  if (found.state !== 'list') throw new Error('no list');
  return [...unknownColumns.inspect(found.list, null)];
}

const sheet = (changes: Partial<Worksheet> = {}) => sampleWorksheet([HEADINGS, ROW], changes);

describe('RW12 list/unknown-columns', () => {
  it('tells of columns with values that are unknown, there twice, or without a header', () => {
    const at = (cell: string) => ({ path: 'ds.xlsx', worksheet: 'Danh sách', cell });
    expect(inspect([sheet()])).toEqual([
      {
        ...{ outcome: 'failed', case: 'twice', at: at('E1') },
        values: { column: 'E', header: 'Ngày ký', role: 'issuedOn', other: 'D' },
      },
      {
        ...{ outcome: 'failed', case: 'unknown', at: at('F1') },
        values: { column: 'F', header: 'Lĩnh vực', role: '', other: '' },
      },
      {
        ...{ outcome: 'failed', case: 'unknown', at: at('H1') },
        values: { column: 'H', header: '', role: '', other: '' },
      },
    ]);
  });

  it('tells once of a column that several worksheets have', () => {
    expect(inspect([sheet(), sheet({ name: '2017' })])).toHaveLength(3);
  });

  it('says nothing of what a person mapped or left out', () => {
    const map: ColumnMap = new Map([
      ['ngayky', 'issuedOn'],
      ['linhvuc', null],
    ]);
    expect(inspect([sheet()], map)).toMatchObject([
      { case: 'twice', values: { column: 'D', header: 'Ngày ban hành', other: 'E' } },
      { case: 'unknown', values: { column: 'H' } },
    ]);
  });

  it('proposes a map that can be copied, whatever the header holds', () => {
    const values = { column: 'K', header: 'Tên "cũ"\u202E', role: '', other: '' } as const;
    expect(unknownColumns.explain(values, 'unknown').advice.vi).toContain(
      '{ "Tên \\"cũ\\"⟨U+202E⟩": "resultNumber" }',
    );
    expect(unknownColumns.explain({ ...values, role: 'issuedOn', other: 'D' }, 'twice').message.vi).toBe(
      'Cột K «Tên "cũ"⟨U+202E⟩» cũng là «Ngày ban hành» như cột D, nên không được đọc.',
    );
    expect(unknownColumns.explain({ ...values, header: '' }, 'unknown').message.vi).toBe(
      'Cột K có dữ liệu nhưng không có tiêu đề, nên không được đọc.',
    );
  });
});
