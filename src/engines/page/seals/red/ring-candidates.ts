import { type Voting, voteForCenters } from '../geometry/circle-votes.ts';
import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { pointsAround } from '../geometry/points-around.ts';
import { RADIUS_STEP, radiusProfile } from '../geometry/radius-profile.ts';
import { fitRing, type Ring } from '../geometry/ring.ts';
import { SECTORS, supportOf } from '../geometry/ring-support.ts';

/** Official stamps measure 24 to 45 mm across; smaller and larger ones are looked at, too. */
export const RADII_MM = { least: 7, most: 25 } as const;

const RADII_A_SPOT = 3;
/** How far a vote may lie beside the center. */
const BAND_MM = 2;
/** How far edges may lie beside the ring: half its line and a little. */
export const REACH_MM = 0.9;
/** A ring outside of another is preferred to it when it is drawn by this part of the other: text lies within rings. */
const OUTER_SHARE = 0.55;

export interface RingCandidate {
  readonly ring: Ring;
  /** Edge points in each sector. */
  readonly support: Uint16Array;
  /** Sectors that are supported. */
  readonly supported: number;
  /** The edge points around it. */
  readonly near: EdgePoints;
}

/** Edge points in a sector that make it supported. */
export const LEAST_IN_SECTOR = 2;

export const isSupported = (support: Uint16Array, sector: number): boolean =>
  (support[sector] ?? 0) >= LEAST_IN_SECTOR;

export function sectorsOn(support: Uint16Array): number {
  let count = 0;
  for (let sector = 0; sector < SECTORS; sector++) if (isSupported(support, sector)) count += 1;
  return count;
}

/** At most so many places, each with so many votes or more. */
export type RingSearch = Pick<Voting, 'spots' | 'leastVotes'>;

/** Where rings may be: one for each place at which normals meet, the outermost one that is there. */
export function findRingCandidates(
  { width, height, pointsPerMm }: InkPlane,
  points: EdgePoints,
  search: RingSearch,
): readonly RingCandidate[] {
  const spots = voteForCenters(points, { width, height, pointsPerMm, radiiMm: RADII_MM, ...search });
  const reach = (RADII_MM.most + BAND_MM) * pointsPerMm;
  return spots.flatMap(spot => {
    const near = pointsAround(points, spot.x, spot.y, reach);
    return bestRingAt(near, spot, pointsPerMm) ?? [];
  });
}

function bestRingAt(
  points: EdgePoints,
  { x, y }: { readonly x: number; readonly y: number },
  pointsPerMm: number,
): RingCandidate | null {
  const profile = radiusProfile(points, x, y, (RADII_MM.most + 1) * pointsPerMm);
  let best: RingCandidate | null = null;
  for (const radius of peaksOf(profile, RADII_MM.least * pointsPerMm, 1.5 * pointsPerMm)) {
    const ring = fitRing(points, { x, y, radius, oval: 0, slant: 0 }, BAND_MM * pointsPerMm);
    if (!isPossible(ring, pointsPerMm)) continue;
    const support = supportOf(points, ring, REACH_MM * pointsPerMm);
    const candidate = { ring, support, supported: sectorsOn(support), near: points };
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function isBetter(a: RingCandidate, b: RingCandidate): boolean {
  const isOuter = a.ring.radius > b.ring.radius;
  return isOuter ? a.supported >= b.supported * OUTER_SHARE : a.supported * OUTER_SHARE > b.supported;
}

function isPossible({ radius, oval, slant }: Ring, pointsPerMm: number): boolean {
  const bent = Math.abs(oval) + Math.abs(slant);
  return radius > 6 * pointsPerMm && radius < 27 * pointsPerMm && bent < 0.12 * radius;
}

/** The radii at which most of a perimeter runs, at least `apart` points from each other. */
function peaksOf(profile: Float32Array, least: number, apart: number): number[] {
  const smooth = profile.map((_, at) => sumAround(profile, at, 2));
  const peaks: number[] = [];
  while (peaks.length < RADII_A_SPOT) {
    let best = -1;
    for (let at = Math.ceil(least / RADIUS_STEP); at < smooth.length; at++) {
      const isNew = peaks.every(peak => Math.abs(peak - at * RADIUS_STEP) > apart);
      if (isNew && (smooth[at] ?? 0) > (smooth[best] ?? 0)) best = at;
    }
    if (best < 0) break;
    peaks.push(best * RADIUS_STEP);
  }
  return peaks;
}

function sumAround(values: Float32Array, at: number, reach: number): number {
  let sum = 0;
  for (let step = -reach; step <= reach; step++) sum += values[at + step] ?? 0;
  return sum;
}
