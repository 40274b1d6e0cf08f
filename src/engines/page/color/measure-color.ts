import type { PageLook } from '#domain/page-look.ts';
import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';

/** Channels that differ by no more are equal: what codecs round. */
const CODEC_ERROR = 6;
/** A pixel of more chroma is colored. */
const COLORED = 40;

/** Whether the page holds any color at all, and how much of it is really colored. */
export function measureColor(
  _: PagePicture,
  { chromaCounts, luma }: PagePlanes,
): Pick<PageLook, 'isColorless' | 'coloredShare'> {
  const above = (limit: number): number =>
    chromaCounts.subarray(limit + 1).reduce((sum, count) => sum + count, 0) / Math.max(1, luma.length);
  return { isColorless: above(CODEC_ERROR) <= 0.0005, coloredShare: above(COLORED) };
}
