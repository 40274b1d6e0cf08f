import type { BoxMm } from '#domain/finding.ts';
import type { SealSighting } from '#domain/page-look.ts';
import type { PagePlanes } from '../../planes.ts';
import { makeDarknessPlane } from './darkness-plane.ts';
import { findRingStamps } from './find-ring-stamps.ts';
import { findStraightStamps } from './find-straight-stamps.ts';
import { findLongEdges } from './long-edges.ts';

const MOST = 8;

/**
 * The outlines of stamps on a page that holds no color, clearest first, at most eight: what tells that a
 * black-and-white page may have borne a red seal. Lines are looked for, never tones: one-bit pages have none.
 */
export function findStampShapes(planes: PagePlanes): readonly SealSighting[] {
  const plane = makeDarknessPlane(planes);
  const edges = findLongEdges(plane);
  const rings = findRingStamps(plane, edges);
  const straight = findStraightStamps(plane, edges);
  return [...apartFrom(straight, rings), ...apartFrom(rings, straight)]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST);
}

/** Those that are not made of the lines and words of a clearer one of another shape. */
const apartFrom = (
  seals: readonly SealSighting[],
  others: readonly SealSighting[],
): readonly SealSighting[] =>
  seals.filter(
    seal => !others.some(other => other.confidence > seal.confidence && isWithin(seal.boxMm, other.boxMm)),
  );

/** Whether the middle of one box lies in the other. */
function isWithin(one: BoxMm, other: BoxMm): boolean {
  const [x, y] = [one.x + one.width / 2 - other.x, one.y + one.height / 2 - other.y];
  return x > 0 && y > 0 && x < other.width && y < other.height;
}
