import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../list-facts.ts';
import { sampleCell, sampleEntry, sampleTable } from '../sample-facts.ts';
import { type CellFacts, cellAddress } from '../worksheet.ts';
import { cleanCells } from './clean-cells.ts';

/** One column of a worksheet, from row 3 on; headed «Địa chỉ». */
const inspectColumn = (role: ColumnRole | null, ...cells: readonly (string | Partial<CellFacts>)[]) => {
  const table = sampleTable(
    cells.map((_, index) => sampleEntry({ row: index + 3 })),
    {
      columns: [{ index: 5, header: 'Địa chỉ', role }],
      cell: (row, column) => {
        const given = cells[row - 3];
        if (given === undefined || column !== 5) return null;
        return sampleCell(cellAddress(row, column), typeof given === 'string' ? { shown: given } : given);
      },
    },
  );
  return [...cleanCells.inspect({ path: 'danh-sach.xlsx', tables: [table], entries: table.entries }, null)];
};
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('RW07 row/clean-cells', () => {
  it('accepts clean text, and what is no text', () => {
    const padded = { type: 'number', shown: ' 1,500 ' } as const;
    expect(inspectColumn('address', 'Tổ 1, phường Đức Xuân', '', padded)).toEqual([]);
  });

  it('mends each cell safely', () => {
    expect(inspectColumn('address', 'a', ' Tổ  1')).toEqual([
      {
        ...{ outcome: 'failed', at: at('F4'), case: 'spaces' },
        values: { cell: 'F4', blemishes: 'doubled,around' },
        fixes: [
          {
            confidence: 'safe',
            words: { vi: 'Làm sạch chữ trong ô F4', en: 'Clean the text of F4' },
            edits: [
              {
                kind: 'setCell',
                worksheet: 'Danh sách',
                cell: 'F4',
                was: ' Tổ  1',
                value: 'Tổ 1',
                type: 'text',
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['address', 'a\u200b\nb ', 'hidden'],
    ['address', 'a\nb ', 'lineBreak'],
    ['address', 'a\u00a0b', 'spaces'],
    ['address', ' Hà'.normalize('NFD'), 'spaces'],
    ['address', 'Hà'.normalize('NFD'), 'decomposed'],
    ['phone', 'a  b\nc', 'spaces'],
    ['code', ' 243', 'spaces'],
  ] as const)('answers a %s %j as %s', (role, text, gravity) => {
    expect(inspectColumn(role, text)).toMatchObject([{ case: gravity }]);
  });

  it.each([
    ['phone', '0912345678\n0987654321'],
    ['email', 'a@b.vn\nc@d.vn'],
    ['identityNumber', 'a\nb'],
    ['note', 'a\nb'],
    ['reason', 'a\nb'],
    [null, 'a\nb'],
    ['code', '243\u200b/2016'],
    ['componentFile', 'a  b.pdf\nc.pdf'],
    ['resultFile', 'a\u00a0b.pdf'],
  ] as const)('leaves within a %s what may belong there', (role, text) => {
    expect(inspectColumn(role, text)).toEqual([]);
  });

  it('writes no text over a formula', () => {
    expect(inspectColumn('address', { shown: 'a ', formula: 'B3' })).toMatchObject([
      { case: 'spaces', fixes: [] },
    ]);
  });

  it('tells twenty cells of a column apart, and more once with one proposal', () => {
    expect(inspectColumn('address', ...Array.from({ length: 20 }, () => 'a '))).toHaveLength(20);
    const answers = inspectColumn('address', 'a\nb', ...Array.from({ length: 20 }, () => 'a '), 'a  b');
    expect(answers).toMatchObject([
      { case: 'lineBreak', at: at('F3') },
      {
        ...{ case: 'spaces', at: at('F2') },
        values: { count: 21, cells: 'F4, F5, F6, F7, F8', column: 'Địa chỉ', blemishes: 'doubled,around' },
        fixes: [{ confidence: 'safe', edits: { length: 21 } }],
      },
    ]);
  });

  it('says what an officer would', () => {
    expect(cleanCells.explain(cleanCells.example.values, 'spaces').message).toEqual({
      vi: 'Ô F7: có nhiều khoảng trắng liền nhau, khoảng trắng thừa ở đầu hoặc cuối.',
      en: 'F7: doubled spaces, spaces before or after the text.',
    });
    const many = { count: 1500, cells: 'F3, F4, F5, F6, F7', column: 'Địa chỉ', blemishes: 'decomposed' };
    expect(cleanCells.explain(many, 'decomposed').message.vi).toBe(
      'Cột «Địa chỉ», 1.500 ô (F3, F4, F5, F6, F7 và 1.495 ô khác): có dấu thanh tách rời khỏi chữ (Unicode tổ hợp).',
    );
  });
});
