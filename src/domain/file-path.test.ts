import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besides, folderOf, inFolder, isFiledFlat, lastPart, withinUnit } from './file-path.ts';

describe('a path', () => {
  it.each([
    ['CSDL_UBND BK/2016/243_TP_2016.pdf', 'CSDL_UBND BK/2016', '243_TP_2016.pdf'],
    ['243_TP_2016.pdf', '', '243_TP_2016.pdf'],
    ['/243_TP_2016.pdf', '', '243_TP_2016.pdf'],
    ['CSDL_UBND BK/', 'CSDL_UBND BK', ''],
  ])('%s has a folder and a last part', (path, folder, name) => {
    expect(folderOf(path)).toBe(folder);
    expect(lastPart(path)).toBe(name);
  });

  it('keeps its folder when its name changes', () => {
    expect(besides('CSDL_UBND BK/a.pdf', 'b.pdf')).toBe('CSDL_UBND BK/b.pdf');
    expect(besides('a.pdf', 'b.pdf')).toBe('b.pdf');
    expect(besides('/a.pdf', 'b.pdf')).toBe('/b.pdf');
  });

  it('falls apart into what it was made of', () => {
    const part = fc.stringMatching(/^[^/]+$/);
    const folders = fc.array(part, { maxLength: 4 }).map(parts => parts.join('/'));
    fc.assert(
      fc.property(folders, part, part, (folder, name, other) => {
        const path = inFolder(folder, name);
        expect([folderOf(path), lastPart(path)]).toEqual([folder, name]);
        expect(besides(path, other)).toBe(inFolder(folder, other));
        expect(besides(besides(path, other), name)).toBe(path);
      }),
    );
  });
});

describe('isFiledFlat', () => {
  it('is so directly in the unit’s folder only', () => {
    expect(isFiledFlat('CSDL_X/a.pdf', 'CSDL_X')).toBe(true);
    expect(isFiledFlat('CSDL_X/2016/a.pdf', 'CSDL_X')).toBe(false);
    expect(isFiledFlat('a.pdf', 'CSDL_X')).toBe(false);
  });
});

describe('withinUnit', () => {
  it('leaves out the unit’s folder, and only that', () => {
    expect(withinUnit('CSDL_X/2016/a.pdf', 'CSDL_X')).toBe('2016/a.pdf');
    expect(withinUnit('CSDL_XY/a.pdf', 'CSDL_X')).toBe('CSDL_XY/a.pdf');
    expect(withinUnit('CSDL_X', 'CSDL_X')).toBe('CSDL_X');
  });
});
