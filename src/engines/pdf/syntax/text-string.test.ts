import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { decodeTextString } from './text-string.ts';

const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap(letter => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]));

describe('a text string', () => {
  it('is PDFDocEncoding where no mark says otherwise', () => {
    expect(decodeTextString(joinBytes('Xin ch\xe0o'))).toBe('Xin chào');
    expect(decodeTextString(Uint8Array.of(0x18, 0x1f, 0x80, 0x92, 0x93, 0x9f, 0xa0))).toBe('˘˜•™ﬁ\ufffd€');
  });

  it('is UTF-16 of either order, or UTF-8, by its mark', () => {
    const word = 'Đã ký số';
    expect(decodeTextString(joinBytes('\xfe\xff', utf16(word)))).toBe(word);
    const swapped = utf16(word).map((_, index, all) => all[index ^ 1] ?? 0);
    expect(decodeTextString(joinBytes('\xff\xfe', swapped))).toBe(word);
    expect(decodeTextString(joinBytes('\xef\xbb\xbf', new TextEncoder().encode(word)))).toBe(word);
  });

  it('leaves language codes out, and a lone escape in', () => {
    expect(decodeTextString(joinBytes('\xfe\xff', utf16('\u001bviVN\u001bquét')))).toBe('quét');
    expect(decodeTextString(joinBytes('\xfe\xff', utf16('a\u001bb')))).toBe('a\u001bb');
  });

  it('never throws, whatever the bytes', () => {
    expect(decodeTextString(Uint8Array.of(0xfe, 0xff, 0xd8))).toBe('\ufffd');
    expect(decodeTextString(new Uint8Array())).toBe('');
  });
});
