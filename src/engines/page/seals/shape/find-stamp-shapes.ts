import type { SealSighting } from '#domain/page-look.ts';
import type { PagePlanes } from '../../planes.ts';
import { makeDarknessPlane } from './darkness-plane.ts';
import { findRingStamps } from './find-ring-stamps.ts';
import { findLongEdges } from './long-edges.ts';

const MOST = 8;

/**
 * The outlines of stamps on a page that holds no color, clearest first, at most eight: what tells that a
 * black-and-white page may have borne a red seal. Lines are looked for, never tones: one-bit pages have none.
 */
export function findStampShapes(planes: PagePlanes): readonly SealSighting[] {
  const plane = makeDarknessPlane(planes);
  const edges = findLongEdges(plane);
  return [...findRingStamps(plane, edges)].sort((a, b) => b.confidence - a.confidence).slice(0, MOST);
}
