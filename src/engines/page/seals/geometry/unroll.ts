import type { InkPlane } from './ink-plane.ts';
import { type Ring, radiusAt } from './ring.ts';
import type { Part } from './squeeze.ts';

/** A ring and what lies in and around it, laid out flat. */
export interface Unrolled {
  /** Directions from the center, evenly spread, clockwise from the right. */
  readonly rays: number;
  /** Numbers along each ray. */
  readonly depth: number;
  /** The column in which the ring itself lies; one point of the plane from column to column, outward. */
  readonly onRing: number;
  /** Ink from 0 to 255, -1 beyond the page and where it is hidden; ray after ray. */
  readonly ink: Int16Array;
}

const RAYS = 144;

const DIRECTIONS = Array.from({ length: RAYS }, (_, ray) => {
  const angle = ((ray + 0.5) * 2 * Math.PI) / RAYS;
  return { ux: Math.cos(angle), uy: Math.sin(angle) };
});

/**
 * @param beyond how far outside of the ring to look, in points of the plane
 * @param page what belongs to the page, in points of the plane: the plane itself, or more where it is cut from a larger one
 */
export function unroll(
  { width, height, ink, hidden }: InkPlane,
  ring: Ring,
  beyond: number,
  page: Part = { left: 0, top: 0, right: width, bottom: height },
): Unrolled {
  const onRing = Math.floor(ring.radius);
  const depth = onRing + Math.ceil(beyond) + 1;
  const flat = new Int16Array(RAYS * depth);
  DIRECTIONS.forEach(({ ux, uy }, ray) => {
    const radius = radiusAt(ring, ux, uy);
    for (let column = 0; column < depth; column++) {
      const distance = Math.max(0, radius + column - onRing);
      const x = Math.floor(ring.x + ux * distance);
      const y = Math.floor(ring.y + uy * distance);
      const isWithin = x >= 0 && y >= 0 && x < width && y < height;
      const isOnPage = x >= page.left && y >= page.top && x < page.right && y < page.bottom;
      const at = y * width + x;
      const isSeen = isWithin ? hidden?.[at] !== 1 : isOnPage;
      flat[ray * depth + column] = isSeen ? (isWithin ? (ink[at] ?? 0) : 0) : -1;
    }
  });
  return { rays: RAYS, depth, onRing, ink: flat };
}

/** Mean ink from column to column, both included, over the rays that are asked for; 0 where nothing is seen. */
export function meanInk(
  { rays, depth, ink }: Unrolled,
  from: number,
  to: number,
  isWanted: (ray: number) => boolean = () => true,
): number {
  let [sum, count] = [0, 0];
  for (let ray = 0; ray < rays; ray++) {
    if (!isWanted(ray)) continue;
    for (let column = Math.max(0, from); column <= Math.min(to, depth - 1); column++) {
      const value = ink[ray * depth + column] ?? -1;
      if (value < 0) continue;
      sum += value;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
