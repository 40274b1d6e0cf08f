import type { InkPlane } from './ink-plane.ts';
import type { Segment } from './segments.ts';

/** A straight band, in points of the plane. */
export interface Band {
  readonly line: Segment;
  /** How far it reaches to both sides of the line: along the normal (-uy, ux), and against it. */
  readonly ahead: number;
  readonly behind: number;
}

/** Edges end a little before their lines do, in points. */
const BEYOND = 3;

/** A copy of a plane in which bands hold no ink, and what is beneath them is hidden. */
export function eraseBands(plane: InkPlane, bands: readonly Band[]): InkPlane {
  if (bands.length === 0) return plane;
  const ink = plane.ink.slice();
  const hidden = plane.hidden?.slice() ?? new Uint8Array(ink.length);
  for (const { line, ahead, behind } of bands) {
    const { from, length, ux, uy } = line;
    for (let along = -BEYOND; along <= length + BEYOND; along += 0.7) {
      for (let off = -behind; off <= ahead; off += 0.7) {
        const x = Math.floor(from.x + ux * along - uy * off);
        const y = Math.floor(from.y + uy * along + ux * off);
        if (x < 0 || y < 0 || x >= plane.width || y >= plane.height) continue;
        ink[y * plane.width + x] = 0;
        hidden[y * plane.width + x] = 1;
      }
    }
  }
  return { ...plane, ink, hidden };
}
