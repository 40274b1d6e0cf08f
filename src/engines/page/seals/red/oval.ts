import type { PageEdge } from '#domain/page-look.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Part } from '../geometry/squeeze.ts';

/** An upright ellipse, in points of the plane. */
export interface Oval {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

export const boxOfOval = ({ x, y, rx, ry }: Oval): Part => ({
  left: x - rx,
  top: y - ry,
  right: x + rx,
  bottom: y + ry,
});

/** Visits the points within an oval, row by row. */
export function visitOval(
  { width, height }: Pick<InkPlane, 'width' | 'height'>,
  { x, y, rx, ry }: Oval,
  visit: (at: number, column: number, row: number) => void,
): void {
  for (let row = Math.max(0, Math.floor(y - ry)); row < Math.min(height, y + ry); row++) {
    const half = rx * Math.sqrt(Math.max(0, 1 - ((row + 0.5 - y) / ry) ** 2));
    const end = Math.min(width, x + half);
    for (let column = Math.max(0, Math.ceil(x - half)); column < end; column++) {
      visit(row * width + column, column, row);
    }
  }
}

/** How far beyond the page something must reach to be cut by its edge, in mm. */
const CUT_MM = 0.8;

/** The edge of the page that cuts the most off a box; null when it lies on the page. */
export function cuttingEdge(box: Part, { width, height, pointsPerMm }: InkPlane): PageEdge | null {
  const beyond: readonly [PageEdge, number][] = [
    ['right', box.right - width],
    ['left', -box.left],
    ['top', -box.top],
    ['bottom', box.bottom - height],
  ];
  const [edge, most] = beyond.reduce((best, one) => (one[1] > best[1] ? one : best));
  return most > CUT_MM * pointsPerMm ? edge : null;
}

/** What ends so near to the page's edge goes on beyond it. */
const NEAR_MM = 2.5;

/** The edge of the page at which something ends that has no outline beyond it; null when it keeps away from all. */
export function nearEdge(box: Part, plane: InkPlane): PageEdge | null {
  const near = (NEAR_MM + CUT_MM) * plane.pointsPerMm;
  const { left, top, right, bottom } = box;
  return cuttingEdge(
    { left: left - near, top: top - near, right: right + near, bottom: bottom + near },
    plane,
  );
}
