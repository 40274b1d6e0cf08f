import type { Random } from '../seeded-random.ts';
import type { PoolKind } from './page-pool.ts';

/** What happens to a file after scanning. */
export type Wrapping = 'plain' | 'oldVersion' | 'userPassword' | 'ownerPassword' | 'cutOff' | 'bornDigital';

export interface FilePlan {
  /** One a page; `nothing` paints nothing. */
  readonly pages: readonly (PoolKind | 'nothing')[];
  readonly wrapping: Wrapping;
}

/** Median 3, now and then a thick one. */
const PAGE_COUNTS = [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 9] as const;

/** Of a hundred files; the rest are honest color scans at 200 dpi. */
const SHARES: readonly (readonly [PoolKind, number])[] = [
  ['fineColor', 8],
  ['coarse', 3],
  ['gray', 7],
  ['grayAsRgb', 3],
  ['fax', 6],
  ['bilevel', 3],
  ['recognized', 8],
  ['rotated', 4],
  ['turned', 3],
  ['poster', 3],
];

const WRAPPINGS: readonly (readonly [Wrapping, number])[] = [
  ['oldVersion', 3],
  ['userPassword', 1],
  ['ownerPassword', 2],
  ['cutOff', 1],
  ['bornDigital', 3],
];

/** Draws one file: all its pages of one kind, as one scanner setting gives them, perhaps an empty back between. */
export function planFile(random: Random): FilePlan {
  const wrapping = draw(WRAPPINGS, 'plain', random);
  const kind = draw(SHARES, 'color', random);
  const count = random.pick(PAGE_COUNTS);
  const pages: FilePlan['pages'][number][] = Array.from({ length: count }, () => kind);
  if (count > 2 && random.next() < 0.1) pages[1] = random.next() < 0.7 ? 'emptyBack' : 'nothing';
  // A locked file's text layer would need its font locked too; scanner programs lock pictures only.
  return {
    pages: wrapping === 'plain' ? pages : pages.map(page => (page === 'recognized' ? 'color' : page)),
    wrapping,
  };
}

function draw<T extends string>(shares: readonly (readonly [T, number])[], rest: T, random: Random): T {
  let left = random.between(0, 100);
  for (const [choice, share] of shares) {
    left -= share;
    if (left < 0) return choice;
  }
  return rest;
}
