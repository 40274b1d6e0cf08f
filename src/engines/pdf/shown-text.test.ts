import { describe, expect, it } from 'vitest';
import { shownText } from './shown-text.ts';

describe('text from a file', () => {
  it('keeps Vietnamese as it is', () => {
    expect(shownText('Máy quét xã Đồng Tâm')).toBe('Máy quét xã Đồng Tâm');
  });

  it('loses control characters and those that turn its direction', () => {
    expect(shownText(' a\u0000b\u001b[31m\r\nc\u202ed\u200f\u2028 ')).toBe('a b [31m c d');
  });

  it('has at most 200 characters, whole ones', () => {
    const long = shownText('😀'.repeat(300)) ?? '';
    expect([...long].length).toBe(200);
    expect(long.isWellFormed()).toBe(true);
  });

  it.each([null, '', '\u0000\n'])('is none where nothing can be shown: %j', text => {
    expect(shownText(text)).toBeNull();
  });
});
