import { describe, expect, it } from 'vitest';
import { textKey } from './text-key.ts';

describe('the key of a text', () => {
  it.each([
    ['Lường Thị Đượm', 'LƯỜNG  THỊ ĐƯỢM '],
    ['Hoà', 'Hòa'],
    ['Thuỷ', 'Thủy'],
    ['Nông Văn Khải', 'Nông Văn Khải'.normalize('NFD')],
    ['Vi Mùi\u00a0Pham', 'Vi Mùi Pham'],
  ])('is the same for «%s» and «%s»', (one, other) => {
    expect(textKey(one)).toBe(textKey(other));
  });

  it.each([
    ['Hà', 'Hạ'],
    ['Đào', 'Dào'],
    ['Ân', 'An'],
    ['Lý Ha', 'LýHa'],
  ])('is not for «%s» and «%s»', (one, other) => {
    expect(textKey(one)).not.toBe(textKey(other));
  });
});
