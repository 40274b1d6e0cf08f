import type { InkPlane } from './ink-plane.ts';
import { type Corner, distance } from './polygon.ts';

/** What lies along a straight side, from 0 to 1 of its length on the page. */
export interface SideSupport {
  /** Length on the page, in points of the plane. */
  readonly length: number;
  /** Where a line is drawn. */
  readonly drawn: number;
}

/**
 * How much of a side is drawn as a line: ink on it or right beside it, and clearly less ink
 * `clear` points away to one side or the other.
 */
export function sideSupport(
  { width, height, ink }: InkPlane,
  from: Corner,
  to: Corner,
  { least, clear }: { readonly least: number; readonly clear: number },
): SideSupport {
  const length = distance(from, to);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const inkAt = (along: number, off: number): number => {
    const x = Math.floor(from.x + ux * along - uy * off);
    const y = Math.floor(from.y + uy * along + ux * off);
    if (x < 0 || y < 0 || x >= width || y >= height) return -1;
    return ink[y * width + x] ?? 0;
  };
  let [seen, drawn] = [0, 0];
  for (let along = 0.5; along < length; along++) {
    if (inkAt(along, 0) < 0) continue;
    seen += 1;
    const on = Math.max(inkAt(along, -1.2), inkAt(along, 0), inkAt(along, 1.2));
    const beside = Math.min(inkAt(along, clear), inkAt(along, -clear));
    if (on >= least && beside < on * 0.6) drawn += 1;
  }
  return { length: seen, drawn: seen === 0 ? 0 : drawn / seen };
}
