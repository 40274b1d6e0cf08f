import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const DIGITS = new TextEncoder().encode('123456789');

describe('crc32', () => {
  it('gives the value that its definition gives for the nine digits', () => {
    expect(crc32(DIGITS)).toBe(0xcbf43926);
  });

  it('is the same in one go and in pieces of any length', () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, index) => (index * 37) & 0xff);
    for (let cut = 0; cut <= 20; cut += 1) {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
    }
  });

  it('is zero of nothing', () => {
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
