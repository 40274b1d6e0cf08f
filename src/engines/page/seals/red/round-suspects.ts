import type { PagePicture } from '../../picture.ts';
import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Ring } from '../geometry/ring.ts';
import { judgeRing } from './judge-ring.ts';
import { motleyShare } from './motley-share.ts';
import type { Oval } from './oval.ts';
import { findRingCandidates, type RingSearch } from './ring-candidates.ts';
import { weighRing } from './ring-evidence.ts';
import { ovalSuspect, type Suspect } from './suspect.ts';

/** A fifth of a small ring must be there, with both edges of its line. */
const SEARCH: RingSearch = { spots: 14, leastVotes: 40 };
/** A ring runs along the middle of its line: so much more belongs to it. */
const HALF_LINE_MM = 0.4;
/** Fewer sectors than these are no arc. */
const LEAST_SECTORS = 7;

/** Round seals, whole or in part. */
export function findRoundSuspects(
  picture: PagePicture,
  plane: InkPlane,
  points: EdgePoints,
): readonly Suspect[] {
  const candidates = findRingCandidates(plane, points, SEARCH);
  return candidates
    .filter(({ supported }) => supported >= LEAST_SECTORS)
    .map(candidate => {
      const evidence = weighRing(plane, candidate);
      const oval = ovalOf(candidate.ring, HALF_LINE_MM * plane.pointsPerMm);
      const confidence = judgeRing({ ...evidence, motley: motleyShare(picture, oval) });
      const drawn = evidence.share / Math.max(evidence.visible, evidence.share, 0.05) - evidence.chance;
      return ovalSuspect(plane, oval, { shape: 'round', drawn, confidence, line: evidence.line });
    });
}

export const ovalOf = ({ x, y, radius, oval }: Ring, halfLine: number): Oval => ({
  x,
  y,
  rx: radius + oval + halfLine,
  ry: radius - oval + halfLine,
});
