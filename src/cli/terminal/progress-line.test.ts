import { describe, expect, it } from 'vitest';
import { ProgressLine } from './progress-line.ts';

const CLEAR_LINE = '\r\u001B[2K';

function terminal(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  const line = new ProgressLine(output, 'vi', () => now);
  const at = (time: number, done: number, total = 1500, remembered = 0) => {
    now = time;
    line.onProgress({ step: 'read', done, total, remembered });
  };
  const shown = () => written.at(-1)?.slice(CLEAR_LINE.length);
  return { line, at, written, shown };
}

describe('the progress line', () => {
  it('says nothing to a pipe', () => {
    const { line, at, written } = terminal(false);
    at(0, 0);
    at(1000, 100);
    line.clear();
    expect(written).toEqual([]);
  });

  it('counts, then tells the rate and what is left', () => {
    const { at, shown } = terminal(true);
    at(0, 0);
    expect(shown()).toBe('Đang kiểm tra 0/1.500 tệp');
    at(10_000, 500);
    expect(shown()).toBe('Đang kiểm tra 500/1.500 tệp · 50 tệp/giây · còn khoảng 20 giây');
  });

  it.each([
    [1_100, 'còn khoảng 16 phút 40 giây'],
    [10_100, 'còn khoảng 2 giờ 46 phút'],
  ])('of %i files at one a second says "%s"', (total, text) => {
    const { at, shown } = terminal(true);
    at(0, 0, total);
    at(100_000, 100, total);
    expect(shown()).toContain(text);
  });

  it('is quiet between two looks, but always tells the last file', () => {
    const { at, written } = terminal(true);
    at(0, 0);
    for (let time = 1; time < 90; time += 1) at(time, time);
    expect(written).toHaveLength(1);
    at(90, 1500);
    expect(written).toHaveLength(2);
  });

  it('fits its terminal, and goes away when done', () => {
    const { line, at, written, shown } = terminal(true, 30);
    at(0, 0);
    at(10_000, 500);
    expect(shown()?.length).toBeLessThan(30);
    line.clear();
    expect(written.at(-1)).toBe(CLEAR_LINE);
  });
});
