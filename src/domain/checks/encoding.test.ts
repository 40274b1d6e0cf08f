import { describe, expect, it } from 'vitest';
import { sampleCell, sampleEntry, sampleTable } from '../sample-facts.ts';
import { type CellFacts, cellAddress } from '../worksheet.ts';
import { encoding } from './encoding.ts';

type Given = string | Partial<CellFacts> | null;

/** Column A of a worksheet, from row 3 on; headed «Họ tên». */
const inspect = (...cells: readonly Given[]) => {
  const table = sampleTable(
    cells.map((_, index) => sampleEntry({ row: index + 3 })),
    {
      columns: [{ index: 0, header: 'Họ tên', role: null }],
      cell: (row, column) => {
        const given = cells[row - 3] ?? null;
        if (given === null) return null;
        return sampleCell(cellAddress(row, column), typeof given === 'string' ? { shown: given } : given);
      },
    },
  );
  return [...encoding.inspect({ path: 'danh-sach.xlsx', tables: [table], entries: table.entries }, null)];
};
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
const edit = (cell: string, was: string, value: string) => ({
  ...{ kind: 'setCell', worksheet: 'Danh sách', cell, was, value, type: 'text' },
});

const OLD = 'L« ThÞ MÉn';
const NEW = 'Lô Thị Mẫn'.normalize('NFC');

describe('RW06 row/encoding', () => {
  it('accepts Unicode, also under an old font, and what is no text', () => {
    const number = { type: 'number', shown: OLD } as const;
    expect(inspect(NEW, 'Hà', 'Nam', null, number, { shown: NEW, fontName: '.VnTime' })).toEqual([]);
  });

  it('shows before and after, safe to mend where the font says so', () => {
    expect(inspect({ shown: OLD, fontName: '.VnTime' })).toEqual([
      {
        ...{ outcome: 'failed', at: at('A3'), case: 'font' },
        values: { cell: 'A3', encoding: 'tcvn3', before: OLD, after: NEW },
        fixes: [
          {
            confidence: 'safe',
            words: { vi: 'Chuyển ô A3 sang Unicode', en: 'Turn A3 into Unicode' },
            edits: [edit('A3', OLD, NEW)],
          },
        ],
      },
    ]);
  });

  it.each([
    ['TCVN3', OLD, 'text', NEW],
    ['VNI', 'Tieáng Vieät', 'text', 'Tiếng Việt'],
    ['doubled UTF-8', 'Nguyá»…n', 'doubled', 'Nguyễn'],
  ])('asks to confirm %s that only the text shows', (_, shown, gravity, value) => {
    expect(inspect(shown)).toMatchObject([
      { case: gravity, at: at('A3'), fixes: [{ confidence: 'confirm', edits: [edit('A3', shown, value)] }] },
    ]);
  });

  it('takes one word for evidence only where three cells prove the encoding', () => {
    const two = ['NguyÔn ThÞ Hµ', OLD];
    expect(inspect('DËu', ...two)).toHaveLength(2);
    const three = inspect('DËu', 'café', ...two, 'TrÇn V¨n T¸m');
    expect(three.map(answer => ('values' in answer ? answer.values : null))).toMatchObject([
      { cell: 'A3', after: 'Dậu' },
      { cell: 'A5' },
      { cell: 'A6' },
      { cell: 'A7' },
    ]);
  });

  it('proposes nothing over a formula', () => {
    expect(inspect({ shown: OLD, formula: 'B3' })).toMatchObject([{ case: 'text', fixes: [] }]);
  });

  it('tells twenty cells of a column apart, and more once at the header', () => {
    expect(inspect(...Array.from({ length: 20 }, () => OLD))).toHaveLength(20);
    const [answer, ...others] = inspect(...Array.from({ length: 21 }, () => OLD), {
      ...{ shown: OLD, fontName: '.VnTime' },
    });
    expect(others).toMatchObject([{ case: 'font', at: at('A24') }]);
    expect(answer).toMatchObject({
      ...{ case: 'text', at: at('A2') },
      values: { count: 21, cells: 'A3, A4, A5, A6, A7', column: 'Họ tên', before: OLD, after: NEW },
      fixes: [{ confidence: 'confirm', words: { vi: 'Chuyển các ô này của cột sang Unicode' } }],
    });
    expect(answer?.outcome === 'failed' ? answer.fixes?.[0]?.edits : []).toHaveLength(21);
  });

  it('says what an officer would', () => {
    expect(encoding.explain(encoding.example.values, 'font').message.vi).toBe(
      'Ô B7: chữ viết bằng bảng mã TCVN3 (ABC), không phải Unicode: «L« ThÞ MÉn» → «Lô Thị Mẫn».',
    );
    const many = { count: 1500, cells: 'B3, B4, B5, B6, B7', column: 'Họ tên', encoding: 'vni' } as const;
    expect(encoding.explain({ ...many, before: 'aù', after: 'á' }, 'text')).toEqual({
      message: {
        vi: 'Cột «Họ tên», 1.500 ô (B3, B4, B5, B6, B7 và 1.495 ô khác): chữ viết bằng bảng mã VNI, không phải Unicode: «aù» → «á».',
        en: 'Column «Họ tên», 1,500 cells (B3, B4, B5, B6, B7 and 1,495 more): text in the encoding VNI, not in Unicode: «aù → á».',
      },
      advice: {
        vi: 'Đề nghị xem chữ sau khi chuyển; nếu đúng, chọn «Sửa theo đề xuất».',
        en: 'Please look at the text after the change; if it is right, choose “Mend as proposed”.',
      },
    });
    const doubled = { cell: 'B3', encoding: 'doubled', before: 'Ã¡', after: 'á' } as const;
    expect(encoding.explain(doubled, 'doubled').message.vi).toBe(
      'Ô B3: chữ bị lỗi mã khi nhập từ tệp khác, không phải Unicode: «Ã¡» → «á».',
    );
    expect(encoding.explain(doubled, 'doubled').advice.vi).toMatch(/khôi phục/);
  });
});
