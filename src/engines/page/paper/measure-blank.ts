import type { PageLook } from '#domain/page-look.ts';
import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';

/** Darker or more colored than the paper by so much is ink. */
const INK = 60;

/** Whether a page holds no ink of any color. */
export function measureBlank(_: PagePicture, { luma, chroma, paper }: PagePlanes): PageLook['blank'] {
  let ink = 0;
  for (let at = 0; at < luma.length; at++) {
    if (paper.luma - (luma[at] ?? 0) > INK || (chroma[at] ?? 0) > INK) ink += 1;
  }
  const inkShare = ink / Math.max(1, luma.length);
  return { isBlank: inkShare < 0.0003, inkShare, confidence: 0.5 };
}
