import { describe, expect, it } from 'vitest';
import { groupsOfSeveral } from './groups-of-several.ts';

const grouped = (...texts: readonly string[]) =>
  groupsOfSeveral(
    texts.map(text => ({ text })),
    ({ text }) => (text === '' ? null : text.slice(0, 1)),
  ).map(group => group.map(({ text }) => text));

describe('groups of several', () => {
  it('hold those of one key, in their order and in that of the first of each', () => {
    expect(grouped('a1', 'b1', 'c1', 'b2', 'a2', 'b3')).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2', 'b3'],
    ]);
  });

  it('leave out who is alone with a key, and who has none', () => {
    expect(grouped('a1', '', '', 'b1')).toEqual([]);
  });
});
