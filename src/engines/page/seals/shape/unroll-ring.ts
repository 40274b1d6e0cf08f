import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Ring, radiusAt } from '../geometry/ring.ts';

/** Directions around the ring: 2.5 degrees each. */
export const TURNS = 144;
/** Steps along the radius, in mm. */
export const STEP_MM = 0.25;
/** A line is lighter on both sides between so many steps from its middle and so many. */
const NEAREST = 2;
const FARTHEST = 5;
/** In levels. */
const LEAST_RIDGE = 7;

/** A ring's surroundings, cut open: what a circle of each radius about its middle would meet. */
export interface UnrolledRing {
  readonly rows: number;
  /** The row of the ring itself; the others are concentric to it. */
  readonly ringRow: number;
  /** By row and turn: how much darker a line is here than what lies on both sides of it, along the radius. */
  readonly ridges: Uint8Array;
  /** By row and turn: ink, evened out along the perimeter. */
  readonly inks: Uint8Array;
  /** By turn: 1 where the ring lies on the page. */
  readonly isSeen: Uint8Array;
  readonly seen: number;
}

const COSINES = Float64Array.from({ length: TURNS }, (_, turn) => Math.cos((turn * 2 * Math.PI) / TURNS));
const SINES = Float64Array.from({ length: TURNS }, (_, turn) => Math.sin((turn * 2 * Math.PI) / TURNS));

export const turnVector = (turn: number): readonly [number, number] => [COSINES[turn] ?? 0, SINES[turn] ?? 0];

/** From where to where along the radius, in mm; steps at both ends hold no ridges. */
export interface Reach {
  readonly fromMm: number;
  readonly toMm: number;
}

/** @param stretch how many times wider the page is than that on which the ring is round */
export function unrollRing(plane: InkPlane, ring: Ring, stretch: number, reach: Reach): UnrolledRing {
  const step = STEP_MM * plane.pointsPerMm;
  const first = Math.max(1, Math.round(reach.fromMm / STEP_MM));
  const rows = Math.round(reach.toMm / STEP_MM) - first + 1;
  const raw = new Uint8Array(rows * TURNS);
  const isSeen = new Uint8Array(TURNS);
  const base = Math.round(ring.radius / step);
  let seen = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const ux = COSINES[turn] ?? 0;
    const uy = SINES[turn] ?? 0;
    const along = radiusAt(ring, ux, uy) / base;
    const stepX = ux * along * stretch;
    const stepY = uy * along;
    const [left, top] = [ring.x * stretch, ring.y];
    for (let row = 0, at = turn; row < rows; row++, at += TURNS) {
      raw[at] = inkAt(plane, left + stepX * (row + first), top + stepY * (row + first));
    }
    const [x, y] = [left + stepX * base, top + stepY * base];
    if (x < 2 || y < 2 || x > plane.width - 3 || y > plane.height - 3) continue;
    isSeen[turn] = 1;
    seen += 1;
  }
  const inks = evenAlong(raw, rows);
  return { rows, ringRow: base - first, ridges: findRidges(inks, rows), inks, isSeen, seen };
}

/** Between the four nearest points; no ink beyond the page. */
function inkAt({ width, height, ink }: InkPlane, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 0;
  const at = top * width + left;
  const [across, down] = [x - left, y - top];
  const upper = (ink[at] ?? 0) * (1 - across) + (ink[at + 1] ?? 0) * across;
  const lower = (ink[at + width] ?? 0) * (1 - across) + (ink[at + width + 1] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}

/** The mean of three turns: letters that cross the line fade, the line stays. */
function evenAlong(raw: Uint8Array, rows: number): Uint8Array {
  const even = new Uint8Array(raw.length);
  for (let row = 0; row < rows; row++) {
    const start = row * TURNS;
    for (let turn = 0; turn < TURNS; turn++) {
      const before = raw[start + ((turn + TURNS - 1) % TURNS)] ?? 0;
      const after = raw[start + ((turn + 1) % TURNS)] ?? 0;
      even[start + turn] = (before + (raw[start + turn] ?? 0) + after) / 3;
    }
  }
  return even;
}

function findRidges(inks: Uint8Array, rows: number): Uint8Array {
  const ridges = new Uint8Array(inks.length);
  for (let at = FARTHEST * TURNS, end = (rows - FARTHEST) * TURNS; at < end; at++) {
    const here = inks[at] ?? 0;
    if (here < LEAST_RIDGE) continue;
    const ridge = here - Math.max(lightest(inks, at, -TURNS), lightest(inks, at, TURNS));
    if (ridge >= LEAST_RIDGE) ridges[at] = ridge;
  }
  return ridges;
}

function lightest(inks: Uint8Array, at: number, step: number): number {
  let least = 255;
  for (let off = NEAREST; off <= FARTHEST; off++) {
    const ink = inks[at + off * step] ?? 0;
    if (ink < least) least = ink;
  }
  return least;
}
