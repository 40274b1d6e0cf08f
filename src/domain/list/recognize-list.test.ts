import { describe, expect, it } from 'vitest';
import type { ColumnRole, ListFacts } from '../list-facts.ts';
import { type SampleCell, sampleMerge, sampleWorksheet } from '../sample-worksheet.ts';
import type { Worksheet } from '../worksheet.ts';
import { NO_COLUMN_MAP } from './column-map.ts';
import { recognizeList } from './recognize-list.ts';

const LETTER = [
  ...['Mã hồ sơ', 'Họ tên người nộp', 'Chủ hồ sơ', 'Email', 'Số điện thoại', 'Địa chỉ', 'Nội dung hồ sơ'],
  ...['File thành phần hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả'],
];

const dossier = (code: string, name = 'Lý Văn Thử'): readonly SampleCell[] => [
  ...[code, name, name, '', '0912345678', 'Thôn Mẫu', 'Cấp bản sao trích lục'],
  ...[`${code}_TP_2016.pdf`, '28/12/2016', '17/3/2017'],
];

function listOf(...sheets: readonly Worksheet[]): ListFacts {
  const found = recognizeList('danh-sach.xlsx', sheets, NO_COLUMN_MAP);
  if (found.state !== 'list') throw new Error('no list');
  return found.list;
}

function rolesOf(sheet: Worksheet): readonly (ColumnRole | null | undefined)[] {
  const columns = listOf(sheet).tables[0]?.columns ?? [];
  return Array.from(
    { length: sheet.columnCount },
    (_, at) => columns.find(({ index }) => index === at)?.role,
  );
}

const rowsOf = (sheet: Worksheet): readonly number[] => listOf(sheet).entries.map(({ row }) => row);

describe('recognizing a list', () => {
  it('reads the letter’s own columns, A to J', () => {
    expect(rolesOf(sampleWorksheet([LETTER, dossier('243')]))).toEqual([
      ...['code', 'applicant', 'owner', 'email', 'phone', 'address', 'content'],
      ...['componentFile', 'receivedOn', 'dueOn'],
    ]);
  });

  it('finds the header under a title, and all columns one further right after STT', () => {
    const sheet = sampleWorksheet([
      ['UBND XÃ MẪU', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['DANH SÁCH HỒ SƠ ĐÃ SỐ HÓA'],
      ['(Kèm theo Công văn số 12/UBND ngày 02/8/2021)'],
      ['STT', ...LETTER],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
      ['1', ...dossier('243')],
      ['2', ...dossier('244')],
    ]);
    expect(listOf(sheet).tables).toMatchObject([{ headerRow: 6 }]);
    expect(rowsOf(sheet)).toEqual([8, 9]);
    expect(listOf(sheet).entries[0]?.address('code')).toBe('B8');
  });

  it.each([
    ['A B C', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']],
    ['A B 1 2', ['A', 'B', '1', '2', '3', '4', '5', '6', '7', '8']],
    ['[1] [2]', Array.from({ length: 10 }, (_, at) => `[${at + 1}]`)],
  ])('takes a row that numbers the columns for none: %s', (_, numbers) => {
    expect(rowsOf(sampleWorksheet([LETTER, numbers, dossier('243')]))).toEqual([3]);
    expect(rowsOf(sampleWorksheet([numbers, LETTER, dossier('243')]))).toEqual([3]);
  });

  it('reads a header of two rows with merged cells', () => {
    const sheet = sampleWorksheet(
      [
        ['STT', 'Mã hồ sơ', 'Thông tin người nộp', '', '', 'Kết quả giải quyết', '', '', 'Ghi chú'],
        ['', '', 'Họ tên', 'Địa chỉ', 'SĐT', 'Số', 'Ngày', 'File', ''],
        ['1', '243', 'Lý Văn Thử', 'Thôn Mẫu', '', '12/QĐ-UBND', '02/8/2016', '243_KQ_2016.pdf', ''],
      ],
      { merges: (['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'] as const).map(sampleMerge) },
    );
    expect(rolesOf(sheet)).toEqual([
      ...[
        'ordinal',
        'code',
        'applicant',
        'address',
        'phone',
        'resultNumber',
        'issuedOn',
        'resultFile',
        'note',
      ],
    ]);
    expect(listOf(sheet).tables).toMatchObject([{ headerRow: 2 }]);
    expect(listOf(sheet).tables[0]?.columns[2]?.header).toBe('Thông tin người nộp / Họ tên');
    expect(rowsOf(sheet)).toEqual([3]);
  });
});
