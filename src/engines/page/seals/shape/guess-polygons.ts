import type { InkPlane } from '../geometry/ink-plane.ts';
import { sidesAmong } from './join-sides.ts';
import { type Corners, distance, meetingPlace, type Side, sidesOf } from './polygon-sides.ts';
import type { Place, StraightEdge } from './straight-edges.ts';
import { mayMeetInTriangle, triangleOfLines } from './triangle-of-lines.ts';

export interface PolygonGuess {
  readonly shape: 'rectangular' | 'triangular';
  readonly corners: Corners;
  /** Part of its outline along which straight edges run, the ink on their inner side. */
  readonly support: number;
}

/** The size of the plane on which they are looked for, in points. */
export type PageSize = Pick<InkPlane, 'width' | 'height' | 'pointsPerMm'>;

/** Sides of stamps, in mm. */
const LEAST_SIDE_MM = 9;
const LEAST_LONG_MM = 15;
const MOST_SIDE_MM = 72;
/** A triangle's sides. */
const LEAST_TRIANGLE_MM = 20;
const MOST_TRIANGLE_MM = 50;
/** How far from a corner an edge may begin, in mm. */
const FROM_CORNER_MM = 14;
/** A triangle's tip may be missing. */
const FROM_TIP_MM = 14;
/** Of the shorter of its two sides, corner to end, so much is seen. */
const LEAST_SEEN_MM = 10;
/** What ends so near to an edge of the page is cut there; so much of a side is enough then. */
const NEAR_EDGE_MM = 8;
const LEAST_CUT_MM = 4.5;
/** Cosines of right angles and parallels. */
const SQUARE = 0.08;
const PARALLEL = 0.995;
/** An edge lies on a side within so many mm, turned by at most this sine. */
const ON_SIDE_MM = 1;
const ON_SIDE_SINE = 0.07;
/** Sides looked at, longest first. */
const MOST_SIDES = 64;
/** Guesses with less are chance. */
const LEAST_SUPPORT = 0.22;

/** Rectangles and triangles of which two sides are there, best supported first. */
export function guessPolygons(lines: readonly StraightEdge[], page: PageSize, most: number): PolygonGuess[] {
  const mm = page.pointsPerMm;
  const sides = sidesAmong(lines, mm).slice(0, MOST_SIDES);
  const guesses: PolygonGuess[] = [];
  sides.forEach((one, index) => {
    sides.slice(index + 1).forEach((other, after) => {
      for (const polygon of polygonsOf(one, other, sides.slice(index + after + 2), page)) {
        const support = supportOf(polygon.corners, sides, mm);
        if (support >= LEAST_SUPPORT) guesses.push({ ...polygon, support });
      }
    });
  });
  guesses.sort((a, b) => b.support - a.support);
  const kept: PolygonGuess[] = [];
  for (const guess of guesses) {
    if (kept.length === most) break;
    if (!kept.some(other => isSame(guess.corners, other.corners, mm))) kept.push(guess);
  }
  return kept;
}

type Polygon = Pick<PolygonGuess, 'shape' | 'corners'>;

/** What two edges may be sides of, and those after them a third. */
function polygonsOf(
  one: StraightEdge,
  other: StraightEdge,
  after: readonly StraightEdge[],
  page: PageSize,
): Polygon[] {
  const mm = page.pointsPerMm;
  const cosine = one.nx * other.nx + one.ny * other.ny;
  if (cosine < -PARALLEL) return [fromOpposite(one, other, page)].filter(polygon => polygon !== null);
  if (cosine > -SQUARE && cosine < SQUARE) {
    return [boxFromCorner(one, other, page)].filter(polygon => polygon !== null);
  }
  if (!mayMeetInTriangle(one, other)) return [];
  const triangles = after.flatMap(third => {
    const corners = triangleOfLines(one, other, third, mm);
    return corners === null ? [] : [{ shape: 'triangular', corners } as const];
  });
  return [triangleFromCorner(one, other, page), ...triangles].filter(polygon => polygon !== null);
}

/** Two parallel edges that have their ink between them: the rectangle over all their length. */
function fromOpposite(one: StraightEdge, other: StraightEdge, page: PageSize): Polygon | null {
  const mm = page.pointsPerMm;
  const { nx, ny, from } = one;
  const across = (other.from.x - from.x) * nx + (other.from.y - from.y) * ny;
  if (across < LEAST_SIDE_MM * mm || across > MOST_SIDE_MM * mm) return null;
  const along = ({ x, y }: Place): number => (x - from.x) * -ny + (y - from.y) * nx;
  const ends = [along(other.from), along(other.to)];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const [oneFirst, oneLast] = [Math.min(0, along(one.to)), Math.max(0, along(one.to))];
  const shared = Math.min(last, oneLast) - Math.max(first, oneFirst);
  const [low, high] = [Math.min(first, oneFirst), Math.max(last, oneLast)];
  if (shared < 0.2 * (high - low)) return null;
  const at = (t: number, n: number): Place => ({ x: from.x - ny * t + nx * n, y: from.y + nx * t + ny * n });
  const corners = [at(low, 0), at(high, 0), at(high, across), at(low, across)];
  const isCut = isNearEdge(at(low, across / 2), page) || isNearEdge(at(high, across / 2), page);
  return isStampSized(high - low, across, mm, isCut) ? { shape: 'rectangular', corners } : null;
}

interface Angle {
  readonly corner: Place;
  /** The far ends of its two sides. */
  readonly a: Place;
  readonly b: Place;
}

/** Two edges that meet in a corner, each with its ink on the other's side. */
function angleOf(one: StraightEdge, other: StraightEdge, reach: number): Angle | null {
  const corner = meetingPlace(one, other);
  const [nearOne, a] = byDistance(one, corner);
  const [nearOther, b] = byDistance(other, corner);
  if (distance(nearOne, corner) > reach || distance(nearOther, corner) > reach) return null;
  if ((b.x - corner.x) * one.nx + (b.y - corner.y) * one.ny <= 0) return null;
  if ((a.x - corner.x) * other.nx + (a.y - corner.y) * other.ny <= 0) return null;
  return { corner, a, b };
}

function boxFromCorner(one: StraightEdge, other: StraightEdge, page: PageSize): Polygon | null {
  const mm = page.pointsPerMm;
  const angle = angleOf(one, other, FROM_CORNER_MM * mm);
  if (angle === null) return null;
  const { corner, a, b } = angle;
  const isCut = isNearEdge(a, page) || isNearEdge(b, page);
  if (!isStampSized(distance(a, corner), distance(b, corner), mm, isCut)) return null;
  const opposite = { x: a.x + b.x - corner.x, y: a.y + b.y - corner.y };
  return { shape: 'rectangular', corners: [a, corner, b, opposite] };
}

/** A triangle's sides are about equal: where one is seen farther, the other goes on as far. */
function triangleFromCorner(one: StraightEdge, other: StraightEdge, page: PageSize): Polygon | null {
  const mm = page.pointsPerMm;
  const angle = angleOf(one, other, FROM_TIP_MM * mm);
  if (angle === null) return null;
  const { corner, a, b } = angle;
  const side = Math.max(distance(a, corner), distance(b, corner), LEAST_TRIANGLE_MM * mm);
  const least = Math.min(distance(a, corner), distance(b, corner));
  if (least < LEAST_SEEN_MM * mm) return null;
  const [farA, farB] = [reachFrom(corner, a, side), reachFrom(corner, b, side)];
  const sides = [side, distance(farA, farB)];
  const fits = sides.every(each => each >= LEAST_TRIANGLE_MM * mm && each <= MOST_TRIANGLE_MM * mm);
  return fits ? { shape: 'triangular', corners: [farA, corner, farB] } : null;
}

/** The place so far from one toward another. */
function reachFrom(from: Place, toward: Place, reach: number): Place {
  const part = reach / Math.max(1e-6, distance(from, toward));
  return { x: from.x + (toward.x - from.x) * part, y: from.y + (toward.y - from.y) * part };
}

const isNearEdge = ({ x, y }: Place, { width, height, pointsPerMm }: PageSize): boolean => {
  const near = NEAR_EDGE_MM * pointsPerMm;
  return x < near || y < near || x > width - near || y > height - near;
};

function isStampSized(a: number, b: number, mm: number, isCut: boolean): boolean {
  const [short, long] = [Math.min(a, b) / mm, Math.max(a, b) / mm];
  return short >= (isCut ? LEAST_CUT_MM : LEAST_SIDE_MM) && long >= LEAST_LONG_MM && long <= MOST_SIDE_MM;
}

function byDistance({ from, to }: StraightEdge, place: Place): readonly [Place, Place] {
  return distance(from, place) < distance(to, place) ? [from, to] : [to, from];
}

function supportOf(corners: Corners, edges: readonly StraightEdge[], mm: number): number {
  const sides = sidesOf(corners);
  let [covered, whole] = [0, 0];
  for (const side of sides) {
    whole += side.length;
    let onSide = 0;
    for (const edge of edges) onSide += overlap(side, edge, mm);
    covered += Math.min(onSide, side.length);
  }
  return covered / whole;
}

/** How much of a side an edge runs along, its ink within. */
function overlap(side: Side, edge: StraightEdge, mm: number): number {
  if (edge.nx * side.nx + edge.ny * side.ny < 0.9) return 0;
  if (Math.abs(edge.nx * side.ux + edge.ny * side.uy) > ON_SIDE_SINE) return 0;
  const [mx, my] = [(edge.from.x + edge.to.x) / 2 - side.from.x, (edge.from.y + edge.to.y) / 2 - side.from.y];
  if (Math.abs(mx * side.nx + my * side.ny) > ON_SIDE_MM * mm) return 0;
  const along = mx * side.ux + my * side.uy;
  const half = edge.length / 2;
  return Math.max(0, Math.min(side.length, along + half) - Math.max(0, along - half));
}

function isSame(a: Corners, b: Corners, mm: number): boolean {
  const near = 3 * mm;
  return a.length === b.length && a.every(one => b.some(other => distance(one, other) < near));
}
