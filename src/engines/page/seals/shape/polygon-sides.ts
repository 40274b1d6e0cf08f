import type { PageEdge } from '#domain/page-look.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Place, StraightEdge } from './straight-edges.ts';

/** Corners in order, in points of the plane. */
export type Corners = readonly Place[];

export const distance = (a: Place, b: Place): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** The sides of a polygon, each with its unit vector and the normal that points within. */
export function sidesOf(corners: Corners): readonly Side[] {
  const middle = middleOf(corners);
  return corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const length = Math.max(1e-6, distance(from, to));
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const inward = (middle.x - from.x) * -uy + (middle.y - from.y) * ux > 0 ? 1 : -1;
    return { from, to, length, ux, uy, nx: -uy * inward, ny: ux * inward };
  });
}

export interface Side {
  readonly from: Place;
  readonly to: Place;
  readonly length: number;
  readonly ux: number;
  readonly uy: number;
  readonly nx: number;
  readonly ny: number;
}

export function middleOf(corners: Corners): Place {
  let [x, y] = [0, 0];
  for (const corner of corners) {
    x += corner.x / corners.length;
    y += corner.y / corners.length;
  }
  return { x, y };
}

/** Where the lines of two edges cross; they are not parallel. */
export function meetingPlace(one: StraightEdge, other: StraightEdge): Place {
  const cross = -one.ny * other.nx + one.nx * other.ny;
  const away = (other.from.x - one.from.x) * other.nx + (other.from.y - one.from.y) * other.ny;
  const along = away / cross;
  return { x: one.from.x - one.ny * along, y: one.from.y + one.nx * along };
}

/** Next to the border of the picture, in mm, no edges are looked for. */
const BORDER_MM = 5;

/** The edge of the page that cuts a side's shape: the side runs along it. */
export function edgeAlong({ from, to }: Side, { width, height, pointsPerMm }: InkPlane): PageEdge | null {
  const near = BORDER_MM * pointsPerMm;
  if (from.x < near && to.x < near) return 'left';
  if (from.y < near && to.y < near) return 'top';
  if (from.x > width - near && to.x > width - near) return 'right';
  return from.y > height - near && to.y > height - near ? 'bottom' : null;
}
