import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Corner, distance, type Polygon, sidesOf } from '../geometry/polygon.ts';
import { findSegments } from '../geometry/segments.ts';
import { sideSupport } from '../geometry/side-support.ts';
import { findRectangles, findTriangles } from '../geometry/straight-outlines.ts';

export interface StraightCandidate {
  readonly shape: 'rectangular' | 'triangular';
  readonly polygon: Polygon;
  /** Part of the outline that is drawn. */
  readonly share: number;
  /** The part drawn of the side least drawn. */
  readonly weakest: number;
  /** Lines that go on beyond the corners, of two for each corner, from 0 to 1: tables do so. */
  readonly overrun: number;
  /** Ink on the outline, 0 to 255. */
  readonly line: number;
  /** Ink within, as a part of that on the outline. */
  readonly inside: number;
  /** The same for a strip around it. */
  readonly outside: number;
  readonly longMm: number;
  readonly shortMm: number;
  /** How far it is from lying straight on the page, in degrees. */
  readonly tilt: number;
}

const LEAST_SEGMENT_MM = 6;
const BOUNDS_MM = { leastSide: 9, mostSide: 85, slack: 4 } as const;
const LEAST_INK = 20;
const CLEAR_MM = 1.8;

/** Rectangles and triangles drawn in lines, best first; of those that overlap only the best. */
export function findStraightCandidates(plane: InkPlane, points: EdgePoints): readonly StraightCandidate[] {
  const mm = plane.pointsPerMm;
  const segments = findSegments(points, mm, LEAST_SEGMENT_MM);
  const bounds = {
    leastSide: BOUNDS_MM.leastSide * mm,
    mostSide: BOUNDS_MM.mostSide * mm,
    slack: BOUNDS_MM.slack * mm,
  };
  const all = [
    ...findRectangles(segments, bounds).map(polygon => weigh(plane, polygon, 'rectangular')),
    ...findTriangles(segments, bounds).map(polygon => weigh(plane, polygon, 'triangular')),
  ].filter(({ share, weakest, shape }) => share > 0.4 && (shape === 'rectangular' || weakest > 0.45));
  all.sort((a, b) => b.share * b.weakest - a.share * a.weakest);
  return all.filter((one, index) => !all.slice(0, index).some(other => overlap(one, other)));
}

function overlap(a: StraightCandidate, b: StraightCandidate): boolean {
  const [p, q] = [middleOf(a.polygon), middleOf(b.polygon)];
  return distance(p, q) < 0.5 * Math.max(...a.polygon.map(corner => distance(corner, p)));
}

export function middleOf(polygon: Polygon): Corner {
  const sum = polygon.reduce((to, { x, y }) => ({ x: to.x + x, y: to.y + y }), { x: 0, y: 0 });
  return { x: sum.x / polygon.length, y: sum.y / polygon.length };
}

function weigh(plane: InkPlane, polygon: Polygon, shape: StraightCandidate['shape']): StraightCandidate {
  const mm = plane.pointsPerMm;
  const look = { least: LEAST_INK, clear: CLEAR_MM * mm };
  const sides = sidesOf(polygon).map(side => ({
    ...side,
    ...sideSupport(plane, side.from, side.to, look),
    whole: distance(side.from, side.to),
  }));
  const whole = sides.reduce((sum, side) => sum + side.whole, 0);
  const overruns = sides.flatMap(({ from, to }) => [beyond(from, to, mm), beyond(to, from, mm)]);
  const ran = overruns.filter(([a, b]) => sideSupport(plane, a, b, look).drawn > 0.6).length;
  const lengths = sides.map(side => side.whole / mm);
  const line = inkAlong(plane, polygon, 1) + 1;
  const [first] = sides;
  const turned =
    first === undefined
      ? 0
      : (Math.atan2(first.to.y - first.from.y, first.to.x - first.from.x) * 180) / Math.PI;
  return {
    ...{ shape, polygon, line },
    share: sides.reduce((sum, side) => sum + side.drawn * side.length, 0) / whole,
    weakest: Math.min(...sides.map(side => (side.length < 0.15 * side.whole ? 1 : side.drawn))),
    overrun: ran / overruns.length,
    inside:
      (inkAlong(plane, polygon, 0.8) + inkAlong(plane, polygon, 0.6) + inkAlong(plane, polygon, 0.35)) /
      3 /
      line,
    outside: inkAlong(plane, polygon, 1.15) / line,
    ...{ longMm: Math.max(...lengths), shortMm: Math.min(...lengths) },
    tilt: Math.abs(((turned + 405) % 90) - 45),
  };
}

/** From a corner on, for 5 mm beyond it. */
function beyond(from: Corner, to: Corner, mm: number): [Corner, Corner] {
  const length = distance(from, to);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const at = (far: number): Corner => ({ x: to.x + ux * far * mm, y: to.y + uy * far * mm });
  return [at(1.6), at(6)];
}

/** Mean ink along the outline, shrunk to a part of its size about its middle. */
function inkAlong({ width, height, ink }: InkPlane, polygon: Polygon, size: number): number {
  const middle = middleOf(polygon);
  const shrunk = polygon.map(({ x, y }) => ({
    x: middle.x + (x - middle.x) * size,
    y: middle.y + (y - middle.y) * size,
  }));
  let [sum, count] = [0, 0];
  for (const { from, to } of sidesOf(shrunk)) {
    const length = distance(from, to);
    for (let along = 0; along < length; along++) {
      const x = Math.floor(from.x + ((to.x - from.x) * along) / length);
      const y = Math.floor(from.y + ((to.y - from.y) * along) / length);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      sum += ink[y * width + x] ?? 0;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
