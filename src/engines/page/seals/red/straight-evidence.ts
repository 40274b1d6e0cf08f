import type { InkPlane } from '../geometry/ink-plane.ts';
import { type Corner, distance, middleOf, type Polygon, sidesOf } from '../geometry/polygon.ts';
import type { Segment } from '../geometry/segments.ts';
import { drawnShare, inkAlongSide, type SideInk } from '../geometry/side-support.ts';
import { countRuledLines, type RuledLines } from './ruled-lines.ts';
import { unevenness } from './unevenness.ts';

/** What speaks for and against a rectangle or triangle being the outline of a seal. Shares run from 0 to 1. */
export interface StraightEvidence {
  readonly shape: 'rectangular' | 'triangular';
  readonly polygon: Polygon;
  /** Part of the outline on the page that is drawn. */
  readonly share: number;
  readonly drawnMm: number;
  /** The part drawn of the side least drawn, of those that the page's edge does not cut off. */
  readonly weakest: number;
  /** The same of the second strongest side. */
  readonly second: number;
  /** Lines that go on beyond the corners, of two for each corner: tables do so. */
  readonly overrun: number;
  readonly ruled: RuledLines;
  /** Ink on the outline where it is drawn, 0 to 255. */
  readonly line: number;
  /** How much the ink varies along the outline. */
  readonly uneven: number;
  /** Ink within, as a part of that on the outline. */
  readonly inside: number;
  /** The same for a strip around it. */
  readonly outside: number;
  /** An edge of the page cuts it, so that nobody knows its size. */
  readonly isCut: boolean;
  readonly longMm: number;
  readonly shortMm: number;
}

const CLEAR_MM = 1.8;
/** Fainter than these, in itself or beside the outline's own ink, is none. */
const LEAST_INK = 6;
const LEAST_PART = 0.3;
/** A side so near to the page's edge is where the page ends, not the seal. */
const EDGE_MM = 2.5;

export function weighPolygon(
  plane: InkPlane,
  polygon: Polygon,
  shape: StraightEvidence['shape'],
  segments: readonly Segment[],
): StraightEvidence {
  const mm = plane.pointsPerMm;
  const sides = sidesOf(polygon).map(({ from, to }) => ({
    ...{ from, to, whole: distance(from, to) },
    isCut: isAtEdge(plane, from) && isAtEdge(plane, to),
    ink: inkAlongSide(plane, from, to, CLEAR_MM * mm),
  }));
  const line = strongInk(sides.map(({ ink }) => ink));
  const least = Math.max(LEAST_INK, LEAST_PART * line);
  const seen = sides
    .filter(({ isCut }) => !isCut)
    .map(side => ({ ...side, drawn: drawnShare(side.ink, least) }));
  const whole = seen.reduce((sum, { ink }) => sum + ink.on.length, 0);
  const drawn = seen.reduce((sum, side) => sum + side.drawn * side.ink.on.length, 0);
  const parts = seen.map(side => side.drawn).toSorted((a, b) => b - a);
  const beyond = sides.flatMap(({ from, to }) => [extension(from, to, mm), extension(to, from, mm)]);
  const ran = beyond.filter(([a, b]) => goesOn(inkAlongSide(plane, a, b, CLEAR_MM * mm), least));
  const lengths = sides.map(side => side.whole / mm);
  const sizes = [0.8, 0.6, 0.35].map(size => inkAround(plane, polygon, size));
  return {
    uneven: unevenness(
      sides.flatMap(({ ink }) => drawnInk(ink, least)),
      mm,
    ),
    ...{ shape, polygon, line, isCut: sides.some(({ isCut }) => isCut) },
    share: drawn / Math.max(1, whole),
    drawnMm: drawn / mm,
    weakest: parts.at(-1) ?? 0,
    second: parts[1] ?? 0,
    overrun: ran.length / beyond.length,
    ruled: countRuledLines(polygon, segments, mm),
    inside: sizes.reduce((sum, ink) => sum + ink, 0) / sizes.length / line,
    outside: inkAround(plane, polygon, 1.15) / line,
    ...{ longMm: Math.max(...lengths), shortMm: Math.min(...lengths) },
  };
}

/** The ink along a side where it is drawn, else 0. */
const drawnInk = ({ on, beside }: SideInk, least: number): number[] =>
  Array.from(on, (value, at) => (value >= least && (beside[at] ?? 0) < 0.6 * value ? value : 0));

function isAtEdge({ width, height, pointsPerMm }: InkPlane, { x, y }: Corner): boolean {
  const near = EDGE_MM * pointsPerMm;
  return x < near || y < near || x > width - near || y > height - near;
}

/** Whether a line goes on, or may do so where rules hide it. */
function goesOn(ink: SideInk, least: number): boolean {
  return ink.hidden > ink.on.length || drawnShare(ink, least) > 0.6;
}

/** Of all ink on the sides, that which three quarters do not reach. */
function strongInk(sides: readonly SideInk[]): number {
  const all = sides.flatMap(({ on }) => [...on]).toSorted((a, b) => a - b);
  return 1 + (all[Math.floor(all.length * 0.75)] ?? 0);
}

/** From a corner on, for some 4 mm beyond it. */
function extension(from: Corner, to: Corner, mm: number): [Corner, Corner] {
  const length = distance(from, to);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const at = (far: number): Corner => ({ x: to.x + ux * far * mm, y: to.y + uy * far * mm });
  return [at(1.8), at(6)];
}

/** Mean ink along the outline, shrunk or grown about its middle. */
function inkAround({ width, height, ink }: InkPlane, polygon: Polygon, size: number): number {
  const middle = middleOf(polygon);
  const scaled = polygon.map(({ x, y }) => ({
    x: middle.x + (x - middle.x) * size,
    y: middle.y + (y - middle.y) * size,
  }));
  let [sum, count] = [0, 0];
  for (const { from, to } of sidesOf(scaled)) {
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
