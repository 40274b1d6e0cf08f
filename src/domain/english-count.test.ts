import { describe, expect, it } from 'vitest';
import { englishCount } from './english-count.ts';

describe('englishCount', () => {
  it.each([
    [0, '0 pages'],
    [1, '1 page'],
    [2, '2 pages'],
    [1500, '1,500 pages'],
  ])('of %s is "%s"', (count, said) => {
    expect(englishCount(count, 'page')).toBe(said);
  });
});
