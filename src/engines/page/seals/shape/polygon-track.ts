import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Corners, sidesOf } from './polygon-sides.ts';
import { makeTrack, STEP_MM, type Track, TURNS } from './unroll-track.ts';

/** A straight outline; rows are parallels to its sides. */
export interface PolygonTrack extends Track {
  /** By turn: the side on which it lies. */
  readonly side: Uint8Array;
  /** By turn: how far along its side, in points of the plane. */
  readonly along: Float32Array;
}

export function polygonTrack({ pointsPerMm }: InkPlane, corners: Corners): PolygonTrack {
  const track = { ...makeTrack(), side: new Uint8Array(TURNS), along: new Float32Array(TURNS) };
  const sides = sidesOf(corners);
  const piece = sides.reduce((sum, { length }) => sum + length, 0) / TURNS;
  const step = STEP_MM * pointsPerMm;
  let [index, before] = [0, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    const place = (turn + 0.5) * piece;
    while (index < sides.length - 1 && place > before + (sides[index]?.length ?? 0)) {
      before += sides[index]?.length ?? 0;
      index += 1;
    }
    const side = sides[index];
    if (side === undefined) break;
    const along = place - before;
    track.side[turn] = index;
    track.along[turn] = along;
    track.x[turn] = side.from.x + side.ux * along;
    track.y[turn] = side.from.y + side.uy * along;
    track.stepX[turn] = -side.nx * step;
    track.stepY[turn] = -side.ny * step;
  }
  return track;
}
