import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { darkDepths, EDGES, type EdgeWalk, LANE_STEP, walkFrom } from './edge-lanes.ts';

/** Black as a scanner without a sheet sees its lid or its room. */
const BLACKEST_GRAY = 105;
/** Shallower is a shadow, a line or ringing. */
const LEAST_MM = 0.8;
/** A small sheet leaves much of the glass bare; deeper is a dark picture, or the band along another edge. */
export const MOST_OF_PAGE = 0.6;
/** A wedge beside a crooked sheet takes this much of the edge; less is a corner, a seal or a letter. */
const LEAST_OF_EDGE = 0.28;
/** A sheet's edge is straight to within so much. */
const CROOKED_MM = 0.7;
const STRAIGHT_LANES = 0.75;
/** Standard deviation of a band's brightness: nothing is printed there. */
const UNEVEN = 26;

/** The black bands, wedges too, that a scanner left beside a sheet that is smaller than the page or lies askew. */
export function findBands(planes: PagePlanes): PageLook['borders'] {
  const limit = Math.min(BLACKEST_GRAY, planes.paper.luma * 0.5 + 8);
  return EDGES.flatMap(edge => {
    const walk = walkFrom(edge, planes);
    const band = findBand(planes, walk, limit);
    if (band === null) return [];
    const depths = band.lanes.map(({ depth }) => depth).sort((a, b) => a - b);
    const deepest = depths[Math.floor(depths.length * 0.95)] ?? 0;
    return [{ edge, depthMm: Math.round((deepest / planes.pixelsPerMm) * 10) / 10 }];
  });
}

/** A stretch along an edge that is not paper, and the line where paper begins. */
export interface Band {
  readonly lanes: readonly Lane[];
  /** Pixels from the edge at the first lane, and more for each further one. */
  readonly at0: number;
  readonly slope: number;
}

interface Lane {
  readonly lane: number;
  readonly depth: number;
}

/** The band along one edge that is evenly darker than `limit` and ends on a straight line; null without one. */
export function findBand(planes: PagePlanes, walk: EdgeWalk, limit: number): Band | null {
  const { pixelsPerMm } = planes;
  const most = Math.floor(walk.across * MOST_OF_PAGE);
  const lanes = lanesOfBand(darkDepths(planes, walk, limit, most), most, LEAST_MM * pixelsPerMm);
  if (lanes.length === 0 || lanes.length * LANE_STEP < walk.length * LEAST_OF_EDGE) return null;
  const line = fitStraight(lanes, CROOKED_MM * pixelsPerMm);
  return line === null || !isEven(planes, walk, lanes) ? null : { lanes, ...line };
}

/** Those that are dark from the edge on; lanes that run along a band of another edge end nowhere. */
function lanesOfBand(depths: Int32Array, most: number, least: number): Lane[] {
  const lanes: Lane[] = [];
  depths.forEach((depth, lane) => {
    if (depth >= least && depth < most) lanes.push({ lane, depth });
  });
  return lanes;
}

type Line = Pick<Band, 'at0' | 'slope'>;

/** The line on which most lanes end; what touches a band from within (a hole, a letter, a picture) may stand out. */
function fitStraight(lanes: readonly Lane[], tolerance: number): Line | null {
  let line = lineOfMost(lanes);
  for (const wider of [2, 1]) {
    const { at0, slope } = line;
    const inner = lanes.filter(
      ({ lane, depth }) => Math.abs(depth - at0 - slope * lane) <= tolerance * wider,
    );
    if (inner.length < lanes.length * STRAIGHT_LANES) return null;
    line = lineOfLeastSquares(inner);
  }
  return line;
}

/** By medians, so that what stands out does not bend it. */
function lineOfMost(lanes: readonly Lane[]): Line {
  const half = lanes.length >> 1;
  const slopes = lanes.slice(half).flatMap((far, index) => {
    const near = lanes[index];
    return near === undefined || near.lane === far.lane
      ? []
      : [(far.depth - near.depth) / (far.lane - near.lane)];
  });
  const slope = median(slopes);
  return { at0: median(lanes.map(({ lane, depth }) => depth - slope * lane)), slope };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function lineOfLeastSquares(lanes: readonly Lane[]): Line {
  const count = Math.max(1, lanes.length);
  const middle = lanes.reduce((sum, { lane }) => sum + lane, 0) / count;
  const mean = lanes.reduce((sum, { depth }) => sum + depth, 0) / count;
  let [both, square] = [0, 0];
  for (const { lane, depth } of lanes) {
    both += (lane - middle) * (depth - mean);
    square += (lane - middle) ** 2;
  }
  const slope = square === 0 ? 0 : both / square;
  return { at0: mean - slope * middle, slope };
}

function isEven({ luma }: PagePlanes, walk: EdgeWalk, lanes: readonly Lane[]): boolean {
  let [sum, square, count] = [0, 0, 0];
  for (const { lane, depth } of lanes) {
    for (let inward = 1; inward < depth - 2; inward += 2) {
      const level = luma[walk.start + lane * LANE_STEP * walk.along + inward * walk.inward] ?? 0;
      sum += level;
      square += level * level;
      count += 1;
    }
  }
  return count === 0 || square / count - (sum / count) ** 2 <= UNEVEN ** 2;
}
