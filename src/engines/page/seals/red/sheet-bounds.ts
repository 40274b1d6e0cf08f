import type { PagePlanes } from '../../planes.ts';
import type { Part } from '../geometry/squeeze.ts';

/** Darker than this part of the paper is the scanner's lid, or the shadow on it. */
const PAPER = 0.88;
/** So much of a row or column must be paper. */
const LEAST_PAPER = 0.3;
const SAMPLES = 97;
/** No lid is looked for farther in. */
const DEEPEST_MM = 30;
/** Pixels from one look to the next: less than a line of any stamp. */
const STEP = 3;

/**
 * The part of a picture, in pixels, that is the sheet: without bands of the scanner's lid along its edges. What a
 * sheet's edge cuts off ends there, not where the picture does.
 */
export function sheetBounds({ width, height, pixelsPerMm, luma, paper }: PagePlanes): Part {
  const least = paper.luma * PAPER;
  const isPaper = (x: number, y: number): boolean => (luma[y * width + x] ?? 0) >= least;
  const isSheetAcross = (y: number): boolean => isMostly(at => isPaper(Math.floor(at * width), y));
  const isSheetDown = (x: number): boolean => isMostly(at => isPaper(x, Math.floor(at * height)));
  const most = Math.floor(DEEPEST_MM * pixelsPerMm);
  const first = (isSheet: (depth: number) => boolean): number => {
    for (let depth = 0; depth < most; depth += STEP) if (isSheet(depth)) return depth;
    return 0;
  };
  return {
    left: first(isSheetDown),
    top: first(isSheetAcross),
    right: width - first(depth => isSheetDown(width - 1 - depth)),
    bottom: height - first(depth => isSheetAcross(height - 1 - depth)),
  };
}

function isMostly(isTrue: (at: number) => boolean): boolean {
  let count = 0;
  for (let sample = 0; sample < SAMPLES; sample++) if (isTrue((sample + 0.5) / SAMPLES)) count += 1;
  return count >= LEAST_PAPER * SAMPLES;
}
