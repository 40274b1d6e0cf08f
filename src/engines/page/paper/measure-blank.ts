import type { PageLook } from '#domain/page-look.ts';
import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';
import { clearEdges } from './clear-edges.ts';
import { findBands } from './find-bands.ts';
import { findSpots, type Spots } from './find-spots.ts';
import { inkDepth } from './ink-depth.ts';
import { isPlainlyWritten } from './plainly-written.ts';
import { isWear, type Mark, measureMark } from './wear-of-paper.ts';
import { weighMarks } from './weigh-marks.ts';

/** Whether a page holds no ink of any color. In doubt it is not blank: to call writing blank loses it. */
export function measureBlank(picture: PagePicture, planes: PagePlanes): PageLook['blank'] {
  if (isPlainlyWritten(planes)) return { isBlank: false, inkShare: shareOfInk(planes), confidence: 0.99 };
  const depth = inkDepth(picture, planes);
  clearEdges(depth, planes, findBands(planes));
  const threshold = thresholdOf(depth);
  const spots = findSpots(depth, planes.width, planes.height, threshold);
  if (spots === null) return { isBlank: false, inkShare: shareOfInk(planes), confidence: 0.6 };
  const marks = marksOf(spots, planes);
  const inked = marks.reduce((sum, { spot }) => sum + (spots.pixels[spot] ?? 0), 0);
  return { ...weighMarks(marks, depth, planes, threshold), inkShare: inked / Math.max(1, depth.length) };
}

/** Ink of a written page is darker than this part of its paper. */
const INK = 0.7;

function shareOfInk({ lumaCounts, luma, paper }: PagePlanes): number {
  const dark = lumaCounts.subarray(0, Math.round(paper.luma * INK));
  return dark.reduce((sum, count) => sum + count, 0) / Math.max(1, luma.length);
}

/** The grain of three quarters of the page lies well below the least depth of a mark. */
const GRAINY_SHARE = 0.75;
const THRESHOLD = { least: 14, most: 32 } as const;

function thresholdOf(depth: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const level of depth) counts[level] = (counts[level] ?? 0) + 1;
  let below = 0;
  const grain = counts.findIndex(count => {
    below += count;
    return below >= depth.length * GRAINY_SHARE;
  });
  return Math.min(THRESHOLD.most, Math.max(THRESHOLD.least, 10 + 2 * grain));
}

function marksOf(spots: Spots, planes: PagePlanes): Mark[] {
  const marks: Mark[] = [];
  for (let spot = 0; spot < spots.count; spot++) {
    const mark = measureMark(spots, spot, planes);
    if (!isWear(mark, planes)) marks.push(mark);
  }
  return marks;
}
