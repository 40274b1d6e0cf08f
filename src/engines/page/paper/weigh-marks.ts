import type { PagePlanes } from '../planes.ts';
import type { Mark } from './wear-of-paper.ts';

/** The heaviest marks tell for all. */
const MOST_MARKS = 120;
/** Area in mm² times depth: lighter than a pale digit. */
const LEAST_WEIGHT = 35;

/** What the marks on a page are like, all together. */
export interface MarksWeight {
  /** Heavy enough to be writing at all. */
  readonly isEnough: boolean;
  /** How abruptly the marks begin, those of more contrast counting more: from 0 to 1. */
  readonly sharpness: number;
  /** That of the sharpest mark that is heavy enough by itself. */
  readonly sharpest: number;
  /** Depth of the deepest pixel of a usual mark. */
  readonly usualDepth: number;
}

/**
 * Weighs marks on a plane of depths. Sharpness is the steepest step between neighbors as part of the whole contrast,
 * tile by tile, less what the grain of the bare paper adds to both: else pale marks would look sharp on grainy paper.
 */
export function weighMarks(
  marks: readonly Mark[],
  depth: Uint8Array,
  planes: PagePlanes,
  threshold: number,
): MarksWeight {
  const heaviest = [...marks].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_MARKS);
  const depths = heaviest.map(mark => mark.deepest).sort((a, b) => a - b);
  const usualDepth = depths[depths.length >> 1] ?? 0;
  const tiles = {
    threshold,
    grain: grainOf(depth, planes, threshold),
    most: (OUTSTANDING * usualDepth) ** 2,
  };
  const all = { steps: 0, contrasts: 0 };
  let [total, sharpest] = [0, 0];
  for (const mark of heaviest) {
    const weight = weightOf(mark);
    const own = stepsOf(mark, depth, planes, tiles);
    total += weight;
    all.steps += own.steps;
    all.contrasts += own.contrasts;
    if (weight >= LEAST_WEIGHT) sharpest = Math.max(sharpest, sharpnessOf(own));
  }
  return {
    isEnough: total >= LEAST_WEIGHT,
    sharpness: sharpnessOf(all),
    sharpest,
    usualDepth,
  };
}

const weightOf = (mark: Mark): number => mark.areaMm2 * mark.depth;

/** Squares of the steepest step and of the contrast, summed over tiles or of one tile. */
interface Steps {
  steps: number;
  contrasts: number;
}

const sharpnessOf = ({ steps, contrasts }: Steps): number =>
  contrasts <= 0 ? 0 : Math.min(1, Math.sqrt(Math.max(0, steps) / contrasts));

const TILE = 8;
/** So many tell enough of a large mark. */
const MOST_TILES = 400;

/** More contrast than this, by what is usual, counts no more: one speck of dust must not outweigh a page of pale marks. */
const OUTSTANDING = 2;

interface Tiles {
  /** What is less deep is bare paper. */
  readonly threshold: number;
  readonly grain: Steps;
  /** Squared contrast. */
  readonly most: number;
}

/** Over a mark's tiles, those of more contrast counting more. */
function stepsOf(
  mark: Mark,
  depth: Uint8Array,
  planes: PagePlanes,
  { threshold, grain, most }: Tiles,
): Steps {
  const { width, height, pixelsPerMm } = planes;
  const left = Math.max(0, Math.floor((mark.xMm - mark.widthMm / 2) * pixelsPerMm) - 2);
  const top = Math.max(0, Math.floor((mark.yMm - mark.heightMm / 2) * pixelsPerMm) - 2);
  const right = Math.min(width - 1, left + Math.ceil(mark.widthMm * pixelsPerMm) + 4);
  const bottom = Math.min(height - 1, top + Math.ceil(mark.heightMm * pixelsPerMm) + 4);
  const stride =
    TILE * Math.max(1, Math.ceil(Math.sqrt(((right - left) * (bottom - top)) / (TILE ** 2 * MOST_TILES))));
  const sum = { steps: 0, contrasts: 0 };
  for (let y = top; y < bottom; y += stride) {
    for (let x = left; x < right; x += stride) {
      const box = { x, y, right: Math.min(right, x + TILE), bottom: Math.min(bottom, y + TILE) };
      const tile = lookAtTile(depth, planes, box);
      if (tile.most < threshold) continue;
      const contrast = tile.contrasts - grain.contrasts;
      const share = contrast > most ? most / contrast : 1;
      sum.steps += (tile.steps - grain.steps) * share;
      sum.contrasts += contrast * share;
    }
  }
  return sum;
}

/** Of so many tiles over the page, both ways; the rougher ones hold something. */
const SAMPLES = 20;
const SMOOTHER = 0.7;

/** What grain does in a tile of bare paper. */
function grainOf(depth: Uint8Array, planes: PagePlanes, threshold: number): Steps {
  const { width, height } = planes;
  const bare: Steps[] = [];
  for (let row = 1; row < SAMPLES; row++) {
    for (let column = 1; column < SAMPLES; column++) {
      const [x, y] = [Math.floor((column * width) / SAMPLES), Math.floor((row * height) / SAMPLES)];
      const box = { x, y, right: Math.min(width - 1, x + TILE), bottom: Math.min(height - 1, y + TILE) };
      const tile = lookAtTile(depth, planes, box);
      if (tile.most < threshold) bare.push(tile);
    }
  }
  bare.sort((a, b) => a.contrasts - b.contrasts);
  const smooth = bare.slice(0, Math.ceil(bare.length * SMOOTHER));
  const mean = (of: (tile: Steps) => number): number =>
    smooth.reduce((sum, tile) => sum + of(tile), 0) / Math.max(1, smooth.length);
  return { steps: mean(tile => tile.steps), contrasts: mean(tile => tile.contrasts) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** The plane of depths tells what is ink, brightness how it begins: depths jump where the ground under them does. */
function lookAtTile(
  depth: Uint8Array,
  { luma, width }: PagePlanes,
  { x, y, right, bottom }: Box,
): Steps & { readonly most: number } {
  let [step, deepest, most, least] = [0, 0, 0, 255];
  for (let row = y; row < bottom; row++) {
    for (let at = row * width + x; at < row * width + right; at++) {
      const own = luma[at] ?? 0;
      deepest = Math.max(deepest, depth[at] ?? 0);
      most = Math.max(most, own);
      least = Math.min(least, own);
      step = Math.max(step, Math.abs(own - (luma[at + 1] ?? 0)), Math.abs(own - (luma[at + width] ?? 0)));
    }
  }
  const contrast = Math.max(0, most - least);
  return { steps: Math.min(step, contrast) ** 2, contrasts: contrast ** 2, most: deepest };
}
