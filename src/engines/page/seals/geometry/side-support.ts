import type { InkPlane } from './ink-plane.ts';
import { type Corner, distance } from './polygon.ts';

/** The ink along a straight side, point for point as far as it can be seen on the page. */
export interface SideInk {
  /** On the side or right beside it. */
  readonly on: Uint8Array;
  /** Some way off, on the side that holds less. */
  readonly beside: Uint8Array;
  /** How many points of it are hidden. */
  readonly hidden: number;
}

const HIDDEN = -2;

/** @param clear how far off to look for less ink, in points of the plane */
export function inkAlongSide(
  { width, height, ink, hidden }: InkPlane,
  from: Corner,
  to: Corner,
  clear: number,
): SideInk {
  const length = distance(from, to);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const inkAt = (along: number, off: number): number => {
    const x = Math.floor(from.x + ux * along - uy * off);
    const y = Math.floor(from.y + uy * along + ux * off);
    if (x < 0 || y < 0 || x >= width || y >= height) return -1;
    if (hidden?.[y * width + x] === 1) return HIDDEN;
    return ink[y * width + x] ?? 0;
  };
  const on: number[] = [];
  const beside: number[] = [];
  let covered = 0;
  for (let along = 0.5; along < length; along++) {
    const here = inkAt(along, 0);
    if (here === HIDDEN) covered += 1;
    if (here < 0) continue;
    on.push(Math.max(inkAt(along, -1.2), inkAt(along, 0), inkAt(along, 1.2)));
    beside.push(Math.max(0, Math.min(inkAt(along, clear), inkAt(along, -clear))));
  }
  return { on: Uint8Array.from(on), beside: Uint8Array.from(beside), hidden: covered };
}

/** Part of a side that is drawn as a line: `least` ink or more, and clearly less beside it. 0 off the page. */
export function drawnShare({ on, beside }: SideInk, least: number): number {
  let drawn = 0;
  for (let at = 0; at < on.length; at++) {
    if ((on[at] ?? 0) >= least && (beside[at] ?? 0) < (on[at] ?? 0) * 0.6) drawn += 1;
  }
  return on.length === 0 ? 0 : drawn / on.length;
}
