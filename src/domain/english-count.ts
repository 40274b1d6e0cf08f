import { englishNumber } from './words.ts';

/** 1, "page" → "1 page"; 1500 → "1,500 pages". */
export function englishCount(count: number, noun: string): string {
  return `${englishNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
