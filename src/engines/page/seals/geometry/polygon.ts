export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Corners in order, in points of the plane. */
export type Polygon = readonly Corner[];

/** Where the lines through two points along two unit vectors meet; null for parallels. */
export function meetingPoint(
  a: { readonly from: Corner; readonly ux: number; readonly uy: number },
  b: { readonly from: Corner; readonly ux: number; readonly uy: number },
): Corner | null {
  const cross = a.ux * b.uy - a.uy * b.ux;
  if (Math.abs(cross) < 0.2) return null;
  const along = ((b.from.x - a.from.x) * b.uy - (b.from.y - a.from.y) * b.ux) / cross;
  return { x: a.from.x + along * a.ux, y: a.from.y + along * a.uy };
}

export function distance(a: Corner, b: Corner): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** The sides of a polygon, each from its corner to the next. */
export function sidesOf(polygon: Polygon): { from: Corner; to: Corner }[] {
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length];
    return to === undefined ? [] : [{ from, to }];
  });
}

export function middleOf(polygon: Polygon): Corner {
  const sum = polygon.reduce((to, { x, y }) => ({ x: to.x + x, y: to.y + y }), { x: 0, y: 0 });
  return { x: sum.x / polygon.length, y: sum.y / polygon.length };
}
