import type { InkPlane } from './ink-plane.ts';
import type { Segment } from './segments.ts';

/** Takes the ink of straight lines out of a copy of a plane. @param half half of their width, in points */
export function eraseLines(plane: InkPlane, lines: readonly Segment[], half: number): InkPlane {
  const ink = plane.ink.slice();
  for (const { from, length, ux, uy } of lines) {
    for (let along = -half; along <= length + half; along += 0.7) {
      for (let off = -half; off <= half; off += 0.7) {
        const x = Math.floor(from.x + ux * along - uy * off);
        const y = Math.floor(from.y + uy * along + ux * off);
        if (x >= 0 && y >= 0 && x < plane.width && y < plane.height) ink[y * plane.width + x] = 0;
      }
    }
  }
  return { ...plane, ink };
}
