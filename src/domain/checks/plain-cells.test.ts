import { describe, expect, it } from 'vitest';
import { NO_COLUMN_MAP } from '../list/column-map.ts';
import { recognizeList } from '../list/recognize-list.ts';
import { type SampleCell, sampleMerge, sampleWorksheet } from '../sample-worksheet.ts';
import type { Worksheet } from '../worksheet.ts';
import { plainCells } from './plain-cells.ts';

const HEADINGS = ['Mã hồ sơ', 'Chủ hồ sơ', 'Nội dung hồ sơ', 'Số, ký hiệu', 'Điện thoại', 'Ghi chú'];
const row = (code: SampleCell, owner: SampleCell = 'Lý Văn Thử', number: SampleCell = '12/QĐ-UBND') => [
  ...[code, owner, 'Cấp phép', number, '', ''],
];

function inspect(rows: readonly (readonly SampleCell[])[], changes: Partial<Worksheet> = {}) {
  const found = recognizeList('ds.xlsx', [sampleWorksheet([HEADINGS, ...rows], changes)], NO_COLUMN_MAP);
  if (found.state !== 'list') throw new Error('no list');
  return [...plainCells.inspect(found.list, null)];
}

const at = (cell: string) => ({ path: 'ds.xlsx', worksheet: 'Danh sách', cell });

describe('RW08 list/plain-cells', () => {
  it('says nothing of a plain table', () => {
    expect(inspect([row('1/2016'), row('2/2016')])).toEqual([]);
  });

  it('tells of merged cells once, and explains the values that they swallow', () => {
    const merges = [sampleMerge('A2:A4'), sampleMerge('B2:B4'), sampleMerge('D2:E2')];
    const rows = [row('1/2016'), row('', '', '13/QĐ-UBND'), row('', '', '14/QĐ-UBND')];
    expect(inspect(rows, { merges })).toEqual([
      {
        ...{ outcome: 'failed', case: 'merged', at: at('A2') },
        values: { count: 3, some: 'A2:A4, B2:B4, D2:E2', worksheet: 'Danh sách' },
        explains: [
          ...[
            { number: 'CD01', at: at('A3') },
            { number: 'CD01', at: at('A4') },
          ],
          { number: 'RW01', at: at('E2') },
        ],
      },
    ]);
  });

  it('does not mind what is merged above and below the dossiers', () => {
    const merges = [sampleMerge('A1:A1'), sampleMerge('A3:F3'), sampleMerge('A5:F5')];
    expect(
      inspect([row('1/2016'), ['II. Lĩnh vực đất đai'], row('2/2016'), ['Tổng cộng: 2']], { merges }),
    ).toEqual([]);
  });

  it('looks at no more merged cells than it must, however many a workbook has', () => {
    const merges = Array.from({ length: 20_000 }, () => sampleMerge('A2:A1048576'));
    const rows = Array.from({ length: 300 }, (_, at) => row(`${at + 1}/2016`));
    expect(inspect(rows, { merges })[0]).toMatchObject({ case: 'merged', values: { count: 20_000 } });
  });

  it('tells of hidden and of filtered rows, and reads them', () => {
    const rows = [row('1/2016'), row('2/2016'), row('3/2016')];
    const isRowHidden = (line: number) => line === 3;
    const isRowFiltered = (line: number) => line === 2 || line === 4;
    expect(inspect(rows, { isRowHidden, isRowFiltered })).toMatchObject([
      { case: 'hiddenRows', at: at('A3'), values: { count: 1, some: '3' } },
      { case: 'filteredRows', at: at('A2'), values: { count: 2, some: '2, 4' } },
    ]);
  });

  it('tells of hidden columns with values only', () => {
    const isColumnHidden = (column: number) => column === 1 || column === 4;
    expect(inspect([row('1/2016')], { isColumnHidden })).toMatchObject([
      { case: 'hiddenColumns', at: at('B1'), values: { count: 1, some: 'B' } },
    ]);
  });

  it('tells of a hidden worksheet', () => {
    expect(inspect([row('1/2016')], { isHidden: true })).toMatchObject([
      { case: 'hiddenSheet', at: at('A1') },
    ]);
  });

  it('tells of formulas where a key must stand, not elsewhere', () => {
    const formula = { shown: '2/2016', formula: 'A2&"x"' };
    const elsewhere = [...row(formula).slice(0, 4), { shown: '0912345678', formula: 'F1' }, ''];
    expect(inspect([row('1/2016'), elsewhere])).toMatchObject([
      { case: 'formula', at: at('A3'), values: { count: 1, some: 'A3' } },
    ]);
  });

  it('tells of error values in any known column, not of texts that look so', () => {
    const error = { type: 'error', shown: '#REF!' } as const;
    const found = inspect([row('1/2016', error), row('2/2016', error), row('3/2016', '#REF! Thử')]);
    expect(found).toMatchObject([{ case: 'errorValue', at: at('B2'), values: { count: 2, some: 'B2, B3' } }]);
  });

  it('explains what is missing or misread where a cell says nothing', () => {
    const error = { type: 'error', shown: '#N/A' } as const;
    const found = inspect([
      row({ formula: 'A1', shown: '' }),
      row('2/2016', error),
      row({ formula: 'A1', shown: '3/2016' }),
    ]);
    expect(found.map(answer => 'explains' in answer && answer.explains)).toMatchObject([
      [
        { number: 'CD01', at: at('A2') },
        { number: 'RW01', at: at('A2') },
        ...Array(6).fill({ at: at('A2') }),
      ],
      [
        { number: 'CD01', at: at('B3') },
        { number: 'RW01', at: at('B3') },
        ...Array(6).fill({ at: at('B3') }),
      ],
    ]);
  });

  it('has words for every case', () => {
    const values = { count: 1203, some: 'A2, A3, A4, A5, A6', worksheet: 'Năm 2016' };
    for (const gravity of plainCells.cases) {
      const { message, advice } = plainCells.explain(values, gravity);
      expect(`${message.vi} ${message.en} ${advice.vi} ${advice.en}`).not.toMatch(/undefined/);
    }
    expect(plainCells.explain(values, 'formula').message.vi).toBe(
      'Ô A2, A3, A4, A5, A6 và 1.198 nơi khác: là công thức, giá trị có thể thay đổi khi mở trên máy khác.',
    );
    expect(plainCells.explain({ ...values, count: 1, some: 'E' }, 'hiddenColumns').message.vi).toBe(
      'Trang tính «Năm 2016» có cột bị ẩn nhưng có dữ liệu: E.',
    );
  });
});
