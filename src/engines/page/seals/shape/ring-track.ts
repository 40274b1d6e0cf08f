import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Ring, radiusAt } from '../geometry/ring.ts';
import { makeTrack, STEP_MM, type Track, TURNS } from './unroll-track.ts';

const COSINES = Float64Array.from({ length: TURNS }, (_, turn) => Math.cos((turn * 2 * Math.PI) / TURNS));
const SINES = Float64Array.from({ length: TURNS }, (_, turn) => Math.sin((turn * 2 * Math.PI) / TURNS));

/** From the middle of a ring to a turn. */
export const turnVector = (turn: number): readonly [number, number] => [COSINES[turn] ?? 0, SINES[turn] ?? 0];

/**
 * A ring as outline; rows are rings concentric to it.
 * @param stretch how many times wider the page is than that on which the ring is round
 */
export function ringTrack({ pointsPerMm }: InkPlane, ring: Ring, stretch: number): Track {
  const track = makeTrack();
  const steps = ring.radius / (STEP_MM * pointsPerMm);
  for (let turn = 0; turn < TURNS; turn++) {
    const [ux, uy] = turnVector(turn);
    const radius = radiusAt(ring, ux, uy);
    const [across, down] = [ux * radius * stretch, uy * radius];
    track.x[turn] = ring.x * stretch + across;
    track.y[turn] = ring.y + down;
    track.stepX[turn] = across / steps;
    track.stepY[turn] = down / steps;
  }
  return track;
}
