import type { SealSighting } from '#domain/page-look.ts';
import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { commonSlant } from './common-slant.ts';
import { guessPolygons } from './guess-polygons.ts';
import { CLEAR_POLYGON, DOUBTFUL_POLYGON, scorePolygon } from './judge-polygon.ts';
import { sidesOf } from './polygon-sides.ts';
import { findStraightEdges } from './straight-edges.ts';
import { type Outline, toSighting } from './to-sighting.ts';
import { type PolygonEvidence, weighPolygon } from './weigh-polygon.ts';

/** Guesses looked at closely. */
const MOST_GUESSES = 8;
/** Shorter pieces are letters'. */
const LEAST_PIECE_MM = 6;

/** Rectangular and triangular stamps, clearest first. */
export function findStraightStamps(plane: InkPlane, edges: EdgePoints): readonly SealSighting[] {
  const pieces = findStraightEdges(plane, edges, LEAST_PIECE_MM);
  const found = guessPolygons(pieces, plane.pointsPerMm, MOST_GUESSES)
    .map(guess => outlineOf(weighPolygon(plane, guess), plane, edges))
    .filter(({ score }) => score >= DOUBTFUL_POLYGON)
    .sort((a, b) => b.score - a.score);
  const apart = found.filter(
    (outline, index) => !found.slice(0, index).some(other => overlaps(outline, other)),
  );
  return apart.map(outline => toSighting(outline, plane, CLEAR_POLYGON));
}

function outlineOf(evidence: PolygonEvidence, { pointsPerMm }: InkPlane, edges: EdgePoints): Outline {
  const xs = evidence.corners.map(({ x }) => x / pointsPerMm);
  const ys = evidence.corners.map(({ y }) => y / pointsPerMm);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isOutside = (index: number): boolean => {
    const [x, y] = [(edges.x[index] ?? 0) / pointsPerMm, (edges.y[index] ?? 0) / pointsPerMm];
    return x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1;
  };
  return {
    ...{ x: (left + right) / 2, y: (top + bottom) / 2, across: (right - left) / 2, down: (bottom - top) / 2 },
    longest: Math.max(...sidesOf(evidence.corners).map(({ length }) => length / pointsPerMm)),
    ...{ seen: evidence.seen, shape: evidence.shape },
    score: scorePolygon(evidence, pointsPerMm, slantOf(evidence, commonSlant(edges, isOutside))),
  };
}

/** How far the first side is turned against what is common on the page, in degrees from 0 to 45. */
function slantOf({ corners }: PolygonEvidence, common: number | null): number | null {
  const [side] = sidesOf(corners);
  if (common === null || side === undefined) return null;
  const turned = ((((Math.atan2(side.uy, side.ux) * 180) / Math.PI - common + 720) % 90) + 90) % 90;
  return Math.min(turned, 90 - turned);
}

const overlaps = (a: Outline, b: Outline): boolean =>
  Math.abs(a.x - b.x) < Math.max(a.across, b.across) && Math.abs(a.y - b.y) < Math.max(a.down, b.down);
