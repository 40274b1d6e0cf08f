import type { PagePlanes } from '../planes.ts';
import type { LetterInk } from './pick-letters.ts';

/** Ink as points, seen as lines of writing would run: along them and across them, in pixels. */
export interface LinePoints {
  readonly count: number;
  readonly us: Float32Array;
  readonly vs: Float32Array;
  /** How far the page goes along the lines and across them. */
  readonly length: number;
  readonly depth: number;
}

/** Its multiples fall evenly between whole numbers. */
const GOLDEN = 0.618_033_988_75;

/** Spreads at most so many points over the ink, as if the page were turned clockwise where lines run down it. */
export function spreadPoints(
  page: Pick<PagePlanes, 'width' | 'height' | 'buffers'>,
  ink: LetterInk,
  isSideways: boolean,
  most: number,
): LinePoints {
  const stride = Math.max(1, ink.count / most);
  const count = Math.floor(ink.count / stride);
  const us = page.buffers.floats(count);
  const vs = page.buffers.floats(count);
  for (let at = 0; at < count; at++) {
    const from = Math.floor(at * stride);
    const x = ink.xs[from] ?? 0;
    const y = ink.ys[from] ?? 0;
    us[at] = isSideways ? page.height - 1 - y : x;
    // Anywhere within the pixel: else rows of pixels would draw the lean to zero.
    vs[at] = (isSideways ? x : y) + ((at * GOLDEN) % 1);
  }
  const [length, depth] = isSideways ? [page.height, page.width] : [page.width, page.height];
  return { count, us, vs, length, depth };
}
