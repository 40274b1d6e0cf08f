import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootAmong, rootsOf } from './roots.ts';

const paths = (typed: readonly string[], platform = 'linux') =>
  rootsOf(typed, platform).map(({ path }) => path);

describe('named paths', () => {
  it('lose the slash at their end, and come once', () => {
    expect(paths(['CSDL_A/', 'CSDL_A', 'CSDL_A//'])).toEqual(['CSDL_A']);
    expect(paths(['/'])).toEqual(['/']);
  });

  it('take Windows’ ways of writing them', () => {
    expect(paths(['D:\\So hoa\\CSDL_A\\', 'E:\\x"', '\\\\may-chu\\chung\\CSDL_A'], 'win32')).toEqual([
      ...['D:/So hoa/CSDL_A', 'E:/x', '//may-chu/chung/CSDL_A'],
    ]);
    expect(rootsOf(['D:\\'], 'win32')).toEqual([{ path: 'D:/', name: 'D:/' }]);
    expect(rootsOf(['D:\\scans\\CSDL_UBND xã Phúc Lộc\\"'], 'win32')).toEqual([
      { path: 'D:/scans/CSDL_UBND xã Phúc Lộc', name: 'CSDL_UBND xã Phúc Lộc' },
    ]);
  });

  it('keep a backslash elsewhere: it is a letter of the name', () => {
    expect(paths(['a\\b'])).toEqual(['a\\b']);
  });

  it('are known by the folder that they are', () => {
    expect(rootsOf(['.'])).toEqual([{ path: '.', name: process.cwd().split('/').at(-1) }]);
    expect(rootsOf(['/x/CSDL_A'])).toEqual([{ path: '/x/CSDL_A', name: 'CSDL_A' }]);
    expect(rootsOf(['/'])).toEqual([{ path: '/', name: '/' }]);
  });
});

describe('paths of one place', () => {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'sohoa-roots-')));
  const folder = join(scratch, 'CSDL_A');
  const link = join(scratch, 'CSDL_link');

  beforeAll(() => {
    mkdirSync(join(folder, '2016'), { recursive: true });
    writeFileSync(join(folder, '1.pdf'), '');
    symlinkSync(folder, link);
    symlinkSync('loop', join(scratch, 'loop'));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('come once, whatever way they were typed', () => {
    expect(paths([folder, `${scratch}/./CSDL_A/`, `${folder}/2016/..`, link])).toEqual([folder]);
    expect(paths(['gone.pdf', './gone.pdf', join(process.cwd(), 'gone.pdf')])).toEqual(['gone.pdf']);
    expect(paths(['D:\\CSDL_A', 'D:/x/../CSDL_A/'], 'win32')).toEqual(['D:/CSDL_A']);
  });

  it('are spelled from the named folder that they lie in', () => {
    const typed = [`${scratch}/./CSDL_A/1.pdf`, `${link}/2016`, folder, scratch];
    expect(paths(typed)).toEqual([`${folder}/1.pdf`, `${folder}/2016`, folder, scratch]);
    expect(paths(['.', './src', join(process.cwd(), 'test/cli')])).toEqual(['.', 'src', 'test/cli']);
    expect(paths(['src', '/'])).toEqual([join(process.cwd(), 'src'), '/']);
    expect(paths(['D:\\CSDL_A\\.\\2016', 'D:/CSDL_A', 'D:\\'], 'win32')).toEqual([
      ...['D:/CSDL_A/2016', 'D:/CSDL_A', 'D:/'],
    ]);
  });

  it('know a list that lies in one of them, and leave one that does not as it was typed', () => {
    expect(rootAmong(`${link}/1.pdf`, [folder])).toEqual({ path: `${folder}/1.pdf`, name: '1.pdf' });
    expect(rootAmong(`${scratch}/./CSDL_A/1.pdf`, [`${folder}/`]).path).toBe(`${folder}/1.pdf`);
    expect(rootAmong('gone/ds.xlsx', [folder]).path).toBe('gone/ds.xlsx');
  });

  it('may be links, which keep the name they are known by', () => {
    expect(rootsOf([link])).toEqual([{ path: folder, name: 'CSDL_link' }]);
    expect(rootsOf([join(scratch, 'loop')])).toEqual([{ path: join(scratch, 'loop'), name: 'loop' }]);
  });
});
