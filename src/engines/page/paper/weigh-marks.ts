import type { PagePlanes } from '../planes.ts';
import type { Mark } from './wear-of-paper.ts';

/** The heaviest marks tell for all. */
const MOST_MARKS = 120;
/** Area in mm² times depth: lighter than a pale digit. */
const LEAST_WEIGHT = 70;

/** What the marks on a page are like, all together. */
export interface MarksWeight {
  /** Heavy enough to be writing at all. */
  readonly isEnough: boolean;
  /** How abruptly the marks begin, the heavier ones counting more: from 0 to 1. */
  readonly sharpness: number;
  /** That of the sharpest mark that is heavy enough by itself. */
  readonly sharpest: number;
  /** Depth of the deepest pixel of a usual mark. */
  readonly usualDepth: number;
}

/** Weighs marks on a plane of depths. */
export function weighMarks(
  marks: readonly Mark[],
  depth: Uint8Array,
  planes: PagePlanes,
  threshold: number,
): MarksWeight {
  const heaviest = [...marks].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_MARKS);
  let [total, sum, sharpest] = [0, 0, 0];
  for (const mark of heaviest) {
    const weight = weightOf(mark);
    const sharpness = sharpnessOf(mark, depth, planes, threshold);
    total += weight;
    sum += weight * sharpness;
    if (weight >= LEAST_WEIGHT) sharpest = Math.max(sharpest, sharpness);
  }
  const depths = heaviest.map(mark => mark.deepest).sort((a, b) => a - b);
  return {
    isEnough: total >= LEAST_WEIGHT,
    sharpness: total === 0 ? 0 : sum / total,
    sharpest,
    usualDepth: depths[depths.length >> 1] ?? 0,
  };
}

const weightOf = (mark: Mark): number => mark.areaMm2 * mark.depth;

const TILE = 8;
/** So many tell enough of a large mark. */
const MOST_TILES = 2000;

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
  const stride =
    TILE * Math.max(1, Math.ceil(Math.sqrt(((right - left) * (bottom - top)) / (TILE ** 2 * MOST_TILES))));
  let [sum, count] = [0, 0];
  for (let y = top; y < bottom; y += stride) {
    for (let x = left; x < right; x += stride) {
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
