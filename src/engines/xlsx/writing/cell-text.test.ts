import { describe, expect, it } from 'vitest';
import { fittingText, MAX_CELL_LETTERS, needsTextMark, plainXml, textXml } from './cell-text.ts';

describe('a text in a cell', () => {
  it.each([
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
    ['a\u0001b', 'a_x0001_b'],
    ['a\r\nb\tc', 'a_x000D_\nb\tc'],
    ['\ufffe\uffff', '_xFFFE__xFFFF_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041', '_x0041'],
    ['\u0080 Nguyễn ữ đ 😀', '\u0080 Nguyễn ữ đ 😀'],
  ])('%j is written as %j', (text, xml) => {
    expect(textXml(text)).toBe(xml);
  });

  it('is kept whole up to what a cell holds', () => {
    const text = 'ữ'.repeat(MAX_CELL_LETTERS);
    expect(fittingText(text)).toBe(text);
  });

  it('says that it was cut', () => {
    const fitting = fittingText('x'.repeat(MAX_CELL_LETTERS + 1));
    expect(fitting).toHaveLength(MAX_CELL_LETTERS);
    expect(fitting).toMatch(/x… \(đã cắt bớt\)$/);
  });

  it.each(['', 'x'])('is cut beside a letter of two halves, not in it, after "%s"', head => {
    const fitting = fittingText(head + '😀'.repeat(MAX_CELL_LETTERS));
    expect(fitting.length).toBeGreaterThan(MAX_CELL_LETTERS - 2);
    expect(fitting).toMatch(/^x?(?:😀)+… \(đã cắt bớt\)$/u);
  });

  it('shows half a letter as one that cannot be shown', () => {
    expect(fittingText('a\ud800b')).toBe('a\ufffdb');
  });

  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('%j is marked as typed', text => {
    expect(needsTextMark(text)).toBe(true);
  });

  it.each(['1+1', 'a=b', ' =1', '0912', ''])('%j needs no mark', text => {
    expect(needsTextMark(text)).toBe(false);
  });
});

describe('a text in an attribute', () => {
  it('holds nothing that XML cannot', () => {
    expect(plainXml('a\u0001"\ud800<')).toBe('a\ufffd&quot;\ufffd&lt;');
  });
});
