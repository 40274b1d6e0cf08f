import { type Corner, distance, meetingPoint, type Polygon } from './polygon.ts';
import type { Segment } from './segments.ts';

/** Sizes in points of the plane. */
export interface StraightBounds {
  readonly leastSide: number;
  readonly mostSide: number;
  /** How far short of a corner its sides may end, or run beyond it. */
  readonly slack: number;
}

/** Two pieces that meet about at a right angle. */
const SQUARE = 0.14;

interface Angle {
  readonly corner: Corner;
  /** The far ends of its two sides. */
  readonly a: Corner;
  readonly b: Corner;
  readonly cosine: number;
}

/** Rectangles of which two sides with their common corner are there, in any position. */
export function findRectangles(segments: readonly Segment[], bounds: StraightBounds): readonly Polygon[] {
  return anglesAmong(segments, bounds)
    .filter(({ cosine }) => Math.abs(cosine) < SQUARE)
    .map(({ corner, a, b }) => [a, corner, b, { x: a.x + b.x - corner.x, y: a.y + b.y - corner.y }]);
}

/** Triangles with an angle of some 60 degrees, of which two sides with their common corner are there. */
export function findTriangles(segments: readonly Segment[], bounds: StraightBounds): readonly Polygon[] {
  return anglesAmong(segments, bounds)
    .filter(({ cosine, a, b, corner }) => {
      const [one, other] = [distance(a, corner), distance(b, corner)];
      return cosine > 0.33 && cosine < 0.67 && Math.min(one, other) > 0.3 * Math.max(one, other);
    })
    .map(({ corner, a, b }) => [a, corner, b]);
}

function anglesAmong(segments: readonly Segment[], bounds: StraightBounds): Angle[] {
  const found: Angle[] = [];
  segments.forEach((one, index) => {
    for (const other of segments.slice(index + 1)) {
      const angle = angleOf(one, other, bounds);
      if (angle !== null) found.push(angle);
    }
  });
  return found;
}

function angleOf(one: Segment, other: Segment, { leastSide, mostSide, slack }: StraightBounds): Angle | null {
  const corner = meetingPoint(one, other);
  if (corner === null) return null;
  const [nearA, a] = byDistance(one, corner);
  const [nearB, b] = byDistance(other, corner);
  if (distance(nearA, corner) > slack || distance(nearB, corner) > slack) return null;
  const [lengthA, lengthB] = [distance(a, corner), distance(b, corner)];
  if (Math.min(lengthA, lengthB) < leastSide || Math.max(lengthA, lengthB) > mostSide) return null;
  const dot = (a.x - corner.x) * (b.x - corner.x) + (a.y - corner.y) * (b.y - corner.y);
  return { corner, a, b, cosine: dot / (lengthA * lengthB) };
}

function byDistance({ from, to }: Segment, corner: Corner): readonly [Corner, Corner] {
  return distance(from, corner) < distance(to, corner) ? [from, to] : [to, from];
}
