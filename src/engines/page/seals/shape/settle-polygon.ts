import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Corners, type Side, sidesOf } from './polygon-sides.ts';
import { type PolygonTrack, polygonTrack } from './polygon-track.ts';
import { BESIDE_TRACK, strongestRow } from './settle-ring.ts';
import type { Place } from './straight-edges.ts';
import { STEP_MM, TURNS, type UnrolledTrack, unrollTrack } from './unroll-track.ts';

/** Pieces of a side that must show a line before the side is moved onto it. */
const FEWEST = 6;
/** A side turns at most by this tangent. */
const MOST_TILT = 0.08;
/** Lines outside of the middle of the others by so many steps belong to something else. */
const STRAY = 2;

/** Moves each side onto the strongest line near it; corners go where the sides meet. */
export function settlePolygon(plane: InkPlane, guess: Corners): Corners {
  let corners = guess;
  for (let round = 0; round < 3; round++) {
    const track = polygonTrack(plane, corners);
    const flat = unrollTrack(plane, track, BESIDE_TRACK);
    const lines = sidesOf(corners).map((side, index) => settleSide(side, rowsOf(flat, track, index), plane));
    corners = corners.map((corner, index) => {
      const before = lines[(index + lines.length - 1) % lines.length];
      const after = lines[index];
      return before === undefined || after === undefined ? corner : (crossing(before, after) ?? corner);
    });
  }
  return corners;
}

interface Row {
  readonly along: number;
  /** Steps outward. */
  readonly off: number;
}

function rowsOf(flat: UnrolledTrack, track: PolygonTrack, side: number): readonly Row[] {
  const rows: Row[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    if (track.side[turn] !== side || flat.isSeen[turn] !== 1) continue;
    const row = strongestRow(flat, turn);
    if (row !== null)
      rows.push({ along: track.along[turn] ?? 0, off: middleRow(flat, row, turn) - flat.trackRow });
  }
  const middle = rows.map(({ off }) => off).sort((a, b) => a - b)[rows.length >> 1] ?? 0;
  return rows.filter(({ off }) => Math.abs(off - middle) <= STRAY);
}

/** Where among a row and its neighbors the line's middle lies. */
function middleRow({ ridges }: UnrolledTrack, row: number, turn: number): number {
  const at = row * TURNS + turn;
  const [before, here, after] = [ridges[at - TURNS] ?? 0, ridges[at] ?? 0, ridges[at + TURNS] ?? 0];
  return row + (after - before) / Math.max(1, before + here + after);
}

interface Line {
  readonly at: Place;
  readonly ux: number;
  readonly uy: number;
}

/** Least squares of how far outward the line lies, against where along the side. */
function settleSide(side: Side, rows: readonly Row[], { pointsPerMm }: InkPlane): Line {
  const { from, ux, uy, nx, ny } = side;
  if (rows.length < FEWEST) return { at: from, ux, uy };
  const step = STEP_MM * pointsPerMm;
  let [sumA, sumO, sumAA, sumAO] = [0, 0, 0, 0];
  for (const { along, off } of rows) {
    sumA += along;
    sumO += off * step;
    sumAA += along * along;
    sumAO += along * off * step;
  }
  const count = rows.length;
  const spread = sumAA - (sumA * sumA) / count;
  const tilt = spread < 1 ? 0 : (sumAO - (sumA * sumO) / count) / spread;
  const kept = Math.max(-MOST_TILT, Math.min(MOST_TILT, tilt));
  const off = (sumO - kept * sumA) / count;
  const length = Math.sqrt(1 + kept * kept);
  return {
    at: { x: from.x - nx * off, y: from.y - ny * off },
    ux: (ux - nx * kept) / length,
    uy: (uy - ny * kept) / length,
  };
}

function crossing(a: Line, b: Line): Place | null {
  const cross = a.ux * b.uy - a.uy * b.ux;
  if (Math.abs(cross) < 0.2) return null;
  const along = ((b.at.x - a.at.x) * b.uy - (b.at.y - a.at.y) * b.ux) / cross;
  return { x: a.at.x + a.ux * along, y: a.at.y + a.uy * along };
}
