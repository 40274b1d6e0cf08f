import { describe, expect, it } from 'vitest';
import { encodeGroup4 } from '#demo/scanning/ccitt-group4.ts';
import { jpeg } from '../../../../test/tricky/jpeg.ts';
import { jbig2Of } from './sample-images.ts';
import { hasFaxEnd, isUnbrokenFax, isWholeJbig2, isWholeJpeg } from './whole-data.ts';

const padded = (data: Uint8Array, ...more: readonly number[]) => Uint8Array.from([...data, ...more]);
const half = (data: Uint8Array) => data.subarray(0, data.length / 2);

describe('JPEG data', () => {
  const whole = jpeg({ width: 160, height: 160, color: [200] });

  it('is whole with its end mark, whatever follows', () => {
    expect(isWholeJpeg(whole)).toBe(true);
    expect(isWholeJpeg(padded(whole, 0, 0, 10, 7))).toBe(true);
  });

  it('is not without it', () => {
    expect(isWholeJpeg(half(whole))).toBe(false);
    expect(isWholeJpeg(whole.subarray(0, -1))).toBe(false);
    expect(isWholeJpeg(new Uint8Array())).toBe(false);
  });
});

describe('fax data', () => {
  const bits = Uint8Array.from({ length: 40 * 300 }, (_, at) => (at * 37) & 0xff);
  const whole = encodeGroup4(bits, 320, 300);

  it('shows its end mark at any bit, padding aside', () => {
    for (const width of [320, 319, 318, 317, 316, 315, 314, 313]) {
      expect(hasFaxEnd(encodeGroup4(bits, width, 290))).toBe(true);
    }
    expect(hasFaxEnd(padded(whole, 0, 0, 0, 0))).toBe(true);
  });

  it('shows the end mark of groups 3, with and without the bit for the next line', () => {
    expect(hasFaxEnd(Uint8Array.from([0x55, 0x00, 0x10, 0x01, 0x00, 0x10, 0x01]))).toBe(true);
    expect(hasFaxEnd(Uint8Array.from([0x55, 0x00, 0x18, 0x00, 0xc0, 0x06, 0x00, 0x30]))).toBe(true);
  });

  it('shows none where it is cut off', () => {
    expect(hasFaxEnd(half(whole))).toBe(false);
    expect(hasFaxEnd(whole.subarray(0, -3))).toBe(false);
    expect(hasFaxEnd(new Uint8Array())).toBe(false);
  });

  it('is broken by a hole of zeros, not by zeros at its end', () => {
    expect(isUnbrokenFax(padded(whole, ...new Uint8Array(600)))).toBe(true);
    const holed = whole.slice();
    holed.fill(0, 1000, 1300);
    expect(isUnbrokenFax(holed)).toBe(false);
  });
});

describe('JBIG2 data', () => {
  const coded = Uint8Array.from({ length: 2000 }, (_, at) => (at * 91) & 0xff);
  const whole = jbig2Of(coded, 800, 1000);

  it('is whole with all its segments, whatever a writer left behind them', () => {
    expect(isWholeJbig2(whole)).toBe(true);
    expect(isWholeJbig2(padded(whole, 13, 10))).toBe(true);
  });

  it('ends with its page, and need not tell a length', () => {
    const endOfPage = [0, 0, 0, 2, 49, 0, 1, 0, 0, 0, 0];
    expect(isWholeJbig2(padded(whole, ...endOfPage, ...new Uint8Array(20).fill(255)))).toBe(true);
    const unknown = whole.slice();
    unknown.fill(0xff, 30 + 7, 30 + 11);
    expect(isWholeJbig2(unknown)).toBe(true);
  });

  it('reads headers that name other segments, and pages beyond 255', () => {
    const header = (count: readonly number[], refers: readonly number[], flags = 38, page = [1]) =>
      Uint8Array.from([0, 0, 1, 1, flags, ...count, ...refers, ...page, 0, 0, 0, 4, 1, 2, 3, 4]);
    expect(isWholeJbig2(header([2 << 5], [0, 1, 0, 2]))).toBe(true);
    expect(isWholeJbig2(header([0xe0, 0, 0, 5, 0], [0, 1, 0, 2, 0, 3, 0, 4, 0, 5]))).toBe(true);
    expect(isWholeJbig2(header([0], [], 38 | 0x40, [0, 0, 1, 0]))).toBe(true);
    expect(isWholeJbig2(header([2 << 5], [0, 1, 0, 2]).subarray(0, -1))).toBe(false);
  });

  it('is not whole where a segment is cut off or has a hole, nor where there is none', () => {
    expect(isWholeJbig2(whole.subarray(0, -1))).toBe(false);
    expect(isWholeJbig2(whole.subarray(0, 41))).toBe(false);
    expect(isWholeJbig2(new Uint8Array())).toBe(false);
    expect(isWholeJbig2(jbig2Of(new Uint8Array(300), 800, 1000))).toBe(false);
    expect(isWholeJbig2(Uint8Array.from([0, 0, 0, 9, 38, 0xff, 0xff, 0xff, 0xff, 1, 2, 3]))).toBe(false);
  });
});
