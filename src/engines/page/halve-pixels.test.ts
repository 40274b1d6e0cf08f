import { describe, expect, it } from 'vitest';
import { halvePixels } from './halve-pixels.ts';
import { PageBuffers } from './page-buffers.ts';

describe('pixels halved', () => {
  it('are the averages of squares, red first, whatever stands behind a row', () => {
    const row = (...levels: readonly number[]) => [...levels, 99, 99];
    const pixels = Uint8Array.from([
      ...row(10, 20, 30, 20, 40, 60, 0, 0, 255, 0, 0, 255),
      ...row(30, 20, 30, 40, 40, 60, 0, 0, 255, 0, 0, 254),
    ]);
    expect([...halvePixels({ pixels, stride: 14 }, { width: 2, height: 1 }, new PageBuffers())]).toEqual([
      45, 30, 25, 255, 255, 0, 0, 255,
    ]);
  });

  it('leave out the odd column and row at the end', () => {
    const pixels = new Uint8Array(3 * 9).fill(8);
    expect([...halvePixels({ pixels, stride: 9 }, { width: 1, height: 1 }, new PageBuffers())]).toEqual([
      8, 8, 8, 255,
    ]);
  });
});
