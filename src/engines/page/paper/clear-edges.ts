import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { darkDepths, EDGES, LANE_STEP, walkFrom } from './edge-lanes.ts';
import { MOST_OF_PAGE } from './find-bands.ts';

/** Nobody writes so near to the edge, but every scanner leaves something there. */
const FRAME_MM = 2.5;
/** Shadows of a sheet's edge reach no farther. */
const SHADOW_MM = 16;
/** Darker than the paper by more is a shadow. */
const SHADE = 14;
/** Beyond a shadow its edge is ragged. */
const RAGGED_MM = 1.2;

/** Takes out of a plane of depths what lies along the page's edges: bands of the scanner, shadows, torn rims. */
export function clearEdges(depth: Uint8Array, planes: PagePlanes, borders: PageLook['borders']): void {
  const { paper, pixelsPerMm } = planes;
  const frame = Math.round(FRAME_MM * pixelsPerMm);
  const ragged = Math.round(RAGGED_MM * pixelsPerMm);
  for (const edge of EDGES) {
    const walk = walkFrom(edge, planes);
    const isBand = borders.some(border => border.edge === edge);
    const most = Math.floor(
      isBand ? walk.across * MOST_OF_PAGE : Math.min(walk.across / 2, SHADOW_MM * pixelsPerMm),
    );
    const lanes = darkDepths(planes, walk, paper.luma - SHADE, most);
    mendLanes(lanes, most);
    for (let along = 0; along < walk.length; along++) {
      const deep = Math.max(frame, (lanes[Math.floor(along / LANE_STEP)] ?? 0) + ragged);
      let at = walk.start + along * walk.along;
      for (let inward = 0; inward < Math.min(deep, walk.across); inward++, at += walk.inward) depth[at] = 0;
    }
  }
}

/** Lanes that find no end run along something else: they end where the lanes before them did. */
function mendLanes(lanes: Int32Array, most: number): void {
  let usual = lanes.find(dark => dark < most) ?? 0;
  for (let lane = 0; lane < lanes.length; lane++) {
    const dark = lanes[lane] ?? 0;
    if (dark >= most) lanes[lane] = usual;
    else usual = dark;
  }
}
