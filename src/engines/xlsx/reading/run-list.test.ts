import { describe, expect, it } from 'vitest';
import { isInRuns, RunList } from './run-list.ts';

describe('RunList', () => {
  it('joins what follows on, in whatever order it comes', () => {
    const runs = new RunList();
    for (const number of [9, 3, 4, 5, 8, 1]) runs.add(number);
    runs.add(2, 3);
    expect([...runs.finish()]).toEqual([1, 5, 8, 9]);
  });

  it('keeps a run that lies within another from cutting it off', () => {
    const runs = new RunList();
    runs.add(1, 10);
    runs.add(2, 3);
    expect([...runs.finish()]).toEqual([1, 10]);
  });
});

describe('isInRuns', () => {
  it('tells what lies in a run', () => {
    const runs = Uint32Array.of(1, 5, 8, 9);
    const inside = Array.from({ length: 12 }, (_, number) => number).filter(number => isInRuns(runs, number));
    expect(inside).toEqual([1, 2, 3, 4, 5, 8, 9]);
    expect(isInRuns(new Uint32Array(), 1)).toBe(false);
  });
});
