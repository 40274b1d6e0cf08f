/** Dice that fall the same way every time: a made unit must be the same on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  between(low: number, high: number): number;
  /** Around 0, mostly within ±1: the sum of three dice, close enough to a bell. */
  bell(): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Independent dice for one named thing, so that adding a thing changes no other. */
  fork(name: string): Random;
}

/** Mulberry32: small, fast, good enough for paper and dust; never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (low: number, high: number): number => low + next() * (high - low);
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1));
  return {
    next,
    between,
    whole,
    bell: () => (next() + next() + next()) / 1.5 - 1,
    pick: choices => choices[whole(0, choices.length - 1)] ?? choices[0],
    fork: name => seededRandom(seed ^ hashName(name)),
  };
}

/** FNV-1a over UTF-16 units. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
