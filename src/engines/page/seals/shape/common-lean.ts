import type { StraightEdge } from './straight-edges.ts';

/** Shorter lines are not sure of their slant. */
const LEAST_MM = 20;
/** Fewer lines tell nothing. */
const FEWEST = 3;

/** How far a direction leans from level or plumb, whichever is nearer: clockwise in degrees, from -45 to 45. */
export function leanOf(ux: number, uy: number): number {
  const degrees = (Math.atan2(uy, ux) * 180) / Math.PI;
  return ((((degrees + 45) % 90) + 90) % 90) - 45;
}

/**
 * How far most of the page's lines lean, rows of text and rules; the middle one by length.
 * Null where there are too few to tell.
 */
export function commonLean(lines: readonly StraightEdge[], pointsPerMm: number): number | null {
  const leans = lines
    .filter(({ length }) => length >= LEAST_MM * pointsPerMm)
    .map(({ nx, ny, length }) => ({ lean: leanOf(nx, ny), length }))
    .sort((a, b) => a.lean - b.lean);
  if (leans.length < FEWEST) return null;
  const half = leans.reduce((sum, { length }) => sum + length, 0) / 2;
  let below = 0;
  for (const { lean, length } of leans) {
    below += length;
    if (below >= half) return lean;
  }
  return null;
}
