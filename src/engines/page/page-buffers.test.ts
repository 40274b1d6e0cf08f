import { describe, expect, it } from 'vitest';
import { PageBuffers } from './page-buffers.ts';

describe('PageBuffers', () => {
  it('lend arrays of zeros that do not overlap, whatever their kinds', () => {
    const buffers = new PageBuffers();
    for (let page = 0; page < 3; page++) {
      buffers.reclaim();
      const lent = [
        buffers.bytes(3),
        buffers.words(2),
        buffers.shorts(5),
        buffers.floats(2),
        buffers.bytes(1),
      ];
      expect(lent.map(array => [...array])).toEqual(lent.map(array => Array.from(array, () => 0)));
      lent.forEach((array, index) => {
        array.fill(index + 1);
      });
      expect(lent.map(array => new Set(array))).toEqual(lent.map((_, index) => new Set([index + 1])));
    }
  });

  it('lend the same memory again once a page was looked at', () => {
    const buffers = new PageBuffers();
    buffers.bytes(1000);
    buffers.reclaim();
    const first = buffers.bytes(1000);
    buffers.reclaim();
    expect(buffers.bytes(1000).buffer).toBe(first.buffer);
  });

  it('make an array of its own where a page needs more than the last one did', () => {
    const buffers = new PageBuffers();
    buffers.bytes(16);
    buffers.reclaim();
    const [kept, larger] = [buffers.bytes(16), buffers.bytes(100)];
    expect(larger.buffer).not.toBe(kept.buffer);
    expect(larger).toHaveLength(100);
  });
});
