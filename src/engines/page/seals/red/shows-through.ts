import type { PagePlanes } from '../../planes.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Part } from '../geometry/squeeze.ts';
import { paleGain } from './pale-gain.ts';

/** Fainter is none. */
const LEAST_INK = 3;
/** Points beside darker things than this part of the paper's brightness are not asked: those have edges of their own. */
const BRIGHT = 0.72;
/** What shows through is no darker than this, of 255, on white paper, */
const MOST_DEPTH = 13;
/** and changes from pixel to pixel by no more than this part of its depth: paper blurs it. */
const MOST_SHARP = 0.72;
const FEWEST = 40;
/** Ink of what shows through, on average. */
const MOST_RED = 20;

/** Whether red ink within a box is on the back of the sheet and only shows through: pale, and without sharp edges. */
export function showsThrough(planes: PagePlanes, plane: InkPlane, box: Part): boolean {
  if (isWashedOut(planes)) return false;
  const { width, luma, paper } = planes;
  const left = Math.max(1, Math.floor(box.left));
  const right = Math.min(plane.width - 1, box.right);
  const bottom = Math.min(plane.height - 1, box.bottom);
  let [changes, depth, red, count] = [0, 0, 0, 0];
  for (let y = Math.max(1, Math.floor(box.top)); y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = 2 * (y * width + x);
      const ink = plane.ink[y * plane.width + x] ?? 0;
      if (ink < LEAST_INK || darkestAround(planes, at) < BRIGHT * paper.luma) continue;
      const here = luma[at] ?? 0;
      changes += Math.abs((luma[at + 1] ?? 0) - here) + Math.abs((luma[at + width] ?? 0) - here);
      depth += paper.luma - here;
      red += ink;
      count += 1;
    }
  }
  if (count < FEWEST || depth <= 0 || red > MOST_RED * count) return false;
  return changes < MOST_SHARP * depth && (depth / count) * 255 < MOST_DEPTH * paper.luma;
}

/** Of the pixels that touch a square of two by two, and its own. */
function darkestAround({ width, luma }: PagePlanes, at: number): number {
  const down = at + width;
  const own = Math.min(luma[at] ?? 0, luma[at + 1] ?? 0, luma[down] ?? 0);
  const beside = Math.min(luma[at - 1] ?? 0, luma[at + 2] ?? 0);
  return Math.min(own, beside, luma[at - width] ?? 0, luma[down + width] ?? 255);
}

/** Of all pixels; a scanner that wipes the paper white wipes off what shows through. */
const WIPED = 0.5;
/** On a pale scan all that is written looks as if it showed through. */
const PALE = 1.1;

const isWashedOut = (planes: PagePlanes): boolean =>
  (planes.lumaCounts[255] ?? 0) > WIPED * planes.luma.length || paleGain(planes) > PALE;
