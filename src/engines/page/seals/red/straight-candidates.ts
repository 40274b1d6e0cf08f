import type { InkPlane } from '../geometry/ink-plane.ts';
import { joinSegments } from '../geometry/join-segments.ts';
import { distance, middleOf } from '../geometry/polygon.ts';
import type { Segment } from '../geometry/segments.ts';
import { findRectangles, findTriangles } from '../geometry/straight-outlines.ts';
import { type StraightEvidence, weighPolygon } from './straight-evidence.ts';

export const LEAST_SEGMENT_MM = 6;
const BOUNDS_MM = { leastSide: 9, mostSide: 80, slack: 4 } as const;
/** Text, signatures and uneven ink interrupt a side by so much. */
const JOINED_MM = 8;
const LEAST_SHARE = 0.35;
const MOST_WEIGHED = 60;

/**
 * Rectangles and triangles drawn in lines, best first; of those that overlap only the best.
 * @param segments straight pieces of at least `LEAST_SEGMENT_MM`
 */
export function findStraightCandidates(
  plane: InkPlane,
  segments: readonly Segment[],
): readonly StraightEvidence[] {
  const mm = plane.pointsPerMm;
  const bounds = {
    leastSide: BOUNDS_MM.leastSide * mm,
    mostSide: BOUNDS_MM.mostSide * mm,
    slack: BOUNDS_MM.slack * mm,
  };
  const sides = joinSegments(segments, JOINED_MM * mm, BOUNDS_MM.mostSide * mm);
  const rectangles = findRectangles(sides, bounds).slice(0, MOST_WEIGHED);
  const triangles = findTriangles(sides, bounds).slice(0, MOST_WEIGHED);
  const all = [
    ...rectangles.map(polygon => weighPolygon(plane, polygon, 'rectangular', segments)),
    ...triangles.map(polygon => weighPolygon(plane, polygon, 'triangular', segments)),
  ].filter(({ share }) => share > LEAST_SHARE);
  all.sort((a, b) => b.drawnMm * b.share - a.drawnMm * a.share);
  return all.filter((one, index) => !all.slice(0, index).some(other => overlap(one, other)));
}

function overlap(a: StraightEvidence, b: StraightEvidence): boolean {
  const [p, q] = [middleOf(a.polygon), middleOf(b.polygon)];
  return distance(p, q) < 0.5 * Math.max(...a.polygon.map(corner => distance(corner, p)));
}
