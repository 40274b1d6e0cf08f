import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('the nearest word', () => {
  it.each([
    ['chek', ['check', 'facts', 'rules'], 'check'],
    ['hceck', ['check', 'facts', 'rules'], 'check'],
    ['fac', ['check', 'facts', 'rules'], 'facts'],
    ['--stge', ['--stage', '--skip', '--list'], '--stage'],
    ['CSDL_UBND xa Phuc Loc', ['CSDL_UBND xã Phúc Lộc', 'CSDL_Sở Y tế'], 'CSDL_UBND xã Phúc Lộc'],
    ['csdl_so y te', ['CSDL_UBND xã Phúc Lộc', 'CSDL_Sở Y tế'], 'CSDL_Sở Y tế'],
    ['ab', ['ba'], 'ba'],
  ])('to "%s" among %j is "%s"', (typed, known, word) => {
    expect(nearestWord(typed, known)).toBe(word);
  });

  it.each([
    ['zzzzzz', ['check', 'facts']],
    ['', ['check']],
    ['check', []],
  ])('to "%s" among %j is none', (typed, known) => {
    expect(nearestWord(typed, known)).toBeNull();
  });
});
