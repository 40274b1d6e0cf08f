import type { InkPlane } from '../geometry/ink-plane.ts';

/** Places along an outline: on a ring 2.5 degrees each. */
export const TURNS = 144;
/** Steps across the outline, in mm. */
export const STEP_MM = 0.25;
/** A line is lighter on both sides between so many steps from its middle and so many. */
const NEAREST = 2;
const FARTHEST = 5;
/** In levels. */
const LEAST_RIDGE = 5;
/** Points of the plane at its border that hold no edges. */
const BORDER = 2;

/** A closed outline, cut into `TURNS` even pieces; in points of the plane. */
export interface Track {
  /** Middles of the pieces. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** One step across the outline, outward. */
  readonly stepX: Float32Array;
  readonly stepY: Float32Array;
}

/** Rows from so many steps within the outline to so many outside; `FARTHEST` steps at both ends hold no ridges. */
export interface Reach {
  readonly within: number;
  readonly outside: number;
}

/** An outline's surroundings, cut open: what runs along it at each distance. */
export interface UnrolledTrack {
  readonly rows: number;
  /** The row of the outline itself; those above it lie within. */
  readonly trackRow: number;
  /** By row and turn: how much darker a line is here than what lies on both sides of it, across the outline. */
  readonly ridges: Uint8Array;
  /** By row and turn: ink, evened out along the outline. */
  readonly inks: Uint8Array;
  /** By turn: 1 where the outline lies on the page. */
  readonly isSeen: Uint8Array;
  readonly seen: number;
}

export function makeTrack(): Track {
  const make = (): Float32Array => new Float32Array(TURNS);
  return { x: make(), y: make(), stepX: make(), stepY: make() };
}

export function unrollTrack(plane: InkPlane, track: Track, { within, outside }: Reach): UnrolledTrack {
  const rows = within + outside + 1;
  const raw = new Uint8Array(rows * TURNS);
  const isSeen = new Uint8Array(TURNS);
  let seen = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const x = track.x[turn] ?? 0;
    const y = track.y[turn] ?? 0;
    const stepX = track.stepX[turn] ?? 0;
    const stepY = track.stepY[turn] ?? 0;
    for (let row = 0, at = turn; row < rows; row++, at += TURNS) {
      raw[at] = inkAt(plane, x + (row - within) * stepX, y + (row - within) * stepY);
    }
    if (x < BORDER || y < BORDER || x >= plane.width - BORDER || y >= plane.height - BORDER) continue;
    isSeen[turn] = 1;
    seen += 1;
  }
  const inks = evenAlong(raw, rows);
  return { rows, trackRow: within, ridges: findRidges(inks, rows), inks, isSeen, seen };
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
