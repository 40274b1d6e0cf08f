import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Segment } from '../geometry/segments.ts';
import { judgeStraight } from './judge-straight.ts';
import { nearEdge } from './oval.ts';
import { findStraightCandidates } from './straight-candidates.ts';
import type { Suspect } from './suspect.ts';

/** Rectangular and triangular seals. */
export function findStraightSuspects(plane: InkPlane, segments: readonly Segment[]): readonly Suspect[] {
  return findStraightCandidates(plane, segments).map(evidence => {
    const xs = evidence.polygon.map(({ x }) => x);
    const ys = evidence.polygon.map(({ y }) => y);
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    return {
      ...{ shape: evidence.shape, oval: null, box, edge: nearEdge(box, plane) },
      size: evidence.longMm * plane.pointsPerMm,
      drawn: evidence.share,
      line: evidence.line,
      confidence: judgeStraight(evidence),
    };
  });
}
