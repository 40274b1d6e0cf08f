import { voteForCenters } from '../geometry/circle-votes.ts';
import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { pointsAround } from '../geometry/points-around.ts';
import { ALIGNED, fitRing, type Ring, radiusAt } from '../geometry/ring.ts';
import { SECTORS, sectorOf } from '../geometry/ring-support.ts';
import { choosePoints, evenOut } from './even-out.ts';
import { turnVector } from './ring-track.ts';
import { TURNS } from './unroll-track.ts';

/** A ring on a page that is thought narrower by `stretch`: on the page itself it is an ellipse, so many times wider than high. */
export interface RingGuess {
  readonly ring: Ring;
  readonly stretch: number;
  /** Part of the whole ring at which long edges close its line off from the outside. */
  readonly support: number;
}

interface RingSearch {
  readonly stretch: number;
  /** Radii in mm, along the shorter axis. */
  readonly least: number;
  readonly most: number;
  readonly spots: number;
}

/** Round stamps, and signs as small as those that are taken for them; ellipses lying and, on pages shown sideways, standing. */
const SEARCHES: readonly RingSearch[] = [
  { stretch: 1, least: 9, most: 24, spots: 14 },
  { stretch: 1.4, least: 8.5, most: 17, spots: 4 },
  { stretch: 1.7, least: 8.5, most: 15, spots: 4 },
  { stretch: 1 / 1.4, least: 12, most: 24, spots: 4 },
  { stretch: 1 / 1.7, least: 14, most: 25, spots: 4 },
];
const LEAST_VOTES = 30;
/** Rings tried about one spot. */
const RADII = 3;
const RADII_APART_MM = 2;
/** A first fit takes edges within so many mm, support those within so many. */
const BAND_MM = 2.2;
const REACH_MM = 0.45;
/** Guesses with less are not worth a closer look. */
const LEAST_SUPPORT = 0.12;
/** Of a ring that an edge cuts, support counts for what is seen of it, but not as if less than this were. */
const LEAST_SEEN = 0.4;
/** Every so many turns are enough to tell. */
const EVERY = 6;
/** Guesses nearer to each other than this in all their measures are one. */
const SAME_MM = 1.2;
/** Edge points that make a sector of 5 degrees count. */
const LEAST_POINTS = 2;

/** Where the outer lines of stamps may be; best supported first, at most so many. */
export function guessRings(plane: InkPlane, edges: EdgePoints, most: number): readonly RingGuess[] {
  const even = evenOut(edges);
  const guesses = SEARCHES.flatMap(search => searchRings(plane, edges, even, search));
  const worth = new Map(
    guesses.map(guess => [guess, guess.support / Math.max(LEAST_SEEN, seenOf(guess, plane))]),
  );
  guesses.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  const kept: RingGuess[] = [];
  for (const guess of guesses) {
    if (kept.length === most) break;
    if (guess.support < LEAST_SUPPORT) continue;
    if (!kept.some(other => isSame(guess, other, plane.pointsPerMm))) kept.push(guess);
  }
  return kept;
}

/** The part of a ring that lies on the page, about. */
function seenOf({ ring: { x, y, radius }, stretch }: RingGuess, { width, height }: InkPlane): number {
  let [seen, places] = [0, 0];
  for (let turn = 0; turn < TURNS; turn += EVERY) {
    const [ux, uy] = turnVector(turn);
    const [across, down] = [(x + radius * ux) * stretch, y + radius * uy];
    places += 1;
    if (across >= 0 && down >= 0 && across < width && down < height) seen += 1;
  }
  return seen / places;
}

function isSame(a: RingGuess, b: RingGuess, pointsPerMm: number): boolean {
  const near = SAME_MM * pointsPerMm;
  return (
    Math.abs(a.ring.y - b.ring.y) < near &&
    Math.abs(a.ring.x * a.stretch - b.ring.x * b.stretch) < near &&
    Math.abs(a.ring.radius - b.ring.radius) < near &&
    Math.abs(a.ring.radius * a.stretch - b.ring.radius * b.stretch) < near
  );
}

function searchRings(plane: InkPlane, edges: EdgePoints, even: EdgePoints, search: RingSearch): RingGuess[] {
  const { stretch, least, most, spots } = search;
  const { pointsPerMm } = plane;
  const width = Math.ceil(plane.width / stretch);
  const radiiMm = { least, most };
  const voting = { width, height: plane.height, pointsPerMm, radiiMm, spots, leastVotes: LEAST_VOTES };
  const squeezed = squeezePoints(edges, stretch);
  return voteForCenters(squeezePoints(even, stretch), voting).flatMap(spot => {
    const near = outerEdges(pointsAround(squeezed, spot.x, spot.y, (most + 2) * pointsPerMm), spot);
    return likelyRadii(near, spot, search, pointsPerMm).flatMap(radius => {
      const ring = fitRing(near, { ...spot, radius, oval: 0, slant: 0 }, BAND_MM * pointsPerMm);
      const isWanted = ring.radius >= least * pointsPerMm && ring.radius <= (most + 1) * pointsPerMm;
      return isWanted ? [{ ring, stretch, support: supportOf(near, ring, REACH_MM * pointsPerMm) }] : [];
    });
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function squeezePoints(points: EdgePoints, stretch: number): EdgePoints {
  if (stretch === 1) return points;
  const x = points.x.map(value => value / stretch);
  const [dx, dy] = [points.dx.slice(), points.dy.slice()];
  for (let index = 0; index < points.count; index++) {
    // Normals grow steeper where lengths shrink.
    const across = (dx[index] ?? 0) * stretch;
    const down = dy[index] ?? 0;
    const length = Math.sqrt(across * across + down * down);
    dx[index] = across / length;
    dy[index] = down / length;
  }
  return { count: points.count, x, y: points.y, dx, dy };
}

/** Edges with ink on the side of the center: the outsides of lines that run around it. */
function outerEdges(points: EdgePoints, { x, y }: Place): EdgePoints {
  return choosePoints(points, index => {
    const across = (points.x[index] ?? 0) - x;
    const down = (points.y[index] ?? 0) - y;
    return across * (points.dx[index] ?? 0) + down * (points.dy[index] ?? 0) < 0;
  });
}

/** The radii at which most of a perimeter runs. */
function likelyRadii(
  points: EdgePoints,
  { x, y }: Place,
  { least, most }: RingSearch,
  pointsPerMm: number,
): number[] {
  const full = new Float32Array(Math.ceil((most + 4) * pointsPerMm) + 2);
  for (let index = 0; index < points.count; index++) {
    const distance = Math.hypot((points.x[index] ?? 0) - x, (points.y[index] ?? 0) - y);
    const step = Math.round(distance);
    if (step < full.length) full[step] = (full[step] ?? 0) + 1 / distance;
  }
  const around = (step: number): number => (full[step - 1] ?? 0) + (full[step] ?? 0) + (full[step + 1] ?? 0);
  const first = Math.round(least * pointsPerMm);
  const count = Math.round(most * pointsPerMm) - first + 1;
  const steps = Array.from({ length: count }, (_, index) => first + index);
  steps.sort((a, b) => around(b) - around(a) || b - a);
  const apart = RADII_APART_MM * pointsPerMm;
  const kept: number[] = [];
  for (const step of steps) {
    if (kept.length === RADII) break;
    if (kept.every(other => Math.abs(other - step) > apart)) kept.push(step);
  }
  return kept;
}

function supportOf(points: EdgePoints, ring: Ring, reach: number): number {
  const counts = new Uint16Array(SECTORS);
  for (let index = 0; index < points.count; index++) {
    const across = (points.x[index] ?? 0) - ring.x;
    const down = (points.y[index] ?? 0) - ring.y;
    const distance = Math.sqrt(across * across + down * down);
    const [ux, uy] = [across / distance, down / distance];
    if (Math.abs(distance - radiusAt(ring, ux, uy)) > reach) continue;
    if (ux * (points.dx[index] ?? 0) + uy * (points.dy[index] ?? 0) > -ALIGNED) continue;
    const sector = sectorOf(across, down);
    counts[sector] = (counts[sector] ?? 0) + 1;
  }
  return counts.filter(count => count >= LEAST_POINTS).length / SECTORS;
}
