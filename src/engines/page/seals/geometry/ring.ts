import type { EdgePoints } from './edge-points.ts';
import { solve } from './solve.ts';

/**
 * A closed line that is round or nearly so, in points of the plane: at the angle t its radius is
 * `radius + oval · cos 2t + slant · sin 2t`. Stamps are pressed and scanned a little out of round.
 */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly oval: number;
  readonly slant: number;
}

/** Edges whose normal strays farther from the radius belong to something else: cosine of some 20 degrees. */
export const ALIGNED = 0.94;

const ROUNDS = 5;
const FEWEST_POINTS = 6;

/** The ring's radius in the direction of a unit vector. */
export function radiusAt({ radius, oval, slant }: Ring, ux: number, uy: number): number {
  return radius + oval * (ux * ux - uy * uy) + slant * 2 * ux * uy;
}

/**
 * Lays a ring through the edge points near it that run along it, by least squares over a band that narrows.
 * Where an arc is too short to tell all, the ring stays near the guess and round.
 * @param band how far from the first guess points still count, in points of the plane
 */
export function fitRing(points: EdgePoints, guess: Ring, band: number): Ring {
  let ring = guess;
  for (let round = 0, width = band; round < ROUNDS; round++, width = Math.max(1.2, width * 0.65)) {
    const next = improve(points, ring, width);
    if (next === null) return ring;
    ring = next;
  }
  return ring;
}

/**
 * Visits the edge points that lie within `band` of a ring and run along it: their direction from the center
 * as unit vector, and how far outside of the ring they lie.
 */
export function visitAlong(
  points: EdgePoints,
  ring: Ring,
  band: number,
  visit: (ux: number, uy: number, off: number) => void,
): void {
  const far = ring.radius + Math.abs(ring.oval) + Math.abs(ring.slant) + band;
  for (let index = 0; index < points.count; index++) {
    const across = (points.x[index] ?? 0) - ring.x;
    const down = (points.y[index] ?? 0) - ring.y;
    if (across > far || across < -far || down > far || down < -far) continue;
    const distance = Math.sqrt(across * across + down * down);
    if (distance === 0) continue;
    const ux = across / distance;
    const uy = down / distance;
    if (Math.abs(ux * (points.dx[index] ?? 0) + uy * (points.dy[index] ?? 0)) < ALIGNED) continue;
    const off = distance - radiusAt(ring, ux, uy);
    if (off <= band && off >= -band) visit(ux, uy, off);
  }
}

/** How strongly center, radius, oval and slant stay as they are, against one point's pull. */
const HOLDS = [0.004, 0.004, 0.004, 0.03, 0.03] as const;

/** One step of Gauss and Newton. */
function improve(points: EdgePoints, ring: Ring, band: number): Ring | null {
  const normal = new Float64Array(25);
  const right = new Float64Array(5);
  const row = new Float64Array(5);
  let count = 0;
  visitAlong(points, ring, band, (ux, uy, off) => {
    count += 1;
    row[0] = ux;
    row[1] = uy;
    row[2] = 1;
    row[3] = ux * ux - uy * uy;
    row[4] = 2 * ux * uy;
    addRow(normal, right, row, off);
  });
  if (count < FEWEST_POINTS) return null;
  HOLDS.forEach((hold, index) => {
    normal[index * 6] = (normal[index * 6] ?? 0) + hold * count;
  });
  const [mx, my, mr, oval, slant] = solve(normal, right);
  if (mx === undefined || my === undefined || mr === undefined) return null;
  return {
    x: ring.x + mx,
    y: ring.y + my,
    radius: ring.radius + mr,
    oval: ring.oval + (oval ?? 0),
    slant: ring.slant + (slant ?? 0),
  };
}

function addRow(normal: Float64Array, right: Float64Array, row: Float64Array, off: number): void {
  for (let a = 0; a < 5; a++) {
    const left = row[a] ?? 0;
    right[a] = (right[a] ?? 0) + left * off;
    for (let b = 0; b < 5; b++) normal[a * 5 + b] = (normal[a * 5 + b] ?? 0) + left * (row[b] ?? 0);
  }
}
