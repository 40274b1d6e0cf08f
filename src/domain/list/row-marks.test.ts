import { describe, expect, it } from 'vitest';
import { looksLikeCode, looksLikeFile, looksLikeNationalCode, markOf, ordersGroups } from './row-marks.ts';
import { numbersColumns } from './row-texts.ts';

describe('what a row begins with', () => {
  it.each([
    ['total', ['Cộng', 'CỘNG:', 'Cộng trang 1', 'cộng lĩnh vực đất đai', 'Cộng số: 12']],
    ['grandTotal', ['Tổng cộng', 'TỔNG CỘNG: 12 hồ sơ', 'Tổng số', 'Tổng:', 'tong cong']],
    [
      'foot',
      [
        'Người lập',
        'NGƯỜI LẬP BIỂU',
        'Thủ trưởng đơn vị',
        'TM. ỦY BAN NHÂN DÂN',
        'TM.UBND',
        'KT. CHỦ TỊCH',
        'Chủ tịch',
      ],
    ],
    [
      'foot',
      [
        'Xã Thử, ngày 02 tháng 8 năm 2021',
        'Nơi nhận:',
        '(Ký, ghi rõ họ tên)',
        'Xác nhận của đơn vị',
        'Bên giao',
      ],
    ],
    [
      'title',
      [
        'UBND XÃ THỬ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Cộng hoà xã hội',
        'Danh sách hồ sơ',
        'Trang 2',
        '(Kèm theo Công văn số 1)',
      ],
    ],
    ['note', ['Ghi chú: cột D không bắt buộc', '* Ghi chú', 'Lưu ý:']],
    [
      'group',
      ['I. Lĩnh vực đất đai', 'II - Hộ tịch', 'A. Năm 2016', 'Lĩnh vực hộ tịch', 'Năm 2016', '1. Thôn Mẫu'],
    ],
  ])('is the mark of a %s', (mark, texts) => {
    for (const text of texts) expect([text, markOf(text)]).toEqual([text, mark]);
    for (const text of texts) expect(markOf(text.normalize('NFD'))).toBe(mark);
  });

  it.each([
    'Công ty TNHH Mẫu',
    'Tổng công ty Thử',
    'Tống Văn Mẫu',
    'Tong Cong Ty Thu',
    '243',
    'Lý Văn Thử',
    'Cộng tác viên Mẫu',
    '',
  ])('is no mark: %s', text => {
    expect(markOf(text)).toBeNull();
  });
});

describe('a row that numbers the columns', () => {
  const numbers = (...texts: readonly string[]) =>
    numbersColumns(texts.map((text, column) => ({ column, text })));

  it.each([
    [['(1)', '(2)', '(3)']],
    [['1', '2', '3', '4']],
    [['A', 'B', 'C', 'D']],
    [['A', 'B', '1', '2', '3']],
    [['[1]', '[2]', '[3]=[1]+[2]']],
  ])('is known: %j', texts => {
    expect(numbers(...texts)).toBe(true);
  });

  it.each([
    [['1', '2']],
    [['1', '243', 'Lý Văn Thử']],
    [['2', '3', '4']],
    [['1', '1', '2']],
    [['A', 'C', 'D']],
    [[]],
  ])('is not every row of numbers: %j', texts => {
    expect(numbers(...texts)).toBe(false);
  });
});

describe('a text alone', () => {
  it('orders groups', () => {
    for (const text of ['I', 'IV.', 'A', 'b)', '1.2'])
      expect([text, ordersGroups(text)]).toEqual([text, true]);
    for (const text of ['1', '12', 'Lý', 'K', '1.2.3.4'])
      expect([text, ordersGroups(text)]).toEqual([text, false]);
  });

  it('looks like a code, a national code, a file', () => {
    for (const code of ['243', '243/2016', 'DD.243', 'TAM-2016-0001']) expect(looksLikeCode(code)).toBe(true);
    for (const code of ['Năm 2016', 'không có', '', '1; 2']) expect(looksLikeCode(code)).toBe(false);
    for (const code of ['000.00.01.H03-210722-1000', 'H55.242-250801-0001'])
      expect(looksLikeNationalCode(code)).toBe(true);
    expect(looksLikeNationalCode('243')).toBe(false);
    for (const name of ['a.pdf', '243_TP_2016', 'x_KQ2_2016.PDF']) expect(looksLikeFile(name)).toBe(true);
    expect(looksLikeFile('Chưa có')).toBe(false);
  });
});
