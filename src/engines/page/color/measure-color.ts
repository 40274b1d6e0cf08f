import type { PageLook } from '#domain/page-look.ts';
import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';
import { isGrayThroughout } from './gray-scale.ts';

/** What arithmetic of codecs rounds: channels that differ by no more are equal. */
const ROUNDING = 2;
/** A color profile or a conversion from CMYK shifts a gray by no more. */
const PROFILE_SHIFT = 7;
/** Less than the smallest dot of a pen, in square millimeters: pixels that a damaged stream leaves. */
const SPECK_MM2 = 0.5;
/** Chroma of a pixel, and of the two beside it together, that the eye takes for color rather than for tint or noise. */
const COLORED = 34;
const COLORED_AROUND = 84;

/** Whether the page holds any color at all, and how much of it is really colored. */
export function measureColor(
  picture: PagePicture,
  planes: PagePlanes,
): Pick<PageLook, 'isColorless' | 'coloredShare'> {
  const { luma, chromaCounts, pixelsPerMm } = planes;
  const few = SPECK_MM2 * pixelsPerMm ** 2;
  const above = (limit: number): number =>
    chromaCounts.subarray(limit + 1).reduce((sum, count) => sum + count, 0);
  const isEqual = above(ROUNDING) <= few;
  const isColorless = isEqual || (above(PROFILE_SHIFT) <= few && isGrayThroughout(picture, planes, few));
  const coloredShare = isColorless ? 0 : countColored(planes) / Math.max(1, luma.length);
  return { isColorless, coloredShare };
}

function countColored({ chroma }: PagePlanes): number {
  let colored = 0;
  for (let at = 1; at < chroma.length - 1; at++) {
    const own = chroma[at] ?? 0;
    if (own > COLORED && own + (chroma[at - 1] ?? 0) + (chroma[at + 1] ?? 0) > COLORED_AROUND) colored += 1;
  }
  return colored;
}
