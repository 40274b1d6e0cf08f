import type { PagePlanes } from '../planes.ts';
import type { Mark } from './wear-of-paper.ts';

/** Chroma beyond the paper's own as part of the depth: metal, shadow and a gray lid stay well below, seals and pens above. */
const COLORED = 0.55;
/** What is half as deep as the deepest tells. */
const CORE = 0.5;

/** Whether a mark is of a color: no hole or staple is, however straight or round. */
export function isInkedInColor(mark: Mark, depth: Uint8Array, planes: PagePlanes): boolean {
  const { width, height, pixelsPerMm, chroma, paper } = planes;
  const bare = Math.max(paper.red, paper.green, paper.blue) - Math.min(paper.red, paper.green, paper.blue);
  const left = Math.max(0, Math.floor((mark.xMm - mark.widthMm / 2) * pixelsPerMm));
  const top = Math.max(0, Math.floor((mark.yMm - mark.heightMm / 2) * pixelsPerMm));
  const right = Math.min(width, Math.ceil((mark.xMm + mark.widthMm / 2) * pixelsPerMm));
  const bottom = Math.min(height, Math.ceil((mark.yMm + mark.heightMm / 2) * pixelsPerMm));
  let [colored, deep] = [0, 0];
  for (let row = top; row < bottom; row++) {
    for (let at = row * width + left; at < row * width + right; at++) {
      const own = depth[at] ?? 0;
      if (own < mark.deepest * CORE) continue;
      deep += own;
      colored += (chroma[at] ?? 0) - bare;
    }
  }
  return colored > COLORED * deep;
}
