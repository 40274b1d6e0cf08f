import { describe, expect, it } from 'vitest';
import { rootsOf } from './roots.ts';

const paths = (typed: readonly string[], platform = 'linux') =>
  rootsOf(typed, platform).map(({ path }) => path);

describe('named paths', () => {
  it('lose the slash at their end, and come once', () => {
    expect(paths(['CSDL_A/', 'CSDL_A', 'CSDL_A//'])).toEqual(['CSDL_A']);
    expect(paths(['/'])).toEqual(['/']);
  });

  it('take Windows’ ways of writing them', () => {
    expect(paths(['D:\\So hoa\\CSDL_A\\', 'D:\\', 'E:\\x"'], 'win32')).toEqual([
      ...['D:/So hoa/CSDL_A', 'D:/', 'E:/x'],
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
