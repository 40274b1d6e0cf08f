import { describe, expect, it } from 'vitest';
import { layoutWidth, padEnd, shortenMiddle, textWidth, wrap } from './text-width.ts';

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['Khuổi Nhạn', 10],
    ['Khuổi Nhạn'.normalize('NFD'), 10],
    ['漢字', 4],
    ['', 0],
  ])('"%s" is %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('decides the padding', () => {
    expect(padEnd('hồ'.normalize('NFD'), 4)).toBe(`${'hồ'.normalize('NFD')}  `);
    expect(padEnd('long', 2)).toBe('long');
  });
});

describe('wrapping', () => {
  it('breaks at spaces, and cuts only what has none', () => {
    expect(wrap('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrap('', 4)).toEqual(['']);
  });
});

describe('shortening', () => {
  it('keeps both ends', () => {
    expect(shortenMiddle('D:/So hoa/CSDL_UBND/243_TP_2016.pdf', 20)).toBe('D:/So …3_TP_2016.pdf');
    expect(textWidth(shortenMiddle('x'.repeat(300), 33))).toBe(33);
  });

  it('leaves alone what fits', () => {
    expect(shortenMiddle('243_TP_2016.pdf', 15)).toBe('243_TP_2016.pdf');
  });
});

describe('the width of a page', () => {
  it.each([
    [undefined, 100],
    [20, 40],
    [80, 80],
    [300, 110],
  ])('for a terminal of %s columns is %i', (columns, width) => {
    expect(layoutWidth(columns)).toBe(width);
  });
});
