import { describe, expect, it } from 'vitest';
import { xmlDecoder } from './xml-encoding.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0));

describe('xmlDecoder', () => {
  it.each([
    ['\xef\xbb\xbf<a/>', 'utf-8'],
    ['\xff\xfe<\0', 'utf-16le'],
    ['\xfe\xff\0<', 'utf-16be'],
    ['<\0a\0', 'utf-16le'],
    ['\0<\0a', 'utf-16be'],
    ['<a/>', 'utf-8'],
    ['', 'utf-8'],
    ['<?xml version="1.0" encoding="UTF-8"?>', 'utf-8'],
    ["<?xml version='1.0' encoding = 'windows-1258' ?>", 'windows-1258'],
  ])('takes %j for %s', (head, encoding) => {
    expect(xmlDecoder(bytes(head))?.encoding).toBe(encoding);
  });

  it('believes no encoding that the bytes belie, and none that nobody knows', () => {
    expect(xmlDecoder(bytes('<?xml version="1.0" encoding="utf-16"?>'))).toBeNull();
    expect(xmlDecoder(bytes('<?xml version="1.0" encoding="utf-7"?>'))).toBeNull();
  });
});
