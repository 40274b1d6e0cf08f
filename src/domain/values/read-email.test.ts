import { describe, expect, it } from 'vitest';
import { readEmail } from './read-email.ts';

const label = (length: number) => 'b'.repeat(length);
/** An address of as many letters. */
const ofLength = (length: number) => `${'a'.repeat(64)}@${label(63)}.${label(63)}.${label(length - 196)}.vn`;

describe('readEmail', () => {
  it.each([
    ...[
      'can.bo@vidu.gov.vn',
      'A_B-1+x@GMAIL.COM',
      'a@yahoo.com.vn',
      'a@vnn.vn',
      'a@mail.vnn.vn',
      'a@b-c.d.org',
    ],
    ...[
      'a@b.vn; c@d.vn',
      'a@b.vn, c@d.vn',
      'a@b.vn c@d.vn',
      'a@b.vn/c@d.vn',
      'a@b.vn\nc@d.vn',
      `${'a'.repeat(64)}@b.vn`,
    ],
  ])('accepts %s', text => {
    expect(readEmail(text)).toEqual({ state: 'good' });
  });

  it.each([
    ['a@gmail,com', 'a@gmail.com'],
    ['a@gmail;com', 'a@gmail.com'],
    ['a@gmail.con', 'a@gmail.com'],
    ['a@gmail.co', 'a@gmail.com'],
    ['a@gmail.com.vn', 'a@gmail.com'],
    ['a@gmai.com', 'a@gmail.com'],
    ['a@gmial.com', 'a@gmail.com'],
    ['a@gmail', 'a@gmail.com'],
    ['a@gmailcom', 'a@gmail.com'],
    ['a@yaho.com', 'a@yahoo.com'],
    ['a@yahoo.com.vm', 'a@yahoo.com.vn'],
    ['a@hotmai.com', 'a@hotmail.com'],
    ['a@outlok.com', 'a@outlook.com'],
    ['a@xa.vidu.gov.vm', 'a@xa.vidu.gov.vn'],
    ['a@vidu.con', 'a@vidu.com'],
    ['a @ gmail.com', 'a@gmail.com'],
    ['a b@gmail. com', 'ab@gmail.com'],
    ['a@@gmail.com', 'a@gmail.com'],
    ['a.@gmail.com', 'a@gmail.com'],
    ['a..b@gmail.com', 'a.b@gmail.com'],
    ['a@gmail.com.', 'a@gmail.com'],
    ['<a@gmail.com>', 'a@gmail.com'],
    ['Email: a@gmail.com', 'a@gmail.com'],
    ['mailto:a@gmail.com', 'a@gmail.com'],
    ['lò.a@gmail.com', 'lo.a@gmail.com'],
    ['đa@gmail.com', 'da@gmail.com'],
    ['a＠gmail.com', 'a@gmail.com'],
    ['a\u200b@gmail.com', 'a@gmail.com'],
    ['abcgmail.com', 'abc@gmail.com'],
    ['abc#gmail.com', 'abc@gmail.com'],
    ['a@b.vn; c@gmail.con', 'a@b.vn; c@gmail.com'],
  ])('sees what %s is meant to be: %s', (text, mended) => {
    expect(readEmail(text)).toEqual({ state: 'slip', mended });
    expect(readEmail(mended)).toEqual({ state: 'good' });
  });

  it.each([
    ...[
      'không có',
      '-',
      'a',
      '@gmail.com',
      'a@b',
      'a@b@c.vn',
      'a@gmail.com a',
      'a@b.vn; c',
      'a@-b.vn',
      'a@b.123',
    ],
    ...[
      `${'a'.repeat(65)}@b.vn`,
      `a@${'b'.repeat(64)}.vn`,
      `a@${'b.'.repeat(9)}vn`,
      '0912345678',
      'gmail.com',
    ],
    ofLength(255),
    ...['a@'.repeat(16_000), 'a '.repeat(400), ' @'.repeat(499), 'a'.repeat(32_767)],
  ])('makes no address of %s', text => {
    expect(readEmail(text)).toEqual({ state: 'bad' });
  });
});
