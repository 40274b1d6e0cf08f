import type { PageEdge } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';

export const EDGES: readonly PageEdge[] = ['top', 'right', 'bottom', 'left'];

/** How to walk from one edge of a page into it. */
export interface EdgeWalk {
  readonly edge: PageEdge;
  /** Pixels along the edge, and from it to the edge across. */
  readonly length: number;
  readonly across: number;
  /** Index of the first pixel at the edge, and the steps to the next along it and inward. */
  readonly start: number;
  readonly along: number;
  readonly inward: number;
}

/** From the left or the top end of each edge. */
export function walkFrom(edge: PageEdge, { width, height }: Pick<PagePlanes, 'width' | 'height'>): EdgeWalk {
  const isLying = edge === 'top' || edge === 'bottom';
  const [length, across] = isLying ? [width, height] : [height, width];
  const [along, depth] = isLying ? [1, width] : [width, 1];
  const isNear = edge === 'top' || edge === 'left';
  return {
    ...{ edge, length, across, along },
    start: isNear ? 0 : (across - 1) * depth,
    inward: isNear ? depth : -depth,
  };
}

/** Every other pixel of an edge is enough. */
export const LANE_STEP = 2;
/** A sliver of paper or ringing of the codec may lie outside of a band. */
const SLIVER = 3;

/** For each lane along an edge: how many pixels from the edge inward are darker than `limit`. */
export function darkDepths({ luma }: PagePlanes, walk: EdgeWalk, limit: number, most: number): Int32Array {
  const depths = new Int32Array(Math.ceil(walk.length / LANE_STEP));
  for (let lane = 0; lane < depths.length; lane++) {
    const first = walk.start + lane * LANE_STEP * walk.along;
    let depth = 0;
    while (depth < SLIVER && (luma[first + depth * walk.inward] ?? 0) >= limit) depth += 1;
    if (depth === SLIVER) continue;
    while (depth < most && (luma[first + depth * walk.inward] ?? 0) < limit) depth += 1;
    depths[lane] = depth;
  }
  return depths;
}
