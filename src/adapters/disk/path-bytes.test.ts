import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapedBytes, nameOf } from './path-bytes.ts';

describe('names as bytes', () => {
  it.each([
    [Buffer.from('hồ sơ.pdf'), 'hồ sơ.pdf'],
    [Buffer.from([0x62, 0xe1, 0x64]), 'b\\xE1d'],
    [Buffer.from([0xff, 0xfe]), '\\xFF\\xFE'],
    [Buffer.concat([Buffer.from('hồ'), Buffer.from([0xc3])]), 'hồ\\xC3'],
    [Buffer.from([0xed, 0xa0, 0x80]), '\\xED\\xA0\\x80'],
  ])('%j are told as "%s"', (bytes, name) => {
    expect(nameOf(bytes)).toBe(name);
  });

  it('find their way back', () => {
    const arbitrary = fc.uint8Array({ minLength: 1, maxLength: 20 }).map(bytes => Buffer.from(bytes));
    fc.assert(
      fc.property(arbitrary, bytes => {
        const name = nameOf(bytes);
        // A name that itself spells an escape is told apart by looking whether it is there.
        fc.pre(!bytes.includes('\\x'));
        expect(escapedBytes(name) ?? Buffer.from(name)).toEqual(bytes);
      }),
    );
  });

  it('stand for themselves where nothing was escaped', () => {
    expect(escapedBytes('CSDL_A/243_TP_2016.pdf')).toBeNull();
    expect(escapedBytes('a\\xyz')).toBeNull();
  });
});
