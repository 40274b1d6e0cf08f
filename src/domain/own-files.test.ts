import { describe, expect, it } from 'vitest';
import { FAULT_LIST_NAME, isOwnName, markedCopyName } from './own-files.ts';

describe('a name of our own', () => {
  it.each([
    '.sohoa',
    'bao-cao.html',
    'bao-cao 24-11.html',
    'sohoa.jsonl',
    'bao-cao.xlsx',
    'Danh sách (đã đánh dấu).xlsx',
    'Danh-sach_da-danh-dau.xlsx',
    FAULT_LIST_NAME,
    'chua-dat-11-2026.xlsx',
    'DANH SÁCH TỆP CHƯA ĐẠT YÊU CẦU 11-2026.xlsx',
    markedCopyName('Danh sách.xlsx', 1),
    markedCopyName('Danh sách.XLSX', 12),
    markedCopyName('Danh sách.xlsx', 2).normalize('NFD'),
    markedCopyName('Danh sách.xlsm', 2),
  ])('is “%s”', name => {
    expect(isOwnName(name)).toBe(true);
  });

  it.each([
    'Danh sách.xlsx',
    'chua-dat.pdf',
    'bao-cao.pdf',
    'chuadat.xlsx',
    'đã đánh dấu.xlsx',
    'sohoa',
    `~$${markedCopyName('Danh sách.xlsx', 1)}`,
    `._${markedCopyName('Danh sách.xlsx', 1)}`,
  ])('is not “%s”', name => {
    expect(isOwnName(name)).toBe(false);
  });

  it('of a marked copy is that of the list, counted when it is taken', () => {
    expect(markedCopyName('Danh sách 2026.xlsx', 1)).toBe('Danh sách 2026 - đã đánh dấu.xlsx');
    expect(markedCopyName('Danh sách 2026.XLSX', 3)).toBe('Danh sách 2026 - đã đánh dấu (3).xlsx');
    expect(markedCopyName('Danh sách.xlsm', 1)).toBe('Danh sách - đã đánh dấu.xlsm');
    expect(markedCopyName('Danh sách', 1)).toBe('Danh sách - đã đánh dấu.xlsx');
  });
});
