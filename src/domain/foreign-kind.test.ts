import { describe, expect, it } from 'vitest';
import { kindOfForeign } from './foreign-kind.ts';

describe('kindOfForeign', () => {
  it.each([
    ['Thumbs.db', 'system'],
    ['desktop.ini', 'system'],
    ['.DS_Store', 'system'],
    ['._243_TP_2016.pdf', 'system'],
    ['~$Danh sách.xlsx', 'officeLock'],
    ['.~lock.Danh sách.xlsx#', 'officeLock'],
    ['243_TP_2016.pdf.crdownload', 'unfinished'],
    ['243_TP_2016.pdf.part', 'unfinished'],
    ['~WRL0001.tmp', 'unfinished'],
    ["Danh sách (MAY-02's conflicted copy 2026-03-01).xlsx", 'conflictedCopy'],
    ['Danh sách (Bản sao xung đột của MAY-02).xlsx', 'conflictedCopy'],
    ['Danh sách (Bản sao xung đột của MAY-02).xlsx'.normalize('NFD'), 'conflictedCopy'],
    ['Danh sách.sync-conflict-20260301-101500-ABCDEFG.xlsx', 'conflictedCopy'],
    ['.243_TP_2016.pdf.icloud', 'placeholder'],
    ['243_TP_2016.pdf.lnk', 'shortcut'],
    ['Danh sách.gsheet', 'shortcut'],
    ['243_TP_2016.jpg', 'picture'],
    ['243_TP_2016.TIF', 'picture'],
    ['Danh sách.xlsx', 'workbook'],
    ['Công văn.docx', 'other'],
    ['bao-cao.html', 'own'],
    ['bao-cao-2026.jsonl', 'own'],
    ['bao-caonhap.html', 'other'],
    ['sohoa.json', 'own'],
  ])('takes the file %s for %s', (name, kind) => {
    expect(kindOfForeign({ path: `CSDL_X/${name}`, kind: 'file' })).toBe(kind);
  });

  it.each([
    ['.sohoa', 'own'],
    ['$RECYCLE.BIN', 'system'],
    ['.git', 'system'],
    ['Ảnh', 'folder'],
    ['a.jpg', 'folder'],
  ])('takes the folder %s for %s', (name, kind) => {
    expect(kindOfForeign({ path: `CSDL_X/${name}`, kind: 'folder' })).toBe(kind);
  });

  it('lets no name hide a link or a pipe', () => {
    expect(kindOfForeign({ path: 'CSDL_X/bao-cao.html', kind: 'symlink' })).toBe('symlink');
    expect(kindOfForeign({ path: 'CSDL_X/Danh sách.xlsx', kind: 'special' })).toBe('special');
  });
});
