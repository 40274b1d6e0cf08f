import type { PageLook } from '#domain/page-look.ts';
import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';
import { clearEdges } from './clear-edges.ts';
import { eraseLines } from './erase-lines.ts';
import { findBands } from './find-bands.ts';
import { findSpots } from './find-spots.ts';
import { inkDepth } from './ink-depth.ts';
import { isPlainlyWritten } from './plainly-written.ts';
import { isWear, type Mark, measureMark, withoutHoles } from './wear-of-paper.ts';
import { weighMarks } from './weigh-marks.ts';

/** On a page this black nobody can say what is written. */
const BLACKEST_PAPER = 60;

/** Whether a page holds no ink of any color. In doubt it is not blank: to call writing blank loses it. */
export function measureBlank(picture: PagePicture, planes: PagePlanes): PageLook['blank'] {
  if (isPlainlyWritten(planes)) return { isBlank: false, inkShare: shareOfInk(planes), confidence: 0.99 };
  if (planes.paper.luma < BLACKEST_PAPER)
    return { isBlank: false, inkShare: shareOfInk(planes), confidence: 0.3 };
  const depth = inkDepth(picture, planes);
  const borders = findBands(planes);
  clearEdges(depth, planes, borders);
  const threshold = thresholdOf(depth);
  eraseLines(depth, planes, borders, threshold);
  const marks = marksAbove(depth, planes, threshold);
  if (marks === null) return { isBlank: false, inkShare: shareOfInk(planes), confidence: 0.6 };
  const inkShare =
    marks.reduce((sum, { areaMm2 }) => sum + areaMm2, 0) *
    (planes.pixelsPerMm ** 2 / Math.max(1, depth.length));
  return { ...judge(marks, depth, planes, threshold), inkShare };
}

/** Strokes of pens, printers and stamps begin abruptly; what shines through the paper does not, and is mostly shallow. */
const SHARP = { shallow: 0.7, deep: 0.665 } as const;
const SHALLOW = 24;
/** What is so near to that limit is doubtful. */
const DOUBT = 0.04;
/** Writing over what shines through stands out from it by this factor, and by so much at least, or so much in any case. */
const STANDS_OUT = 1.4;
const STANDING_OUT = { least: 45, enough: 100 } as const;

function judge(
  marks: readonly Mark[],
  depth: Uint8Array,
  planes: PagePlanes,
  threshold: number,
): Pick<PageLook['blank'], 'isBlank' | 'confidence'> {
  if (marks.length === 0) return { isBlank: true, confidence: 0.97 };
  const { isEnough, sharpness, usualDepth } = weighMarks(marks, depth, planes, threshold);
  if (!isEnough) return { isBlank: true, confidence: 0.7 };
  const limit = usualDepth < SHALLOW ? SHARP.shallow : SHARP.deep;
  if (sharpness >= limit) return { isBlank: false, confidence: sharpness < limit + DOUBT ? 0.5 : 0.95 };
  const above = Math.min(STANDING_OUT.enough, Math.max(STANDING_OUT.least, usualDepth * STANDS_OUT));
  const writing = marksAbove(depth, planes, above);
  if (writing === null || weighMarks(writing, depth, planes, above).sharpest >= SHARP.deep)
    return { isBlank: false, confidence: 0.8 };
  return { isBlank: true, confidence: sharpness > limit - DOUBT ? 0.5 : 0.85 };
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

/** What stands out of the paper and is no wear of it; null when there is too much to be told. */
function marksAbove(depth: Uint8Array, planes: PagePlanes, threshold: number): Mark[] | null {
  const spots = findSpots(depth, planes.width, planes.height, threshold);
  if (spots === null) return null;
  const marks: Mark[] = [];
  for (let spot = 0; spot < spots.count; spot++) {
    const mark = measureMark(spots, spot, planes);
    if (!isWear(mark, planes)) marks.push(mark);
  }
  return withoutHoles(marks);
}
