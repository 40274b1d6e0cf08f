import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { readJp2Header } from './jp2-header.ts';

const long = (value: number): string =>
  String.fromCharCode(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
const box = (type: string, body: string): string => long(body.length + 8) + type + body;
const SIGNATURE = box('jP  ', '\r\n\x87\n');
const ihdr = (channels: number, bits = 8): string =>
  box('ihdr', `${long(300)}${long(200)}\0${String.fromCharCode(channels, bits - 1)}\x07\0\0`);
const colr = (enumerated: number): string => box('colr', `\x01\0\0${long(enumerated)}`);
const read = (...boxes: readonly string[]) =>
  readJp2Header(joinBytes(SIGNATURE + box('jp2h', boxes.join(''))));

describe('the header of a JPEG 2000 image', () => {
  it('gives size, bits and channels', () => {
    expect(read(ihdr(3), colr(16))).toEqual({ width: 200, height: 300, bits: 8, channels: 3, mode: 'color' });
    expect(read(ihdr(1, 12), colr(17))).toEqual({
      width: 200,
      height: 300,
      bits: 12,
      channels: 1,
      mode: 'gray',
    });
  });

  it('does not count opacity as a color', () => {
    const cdef = box('cdef', '\0\x02\0\0\0\0\0\x01\0\x01\0\x01\0\0');
    expect(read(ihdr(2), cdef, colr(17))).toMatchObject({ channels: 1, mode: 'gray' });
  });

  it('has the channels of its palette', () => {
    const pclr = box('pclr', '\0\x02\x03\x07\x07\x07abcdef');
    expect(read(ihdr(1), pclr, colr(16))).toMatchObject({ channels: 3, mode: 'color' });
  });

  it('is gray by its profile', () => {
    const gray = box('colr', `\x02\0\0${'x'.repeat(16)}GRAY`);
    expect(read(ihdr(3), gray)).toMatchObject({ mode: 'gray' });
  });

  it('is that of the codestream where boxes give no size', () => {
    const siz = `\xff\x4f\xff\x51\0\x2f\0\0${long(210)}${long(305)}${long(10)}${long(5)}${long(0).repeat(4)}\0\x03\x07\x01\x01`;
    const expected = { width: 200, height: 300, bits: 8, channels: 3, mode: 'color' };
    expect(readJp2Header(joinBytes(siz))).toEqual(expected);
    expect(readJp2Header(joinBytes(SIGNATURE + box('jp2c', siz)))).toEqual(expected);
  });

  it('follows lengths of eight bytes and lengths to the end', () => {
    const inner = ihdr(1);
    const wide = `${long(1)}jp2h${long(0)}${long(inner.length + 16)}${inner}`;
    expect(readJp2Header(joinBytes(SIGNATURE + wide))).toMatchObject({ width: 200 });
    expect(readJp2Header(joinBytes(`${SIGNATURE}${long(0)}jp2h${inner}`))).toMatchObject({ width: 200 });
  });

  it('is none in anything else', () => {
    expect(readJp2Header(joinBytes(''))).toBeNull();
    expect(readJp2Header(joinBytes(SIGNATURE + box('free', 'abc')))).toBeNull();
    expect(readJp2Header(joinBytes('\xff\xd8\xff\xe0'))).toBeNull();
  });

  it('is looked for in any bytes without end or error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const header = readJp2Header(joinBytes(SIGNATURE, bytes));
        return header === null || header.channels > 0;
      }),
    );
  });
});
