import type { PageLook } from '#domain/page-look.ts';
import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';
import { clearEdges } from './clear-edges.ts';
import { eraseLines } from './erase-lines.ts';
import { findBands } from './find-bands.ts';
import { findMarks, type Marks } from './find-marks.ts';
import { inkDepth } from './ink-depth.ts';
import { isPlainlyWritten } from './plainly-written.ts';
import type { Mark } from './wear-of-paper.ts';
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
  const counts = sampleDepths(depth);
  const threshold = thresholdOf(counts);
  eraseLines(depth, planes, borders, threshold);
  const marks = findMarks(depth, planes, threshold);
  if (marks === null) return { isBlank: false, inkShare: shareOfInk(planes), confidence: 0.6 };
  const inkShare =
    marks.inked.reduce((sum, { areaMm2 }) => sum + areaMm2, 0) *
    (planes.pixelsPerMm ** 2 / Math.max(1, depth.length));
  return { ...judge(marks, depth, planes, { threshold, counts }), inkShare };
}

/**
 * Strokes of pens, printers and stamps begin abruptly; what shines through the paper does not. The paler all of it is, by
 * part of the paper's brightness, the more likely it shines through, and the sharper writing has to be.
 */
const SHARP = { pale: 0.685, deep: 0.6 } as const;
const DEPTH = { pale: 0.08, deep: 0.165 } as const;
/** What is so near to that limit is doubtful. */
const DOUBT = 0.03;
/** Paper lets through no more than this part of its own brightness: what is deeper lies on this side. */
const SHINES_THROUGH = 0.28;
/** Deeper than that, only a smudge begins more softly. */
const SMUDGED = 0.45;
/** Paler writing over what shines through stands out from it by this factor. */
const STANDS_OUT = 1.4;

function judge(
  { inked, filing }: Marks,
  depth: Uint8Array,
  planes: PagePlanes,
  { threshold, counts }: { readonly threshold: number; readonly counts: Uint32Array },
): Pick<PageLook['blank'], 'isBlank' | 'confidence'> {
  const deep = planes.paper.luma * SHINES_THROUGH;
  // What is dark may lie within a stain or a shadow that is none.
  const isDark = counts.subarray(Math.ceil(deep)).some(count => count > 0);
  if (isDark && standsOut(depth, planes, filing, { above: deep, sharp: SMUDGED }))
    return { isBlank: false, confidence: 0.95 };
  if (inked.length === 0) return { isBlank: true, confidence: 0.97 };
  const { isEnough, sharpness, usualDepth } = weighMarks(inked, depth, planes, threshold);
  if (!isEnough) return { isBlank: true, confidence: 0.7 };
  const limit = leastSharp(usualDepth / planes.paper.luma);
  if (sharpness >= limit) return { isBlank: false, confidence: sharpness < limit + DOUBT ? 0.5 : 0.95 };
  const above = usualDepth * STANDS_OUT;
  if (above < deep && standsOut(depth, planes, filing, { above, sharp: SHARP.pale }))
    return { isBlank: false, confidence: 0.8 };
  return { isBlank: true, confidence: sharpness > limit - DOUBT ? 0.5 : 0.85 };
}

function leastSharp(deep: number): number {
  const share = (deep - DEPTH.pale) / (DEPTH.deep - DEPTH.pale);
  return SHARP.pale - (SHARP.pale - SHARP.deep) * Math.min(1, Math.max(0, share));
}

/** Whether marks deeper than `above` are writing, or too many to tell. */
function standsOut(
  depth: Uint8Array,
  planes: PagePlanes,
  filing: readonly Mark[],
  { above, sharp }: { readonly above: number; readonly sharp: number },
): boolean {
  const marks = findMarks(depth, planes, above, filing);
  if (marks === null) return true;
  const { isEnough, sharpness, sharpest } = weighMarks(marks.inked, depth, planes, above);
  return isEnough && Math.max(sharpness, sharpest) >= sharp;
}

/** Ink of a written page is darker than this part of its paper. */
const INK = 0.7;

function shareOfInk({ lumaCounts, luma, paper }: PagePlanes): number {
  const dark = lumaCounts.subarray(0, Math.round(paper.luma * INK));
  return dark.reduce((sum, count) => sum + count, 0) / Math.max(1, luma.length);
}

/** The grain of three quarters of the page lies well below the least depth of a mark. */
const GRAINY_SHARE = 0.75;
/** Every so many pixels are enough to know. */
const STRIDE = 5;
const THRESHOLD = { least: 14, most: 32 } as const;

function sampleDepths(depth: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (let at = 0; at < depth.length; at += STRIDE) {
    const level = depth[at] ?? 0;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}

function thresholdOf(counts: Uint32Array): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  const grain = counts.findIndex(count => {
    below += count;
    return below >= all * GRAINY_SHARE;
  });
  return Math.min(THRESHOLD.most, Math.max(THRESHOLD.least, 10 + 2 * grain));
}
