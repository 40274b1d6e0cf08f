import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootsOf } from './roots.ts';

describe('roots', () => {
  const before = process.cwd();
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'sohoa-roots-')));

  beforeAll(() => {
    mkdirSync(join(scratch, 'CSDL_A/2016'), { recursive: true });
    writeFileSync(join(scratch, 'CSDL_A/1.pdf'), '');
    symlinkSync(join(scratch, 'CSDL_A'), join(scratch, 'CSDL_link'));
    symlinkSync('loop', join(scratch, 'loop'));
    process.chdir(scratch);
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(scratch, { recursive: true });
  });

  it('are spelled as typed, without closing slashes', () => {
    expect(rootsOf(['CSDL_A//', 'gone/'])).toEqual([
      { path: 'CSDL_A', name: 'CSDL_A' },
      { path: 'gone', name: 'gone' },
    ]);
    expect(rootsOf(['/'])).toEqual([{ path: '/', name: '/' }]);
  });

  it('know the folder that one stands in by its name', () => {
    process.chdir(join(scratch, 'CSDL_A'));
    expect(rootsOf(['.'])).toEqual([{ path: '.', name: 'CSDL_A' }]);
    process.chdir(scratch);
  });

  it('are one for one place, whatever way it was typed', () => {
    const typed = ['CSDL_A', './CSDL_A/', join(scratch, 'CSDL_A'), 'CSDL_A/2016/..', 'CSDL_link'];
    expect(rootsOf(typed)).toEqual([{ path: 'CSDL_A', name: 'CSDL_A' }]);
    expect(rootsOf(['gone.pdf', './gone.pdf'])).toHaveLength(1);
  });

  it('are spelled from the named folder that they lie in', () => {
    expect(
      rootsOf([join(scratch, 'CSDL_A/1.pdf'), './CSDL_A/2016', 'CSDL_A']).map(({ path }) => path),
    ).toEqual(['CSDL_A/1.pdf', 'CSDL_A/2016', 'CSDL_A']);
    expect(rootsOf(['.', './CSDL_A']).map(({ path }) => path)).toEqual(['.', 'CSDL_A']);
  });

  it('follow a link that was named, and keep the name it was known by', () => {
    expect(rootsOf(['CSDL_link'])).toEqual([{ path: join(scratch, 'CSDL_A'), name: 'CSDL_link' }]);
    expect(rootsOf(['loop'])).toEqual([{ path: 'loop', name: 'loop' }]);
  });
});

describe('roots on Windows', () => {
  const on = (...typed: readonly string[]) => rootsOf(typed, 'win32');

  it('are told with forward slashes', () => {
    expect(on('D:\\So hoa\\CSDL_UBND xã Phúc Lộc\\')).toEqual([
      { path: 'D:/So hoa/CSDL_UBND xã Phúc Lộc', name: 'CSDL_UBND xã Phúc Lộc' },
    ]);
    expect(on('\\\\may-chu\\chung\\CSDL_A')).toEqual([{ path: '//may-chu/chung/CSDL_A', name: 'CSDL_A' }]);
  });

  it('survive the quote that cmd.exe leaves behind a closing backslash', () => {
    expect(on('D:\\scans\\CSDL_A\\"')).toEqual([{ path: 'D:/scans/CSDL_A', name: 'CSDL_A' }]);
  });

  it('keep a drive a drive', () => {
    expect(on('D:\\')).toEqual([{ path: 'D:/', name: 'D:/' }]);
  });

  it('are one for one place, and spelled from the drive or folder that holds them', () => {
    expect(on('D:\\CSDL_A', 'D:/CSDL_A/')).toHaveLength(1);
    expect(on('D:\\CSDL_A\\.\\2016', 'D:/CSDL_A', 'D:\\').map(({ path }) => path)).toEqual([
      ...['D:/CSDL_A/2016', 'D:/CSDL_A', 'D:/'],
    ]);
  });
});
