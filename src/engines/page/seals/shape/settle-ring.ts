import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { fitRing, type Ring, radiusAt } from '../geometry/ring.ts';
import { BESIDE } from './drawn-share.ts';
import type { RingGuess } from './ring-guesses.ts';
import { ringTrack, turnVector } from './ring-track.ts';
import { STEP_MM, TURNS, type UnrolledTrack, unrollTrack } from './unroll-track.ts';

/** Rows enough for what lies right beside an outline. */
export const BESIDE_TRACK = { within: 11, outside: 11 } as const;
/** The line is looked for within so many mm of the guess. */
const BAND_MM = 1;
/** A guess follows the outside of a line. */
const HALF_LINE_MM = 0.3;
/** Round enough, as part of the radius. */
const ROUND = 0.04;

/** Moves the ring onto the strongest line near it; what is oval of it goes into the stretch. */
export function settleRing(plane: InkPlane, guess: RingGuess): Pick<RingGuess, 'ring' | 'stretch'> {
  const mm = plane.pointsPerMm;
  let { stretch } = guess;
  let ring: Ring = { ...guess.ring, radius: guess.ring.radius - HALF_LINE_MM * mm };
  for (let round = 0; round < 2; round++) {
    const flat = unrollTrack(plane, ringTrack(plane, ring, stretch), BESIDE_TRACK);
    ring = fitRing(linePoints(flat, ring, mm), ring, BAND_MM * mm);
    if (stretch === 1 && Math.abs(ring.oval) < ROUND * ring.radius) continue;
    const wider = (ring.radius + ring.oval) / (ring.radius - ring.oval);
    stretch *= wider;
    ring = { ...ring, x: ring.x / wider, radius: ring.radius - ring.oval, oval: 0 };
  }
  return { ring, stretch };
}

/** The strongest line near the ring, by turns. */
function linePoints(flat: UnrolledTrack, ring: Ring, mm: number): EdgePoints {
  const make = (): Float32Array => new Float32Array(TURNS);
  const [x, y, dx, dy] = [make(), make(), make(), make()];
  let count = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const row = strongestRow(flat, turn);
    if (row === null) continue;
    const [ux, uy] = turnVector(turn);
    const radius = radiusAt(ring, ux, uy) * (1 + ((row - flat.trackRow) * STEP_MM * mm) / ring.radius);
    x[count] = ring.x + ux * radius;
    y[count] = ring.y + uy * radius;
    dx[count] = ux;
    dy[count] = uy;
    count += 1;
  }
  return { count, x, y, dx, dy };
}

/** The row of the strongest line near the ring; null without one. */
export function strongestRow({ ridges, trackRow }: UnrolledTrack, turn: number): number | null {
  let best = 0;
  let most = 0;
  for (let row = trackRow - BESIDE; row <= trackRow + BESIDE; row++) {
    const ridge = (ridges[row * TURNS + turn] ?? 0) - Math.abs(row - trackRow);
    if (ridge <= most) continue;
    best = row;
    most = ridge;
  }
  return most === 0 ? null : best;
}

/** How far the strongest line near the ring strays from it, in mm: the root of the mean square. */
export function strayOf(flat: UnrolledTrack): number {
  let [sum, count] = [0, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    const row = strongestRow(flat, turn);
    if (row === null) continue;
    sum += (row - flat.trackRow) ** 2;
    count += 1;
  }
  return count === 0 ? 0 : Math.sqrt(sum / count) * STEP_MM;
}
