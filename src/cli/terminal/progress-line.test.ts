import { describe, expect, it } from 'vitest';
import { ProgressLine } from './progress-line.ts';

const CLEAR_LINE = '\r\u001B[2K';

function terminal(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  const line = new ProgressLine(output, 'vi', () => now);
  const at = (time: number, done: number, total = 1500, pages = 0) => {
    now = time;
    line.onProgress({ step: 'read', done, total, remembered: 0, pages });
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
    at(4_000, 200);
    expect(shown()).toBe('Đang kiểm tra 200/1.500 tệp · 50 tệp/giây · còn khoảng 26 giây');
  });

  it.each([
    [1_100, 'còn khoảng 16 phút 40 giây'],
    [10_100, 'còn khoảng 2 giờ 46 phút'],
  ])('of %i files at one a second says "%s"', (total, text) => {
    const { at, shown } = terminal(true);
    for (let second = 0; second <= 100; second += 1) at(second * 1000, second, total);
    expect(shown()).toContain(text);
  });

  it('goes by the last seconds: remembered files say nothing of those to come', () => {
    const { at, shown } = terminal(true);
    at(0, 0);
    at(100, 1000);
    for (let second = 1; second <= 10; second += 1) at(second * 1000, 1000 + second * 10);
    expect(shown()).toContain('10 tệp/giây · còn khoảng 40 giây');
  });

  it('moves with the pages that were looked at, which change no rate', () => {
    const { at, shown } = terminal(true);
    at(0, 0, 3, 0);
    at(2_000, 0, 3, 40);
    expect(shown()).toBe('Đang kiểm tra 0/3 tệp, 40 trang');
    for (let second = 0; second <= 200; second += 1) at(second * 1000, Math.floor(second / 4), 1500, second);
    expect(shown()).toBe('Đang kiểm tra 50/1.500 tệp, 200 trang · 15 tệp/phút · còn khoảng 1 giờ 36 phút');
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
    at(4_000, 500);
    expect(shown()?.length).toBeLessThan(30);
    line.clear();
    expect(written.at(-1)).toBe(CLEAR_LINE);
  });
});
