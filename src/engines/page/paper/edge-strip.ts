import type { PagePlanes } from '../planes.ts';
import { type EdgeWalk, LANE_STEP } from './edge-lanes.ts';
import { type Band, findBand } from './find-bands.ts';

/** The ink along one edge of a page, turned so that each edge reads alike: one byte a pixel, 1 is ink. */
export interface EdgeStrip {
  /** Pixels along the edge, and how far into the page. */
  readonly length: number;
  readonly depth: number;
  /** `depth` pixels inward for each pixel along the edge. */
  readonly ink: Uint8Array;
}

/** On white paper. Black and gray ink only: seals straddle the edge by intent. */
const MOST_CHROMA = 45;

/** Grayer than the paper by more is no paper but the scanner's lid, or a shadow. */
const NO_PAPER = 20;
/** Beyond a band its edge is ragged, in pixels. */
const RAGGED = 2;

/**
 * Reads a strip that begins where the paper does: behind a band, if there is one.
 * @param deep in pixels
 * @param darkest brightness below which a pixel is ink
 */
export function edgeStrip(planes: PagePlanes, walk: EdgeWalk, deep: number, darkest: number): EdgeStrip {
  const { luma, chroma, paper } = planes;
  const depth = Math.min(walk.across, deep);
  const dullest = (MOST_CHROMA * paper.luma) / 255;
  const band = findBand(planes, walk, paper.luma - NO_PAPER);
  const ink = new Uint8Array(walk.length * depth);
  for (let along = 0, at = 0; along < walk.length; along++) {
    const first = Math.min(walk.across - depth, paperFrom(band, along / LANE_STEP));
    let from = walk.start + along * walk.along + first * walk.inward;
    for (let inward = 0; inward < depth; inward++, at++, from += walk.inward) {
      if ((luma[from] ?? 255) < darkest && (chroma[from] ?? 0) < dullest) ink[at] = 1;
    }
  }
  return { length: walk.length, depth, ink };
}

/** Where paper begins in a lane, in pixels from the edge. */
function paperFrom(band: Band | null, lane: number): number {
  const [first, last] = [band?.lanes[0], band?.lanes.at(-1)];
  if (band === null || first === undefined || last === undefined) return 0;
  if (lane < first.lane || lane > last.lane) return 0;
  return Math.max(0, Math.ceil(band.at0 + band.slope * lane) + RAGGED);
}

/** A part of a strip: along the edge, and inward from `near` to `far`. */
export interface StripPart {
  readonly from: number;
  readonly to: number;
  readonly near: number;
  readonly far: number;
}

export function inkIn({ ink, depth }: EdgeStrip, { from, to, near, far }: StripPart): number {
  let sum = 0;
  for (let along = from; along < to; along++) {
    for (let inward = near; inward < far; inward++) sum += ink[along * depth + inward] ?? 0;
  }
  return sum;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches along the edge that hold ink between `near` and `far`; a pause of one pixel parts nothing. */
export function inkedStretches(strip: EdgeStrip, near: number, far: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let along = 0; along < strip.length; along++) {
    if (inkIn(strip, { from: along, to: along + 1, near, far }) === 0) continue;
    const last = stretches.at(-1);
    if (last !== undefined && along - last.to <= 1)
      stretches[stretches.length - 1] = { ...last, to: along + 1 };
    else stretches.push({ from: along, to: along + 1 });
  }
  return stretches;
}

/** Blanks what runs along the edge for `longest` pixels and more: a frame's side, a rule, a shadow. No letter is so tall. */
export function dropRules({ ink, depth, length }: EdgeStrip, longest: number): void {
  for (let inward = 0; inward < depth; inward++) {
    for (let from = 0, to = 0; from < length; from = to + 1) {
      to = from;
      while (to < length && ink[to * depth + inward] === 1) to += 1;
      if (to - from < longest) continue;
      for (let along = from; along < to; along++) ink[along * depth + inward] = 0;
    }
  }
}
