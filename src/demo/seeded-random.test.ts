import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

const draw = (seed: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 2000 }, () => random.next());
};

describe('seeded dice', () => {
  it('fall the same way for the same seed, and another way for another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('stay within 0 and 1 and spread evenly', () => {
    const drawn = draw(1);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });

  it('reach both ends of a range of whole numbers, and nothing beyond', () => {
    const random = seededRandom(3);
    const drawn = Array.from({ length: 500 }, () => random.whole(2, 5));
    expect([...new Set(drawn)].sort()).toEqual([2, 3, 4, 5]);
  });

  it('fork by name: the same whatever was drawn before, different for another name', () => {
    const random = seededRandom(9);
    const before = random.fork('dust').next();
    random.next();
    expect(random.fork('dust').next()).toBe(before);
    expect(random.fork('noise').next()).not.toBe(before);
  });
});
