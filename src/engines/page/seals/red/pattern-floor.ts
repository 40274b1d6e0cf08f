import type { InkPlane } from '../geometry/ink-plane.ts';

/** Side of a tile, in points: some 8 mm. */
const TILE = 16;
/** A page with less ink than this part of it has no pattern. */
const LEAST_SHARE = 0.05;
/** In a tile of pattern, this part of the points reaches its ink. */
const TOP = 0.12;
const HIGHEST = 64;

/**
 * The ink of a pattern that covers the page, as certificates have it in pink and yellow: what the darker points of
 * most places reach. 0 where most of the page is bare, however red some of it may be.
 */
export function patternFloor(plane: InkPlane): number {
  let inked = 0;
  for (const ink of plane.ink) if (ink > 0) inked += 1;
  if (inked < LEAST_SHARE * plane.ink.length) return 0;
  const counts = new Uint32Array(HIGHEST + 1);
  const [columns, rows] = [Math.floor(plane.width / TILE), Math.floor(plane.height / TILE)];
  for (let tile = 0; tile < columns * rows; tile++) {
    const top = topOf(plane, (tile % columns) * TILE, Math.floor(tile / columns) * TILE);
    counts[top] = (counts[top] ?? 0) + 1;
  }
  let below = 0;
  for (let level = 0; level <= HIGHEST; level++) {
    below += counts[level] ?? 0;
    if (below * 2 >= columns * rows) return level;
  }
  return HIGHEST;
}

/** The ink that the darkest part of a tile reaches. */
function topOf({ width, ink }: InkPlane, left: number, top: number): number {
  const counts = new Uint16Array(HIGHEST + 1);
  for (let y = top; y < top + TILE; y++) {
    for (let at = y * width + left, end = at + TILE; at < end; at++) {
      const level = Math.min(HIGHEST, ink[at] ?? 0);
      counts[level] = (counts[level] ?? 0) + 1;
    }
  }
  let above = 0;
  for (let level = HIGHEST; level > 0; level--) {
    above += counts[level] ?? 0;
    if (above >= TOP * TILE * TILE) return level;
  }
  return 0;
}

/** Takes a floor off all ink, in place. */
export function lowerInk({ ink }: InkPlane, floor: number): void {
  if (floor === 0) return;
  for (let at = 0; at < ink.length; at++) ink[at] = Math.max(0, (ink[at] ?? 0) - floor);
}
