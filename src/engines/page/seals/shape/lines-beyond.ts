import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Corners, sidesOf } from './polygon-sides.ts';

/** Beyond a corner, in mm. */
const BEYOND_MM = { from: 1.5, to: 5, step: 0.5 } as const;
/** In levels. */
const LEAST_RIDGE = 7;
const ASIDE_MM = 1;

/** The part of the places beyond the ends of all sides where a line goes on. */
export function linesBeyond(plane: InkPlane, corners: Corners): number {
  let [lines, ends] = [0, 0];
  for (const side of sidesOf(corners)) {
    for (const way of [1, -1]) {
      const corner = way === 1 ? side.to : side.from;
      ends += 1;
      lines += lineShare(plane, corner.x, corner.y, side.ux * way, side.uy * way) > 0.7 ? 1 : 0;
    }
  }
  return lines / ends;
}

function lineShare(plane: InkPlane, x: number, y: number, ux: number, uy: number): number {
  const mm = plane.pointsPerMm;
  const { width, height, ink } = plane;
  const at = (px: number, py: number): number => {
    const [column, row] = [Math.round(px), Math.round(py)];
    return column < 0 || row < 0 || column >= width || row >= height ? 0 : (ink[row * width + column] ?? 0);
  };
  let [lines, places] = [0, 0];
  for (let off = BEYOND_MM.from; off <= BEYOND_MM.to; off += BEYOND_MM.step) {
    const [px, py] = [x + ux * off * mm, y + uy * off * mm];
    const aside = ASIDE_MM * mm;
    const here = Math.max(at(px, py), at(px - uy * 0.6, py + ux * 0.6), at(px + uy * 0.6, py - ux * 0.6));
    const beside = Math.max(at(px - uy * aside, py + ux * aside), at(px + uy * aside, py - ux * aside));
    places += 1;
    if (here - beside >= LEAST_RIDGE) lines += 1;
  }
  return lines / places;
}
