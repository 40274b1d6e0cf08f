import { describe, expect, it } from 'vitest';
import { plainWords, readListName, sharedWords, soundsLikeList } from './list-name.ts';

describe('the name of a list', () => {
  it.each([
    ['Danh sách.xlsx', 'workbook'],
    ['ds.XLSM', 'workbook'],
    ['mẫu.xltx', 'workbook'],
    ['ds.xls', 'xls'],
    ['ds.xlsb', 'xlsb'],
    ['ds.ods', 'ods'],
    ['ds.csv', 'text'],
    ['.ds.xlsx.icloud', 'cloud'],
    ['ds.xlsx.cloudf', 'cloud'],
  ])('%s is %s', (name, format) => {
    expect(readListName(name)).toMatchObject({ format });
  });

  it.each([
    '~$Danh sách.xlsx',
    '.~lock.Danh sách.xlsx#',
    '.ẩn.xlsx',
    '._Danh sách.xlsx',
    'bao-cao.xlsx',
    'sohoa 2026.xlsx',
    'Danh sách (đã đánh dấu).xlsx',
    'Danh sách.pdf',
    'xlsx',
    '',
  ])('is not %j', name => {
    expect(readListName(name)).toBeNull();
  });

  it.each([
    ['ds (1).xlsx', 'ds.xlsx'],
    ['ds(2).xlsx', 'ds.xlsx'],
    ['ds - Copy.xlsx', 'ds.xlsx'],
    ['ds - Copy (3).xlsx', 'ds.xlsx'],
    ['ds - Sao chép.xlsx', 'ds.xlsx'],
    ['ds - Bản sao.xlsx'.normalize('NFD'), 'ds.xlsx'],
    ['Copy of ds.xlsx', 'ds.xlsx'],
    ["ds (Lan's conflicted copy 2026-11-24).xlsx", 'ds.xlsx'],
    ['ds (bản xung đột của Máy 2).xlsx', 'ds.xlsx'],
    ['ds.sync-conflict-20261124-101112-ABCDEFG.xlsx', 'ds.xlsx'],
    ['ds 2021.xlsx', null],
    ['ds (2021).xlsx', null],
  ])('%s may be a copy of %s', (name, copyOf) => {
    expect(readListName(name)?.copyOf).toBe(copyOf);
  });

  it('of any marks is read without taking long', () => {
    const began = performance.now();
    for (const part of ['(', ' ', ' - ', '~', 'sohoa-', ' (1)', 'copy of ']) {
      readListName(`${part.repeat(50)}.xlsx`);
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('a list and a unit', () => {
  it.each([
    ['Danh sach UBND xa Phuc Loc 2021.xlsx', 'UBND xã Phúc Lộc', 4],
    ['UBND_XÃ_PHÚC_LỘC.xlsx', 'UBND xã Phúc Lộc', 4],
    ['UBND xã Phúc Lộc Thượng.xlsx', 'UBND xã Phúc Lộc', 4],
    ['UBND xã Phúc Lộc Thượng.xlsx', 'UBND xã Phúc Lộc Thượng', 5],
    ['UBND xã Phúc.xlsx', 'UBND xã Phúc Lộc', 0],
    ['danh sách.xlsx', 'A', 0],
    ['danh sách A.xlsx', 'A', 1],
    ['Đồng Xá.xlsx', 'đong xa', 2],
    ['x.xlsx', '', 0],
  ])('"%s" shares with "%s" %d words', (list, unit, count) => {
    expect(sharedWords(plainWords(list), plainWords(unit))).toBe(count);
  });

  it('are told by the words that lists are called by', () => {
    const names = [
      'Danh sách hồ sơ.xlsx',
      'DS_2021.xlsx',
      'danhsach.xlsx',
      'my list.xlsx',
      'ads.xlsx',
      'dạnh.xlsx',
    ];
    expect(names.map(soundsLikeList)).toEqual([true, true, true, true, false, false]);
  });
});
