import type { PagePicture } from '../../picture.ts';
import { findEdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Part, partAround, squeeze } from '../geometry/squeeze.ts';
import { judgeRing } from './judge-ring.ts';
import { motleyShare } from './motley-share.ts';
import { LEAST_EDGE } from './red-ink.ts';
import { findRingCandidates, type RingSearch } from './ring-candidates.ts';
import { weighRing } from './ring-evidence.ts';
import { ovalOf } from './round-suspects.ts';
import { ovalSuspect, type Suspect } from './suspect.ts';

/** How much longer than high elliptic stamps are; what lies between is near enough to one of the two. */
export const STRETCHES = [1.45, 1.7] as const;
const SEARCH: RingSearch = { spots: 3, leastVotes: 90 };
const AROUND_MM = 12;
/** So much of the ellipse must be drawn: less could be part of anything. */
const LEAST_DRAWN = 0.4;
const LEAST_VISIBLE = 0.35;
const HALF_LINE_MM = 0.4;

/** Elliptic seals around a blob of ink: squeezed along their length they are round. */
export function findOvalSuspects(picture: PagePicture, plane: InkPlane, blob: Part): readonly Suspect[] {
  const isLong = blob.right - blob.left >= blob.bottom - blob.top;
  const isCut =
    blob.left <= 4 || blob.top <= 4 || blob.right >= plane.width - 4 || blob.bottom >= plane.height - 4;
  const part = partAround(plane, blob, AROUND_MM * plane.pointsPerMm);
  const directions = isCut ? [true, false] : [isLong];
  return directions.flatMap(isAcross =>
    STRETCHES.flatMap(stretch => look(picture, plane, part, isAcross ? [stretch, 1] : [1, stretch])),
  );
}

function look(
  picture: PagePicture,
  plane: InkPlane,
  part: Part,
  [across, down]: readonly [number, number],
): Suspect[] {
  const squeezed = squeeze(plane, part, across, down);
  const page = {
    left: -part.left / across,
    top: -part.top / down,
    right: (plane.width - part.left) / across,
    bottom: (plane.height - part.top) / down,
  };
  const candidates = findRingCandidates(squeezed, findEdgePoints(squeezed, LEAST_EDGE), SEARCH);
  return candidates.flatMap(candidate => {
    const evidence = weighRing(squeezed, candidate, page);
    const drawn = evidence.share / Math.max(evidence.visible, evidence.share, 0.05) - evidence.chance;
    if (drawn < LEAST_DRAWN || evidence.visible < LEAST_VISIBLE) return [];
    const round = ovalOf(candidate.ring, HALF_LINE_MM * plane.pointsPerMm);
    const oval = {
      x: round.x * across + part.left,
      y: round.y * down + part.top,
      rx: round.rx * across,
      ry: round.ry * down,
    };
    const confidence = judgeRing({ ...evidence, motley: motleyShare(picture, oval) }, false);
    return [ovalSuspect(plane, oval, { shape: 'elliptic', drawn, confidence, line: evidence.line })];
  });
}
