import type { PageEdge, SealSighting } from '#domain/page-look.ts';
import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { commonLean, leanOf } from './common-lean.ts';
import { guessPolygons, type PolygonGuess } from './guess-polygons.ts';
import { joinLines } from './join-sides.ts';
import { CLEAR_POLYGON, DOUBTFUL_POLYGON, scorePolygon } from './judge-polygon.ts';
import { sidesOf } from './polygon-sides.ts';
import { ruledLines } from './ruled-lines.ts';
import { markedSides } from './side-marks.ts';
import { findStraightEdges, type StraightEdge } from './straight-edges.ts';
import { type Outline, toSighting } from './to-sighting.ts';
import { type PolygonEvidence, weighPolygon } from './weigh-polygon.ts';

/** Guesses thought of, and those of them that are looked at closely. */
const MOST_GUESSES = 40;
const MOST_WEIGHED = 14;
/** Of the best marked sides but one, and but two, a line is seen along so much at a glance: rows of letters make two. */
const SECOND_SIDE = 0.35;
const THIRD_SIDE = 0.2;
/** Turned by so many degrees against the page, an outline is looked at for two sides. */
const TURNED = 0.6;
/** Shorter pieces are letters'. */
const LEAST_PIECE_MM = 6;
/** A side that is cut off lies at least so far beyond what is seen, in mm. */
const BEYOND_MM = 7;

/** Rectangular and triangular stamps, clearest first. */
export function findStraightStamps(plane: InkPlane, edges: EdgePoints): readonly SealSighting[] {
  const pieces = findStraightEdges(plane, edges, LEAST_PIECE_MM);
  const lines = joinLines(pieces, plane.pointsPerMm);
  const lean = commonLean(lines, plane.pointsPerMm);
  const found = guessPolygons(lines, plane, MOST_GUESSES)
    .filter(guess => isWorthALook(plane, guess, lean))
    .slice(0, MOST_WEIGHED)
    .map(guess => outlineOf(weighPolygon(plane, guess), plane, lines))
    .filter(({ score }) => score >= DOUBTFUL_POLYGON)
    .sort((a, b) => b.score - a.score);
  const apart = found.filter(
    (outline, index) => !found.slice(0, index).some(other => overlaps(outline, other)),
  );
  return apart.map(outline => toSighting(outline, plane, CLEAR_POLYGON));
}

function isWorthALook(plane: InkPlane, guess: PolygonGuess, lean: number | null): boolean {
  const [, second = 0, third] = markedSides(plane, guess.corners);
  if (second < SECOND_SIDE) return false;
  if (guess.shape === 'triangular' || third === undefined) return true;
  return third >= THIRD_SIDE || slantOf(guess, lean) >= TURNED;
}

function outlineOf(
  evidence: PolygonEvidence,
  { pointsPerMm }: InkPlane,
  lines: readonly StraightEdge[],
): Outline {
  const xs = evidence.corners.map(({ x }) => x / pointsPerMm);
  const ys = evidence.corners.map(({ y }) => y / pointsPerMm);
  const beyond = (edge: PageEdge): number => (evidence.cutBy.includes(edge) ? BEYOND_MM : 0);
  const [left, right] = [Math.min(...xs) - beyond('left'), Math.max(...xs) + beyond('right')];
  const [top, bottom] = [Math.min(...ys) - beyond('top'), Math.max(...ys) + beyond('bottom')];
  const others = lines.filter(({ from, to }) => {
    const [x, y] = [(from.x + to.x) / 2 / pointsPerMm, (from.y + to.y) / 2 / pointsPerMm];
    return x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1;
  });
  return {
    ...{ x: (left + right) / 2, y: (top + bottom) / 2, across: (right - left) / 2, down: (bottom - top) / 2 },
    longest: Math.max(...sidesOf(evidence.corners).map(({ length }) => length / pointsPerMm)),
    ...{ seen: evidence.seen, shape: evidence.shape },
    score: scorePolygon(evidence, pointsPerMm, {
      slant: slantOf(evidence, commonLean(others, pointsPerMm)),
      rules: evidence.shape === 'rectangular' ? ruledLines(evidence.corners, lines, pointsPerMm) : 0,
    }),
  };
}

/** How far sheets are laid askew, in degrees, where nothing tells. */
const ASKEW = 3;

/** How far the outline is turned against what is common on the page, in degrees: its sides' mean, by length. */
function slantOf({ corners }: Pick<PolygonEvidence, 'corners'>, common: number | null): number {
  const angle = ((common ?? 0) * Math.PI) / 180;
  let [sum, weight] = [0, 0];
  for (const { ux, uy, length } of sidesOf(corners)) {
    // Against the common lean first, so that a mean of 44 and -44 is not 0.
    sum +=
      length *
      leanOf(ux * Math.cos(angle) + uy * Math.sin(angle), uy * Math.cos(angle) - ux * Math.sin(angle));
    weight += length;
  }
  const slant = Math.abs(sum / weight);
  return common === null ? Math.max(0, slant - ASKEW) : slant;
}

const overlaps = (a: Outline, b: Outline): boolean =>
  Math.abs(a.x - b.x) < Math.max(a.across, b.across) && Math.abs(a.y - b.y) < Math.max(a.down, b.down);
