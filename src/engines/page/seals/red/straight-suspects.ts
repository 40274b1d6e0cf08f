import { findEdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Part, partAround, squeeze } from '../geometry/squeeze.ts';
import { judgeStraight } from './judge-straight.ts';
import { LEAST_EDGE } from './red-ink.ts';
import { findStraightCandidates } from './straight-candidates.ts';
import type { Suspect } from './suspect.ts';

const AROUND_MM = 8;

/** Rectangular and triangular seals around a blob of ink. */
export function findStraightSuspects(plane: InkPlane, blob: Part): readonly Suspect[] {
  const part = partAround(plane, blob, AROUND_MM * plane.pointsPerMm);
  const cut = squeeze(plane, part, 1, 1);
  return findStraightCandidates(cut, findEdgePoints(cut, LEAST_EDGE)).map(candidate => {
    const xs = candidate.polygon.map(({ x }) => x + part.left);
    const ys = candidate.polygon.map(({ y }) => y + part.top);
    return {
      shape: candidate.shape,
      oval: null,
      box: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
      size: candidate.longMm * plane.pointsPerMm,
      drawn: candidate.share,
      confidence: judgeStraight(candidate),
    };
  });
}
