import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#engines/xlsx/write-workbook.ts';
import { dumpByOpenpyxl, keptByOffice, scratchFolder, shownByOffice } from './office.ts';

const scratch = scratchFolder();

const HOSTILE = [
  ...['=1+1', '+84 912 345 678', '-5', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1', ' =1+1'],
  ...['=HYPERLINK("http://example.org","x")', "=cmd|'/c calc'!A0", '{=1}', "'=1"],
  ...['0358131833', '1E5', '28/12/2016', 'TRUE', '#REF!', '_x0041_', 'a\u0001b', '<b>&amp;</b>', ']]>'],
  ...['Nguyễn Thị Hồng Thắm ữ ệ đ Đ', 'e\u0323\u0302 (NFD)', '😀', '  trước và sau  ', 'dòng 1\ndòng 2'],
];

/** openpyxl leaves control letters to its caller to read. */
const unescaped = (text: string) =>
  text.replace(/_x(00[01][0-9A-F])_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const written = (name: string, bytes: Uint8Array) => {
  const path = join(scratch, name);
  writeFileSync(path, bytes);
  return path;
};

describe('a workbook of ours', () => {
  const path = written(
    'hostile.xlsx',
    writeWorkbook(
      [
        {
          ...{ name: 'Danh sách', columns: [{ width: 40 }, { width: 20 }], headerRow: 2, hasFilter: true },
          merges: ['A1:B1'],
          rows: [
            { cells: [{ value: 'TIÊU ĐỀ', style: 'title' }] },
            {
              cells: [
                { value: 'Lời', style: 'header' },
                { value: 'Ngày', style: 'header' },
              ],
            },
            ...HOSTILE.map(value => ({
              cells: [{ value, style: 'text' as const }, { day: '2016-12-28' }, 1.5],
            })),
          ],
        },
      ],
      { title: 'Thử' },
    ),
  );

  it('is to openpyxl what was put in: texts as texts, numbers, days, and what stands around them', () => {
    const { sheets, title } = dumpByOpenpyxl(path);
    const [sheet] = sheets;
    const at = (column: string) => HOSTILE.map((_, index) => sheet?.cells[`${column}${index + 3}`]);
    expect(at('A').map(cell => unescaped(cell?.value ?? ''))).toEqual(HOSTILE);
    expect(new Set(at('A').map(cell => cell?.type))).toEqual(new Set(['s']));
    expect(new Set(at('B').map(cell => `${cell?.type} ${cell?.value}`))).toEqual(
      new Set(['d 2016-12-28 00:00:00']),
    );
    expect(new Set(at('C').map(cell => `${cell?.type} ${cell?.value}`))).toEqual(new Set(['n 1.5']));
    expect(sheet?.around).toMatchObject({
      ...{ panes: 'A3', filter: `A2:B${HOSTILE.length + 2}`, merges: ['A1:B1'] },
      printed: ['$2:$2', 'landscape', 9],
    });
    expect(title).toBe('Thử');
  });

  it('holds no formula to LibreOffice, and shows each text as it is', () => {
    expect(keptByOffice(path, scratch)).not.toContain('table:formula');
    const [lines = []] = shownByOffice(path, scratch).values();
    for (const text of HOSTILE.filter(each => !/[\n\r"]/.test(each))) {
      expect(lines.some(line => line.startsWith(`${text},`) || line.startsWith(`"${text}",`))).toBe(true);
    }
  });

  it('of 15,000 rows is written in a second or two, and read whole', () => {
    const rows = Array.from({ length: 15_000 }, (_, index) => ({
      cells: [
        index,
        `000.00.01.H03-210722-${index}_KQ_2016.pdf`,
        'CSDL_X',
        `Trang 1: ${index} dpi`,
        'mục I.1',
        'Quét lại',
      ],
    }));
    const began = performance.now();
    const bytes = writeWorkbook([{ name: 'Tệp', columns: [], rows }]);
    expect(performance.now() - began).toBeLessThan(3_000);
    const [sheet] = dumpByOpenpyxl(written('many.xlsx', bytes)).sheets;
    expect(sheet?.cells['B15000']?.value).toBe('000.00.01.H03-210722-14999_KQ_2016.pdf');
  });
});
