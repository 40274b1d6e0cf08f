import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import type { Mark } from './wear-of-paper.ts';

/** The heaviest marks tell for all. */
const MOST_MARKS = 120;
/** Strokes of pens, printers and stamps begin abruptly; what shines through the paper does not. */
const SHARP = 0.69;
/** What is so near to that limit is doubtful. */
const DOUBT = 0.04;
/** Writing over a page that shines through stands out from it by this factor, and by so much at least. */
const STANDS_OUT = 1.7;
const LEAST_DEPTH = 55;
/** Deeper than anything that shines through. */
const DEEP = 110;

/** Area in mm² times depth: lighter than a pale digit. */
const LEAST_WEIGHT = 70;

/** Whether the marks that are left on a page are ink. */
export function weighMarks(
  marks: readonly Mark[],
  depth: Uint8Array,
  planes: PagePlanes,
  threshold: number,
): Pick<PageLook['blank'], 'isBlank' | 'confidence'> {
  if (marks.length === 0) return { isBlank: true, confidence: 0.97 };
  const heaviest = [...marks].sort((a, b) => b.areaMm2 * b.depth - a.areaMm2 * a.depth).slice(0, MOST_MARKS);
  const sharp = heaviest.map(mark => sharpnessOf(mark, depth, planes, threshold));
  const weights = heaviest.map(mark => mark.areaMm2 * mark.depth);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total < LEAST_WEIGHT) return { isBlank: true, confidence: 0.7 };
  const sharpness = weights.reduce((sum, weight, index) => sum + weight * (sharp[index] ?? 0), 0) / total;
  if (sharpness >= SHARP) {
    return { isBlank: false, confidence: sharpness < SHARP + DOUBT ? 0.5 : 0.95 };
  }
  const usual = heaviest.map(mark => mark.deepest).sort((a, b) => a - b)[heaviest.length >> 1] ?? 0;
  const limit = Math.min(DEEP, Math.max(LEAST_DEPTH, usual * STANDS_OUT));
  const writing = heaviest.some((mark, index) => mark.deepest >= limit && (sharp[index] ?? 0) >= SHARP);
  if (writing) return { isBlank: false, confidence: 0.85 };
  return { isBlank: true, confidence: sharpness > SHARP - DOUBT ? 0.5 : 0.85 };
}

const TILE = 8;

/** The steepest step between neighbors as part of the whole contrast, on average over a mark's tiles. */
function sharpnessOf(
  mark: Mark,
  depth: Uint8Array,
  { width, height, pixelsPerMm }: PagePlanes,
  threshold: number,
): number {
  const left = Math.max(0, Math.floor((mark.xMm - mark.widthMm / 2) * pixelsPerMm) - 2);
  const top = Math.max(0, Math.floor((mark.yMm - mark.heightMm / 2) * pixelsPerMm) - 2);
  const right = Math.min(width - 1, left + Math.ceil(mark.widthMm * pixelsPerMm) + 4);
  const bottom = Math.min(height - 1, top + Math.ceil(mark.heightMm * pixelsPerMm) + 4);
  let [sum, count] = [0, 0];
  for (let y = top; y < bottom; y += TILE) {
    for (let x = left; x < right; x += TILE) {
      const sharp = sharpnessOfTile(
        depth,
        width,
        { x, y, right: Math.min(right, x + TILE), bottom: Math.min(bottom, y + TILE) },
        threshold,
      );
      if (sharp === null) continue;
      sum += sharp;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

function sharpnessOfTile(
  depth: Uint8Array,
  width: number,
  { x, y, right, bottom }: Tile,
  threshold: number,
): number | null {
  let [step, most, least] = [0, 0, 255];
  for (let row = y; row < bottom; row++) {
    for (let at = row * width + x; at < row * width + right; at++) {
      const own = depth[at] ?? 0;
      most = Math.max(most, own);
      least = Math.min(least, own);
      step = Math.max(step, Math.abs(own - (depth[at + 1] ?? 0)), Math.abs(own - (depth[at + width] ?? 0)));
    }
  }
  return most < threshold || most === least ? null : Math.min(1, step / (most - least));
}
