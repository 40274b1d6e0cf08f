import type { EdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';

/** A straight piece of an edge, in points of the plane. */
export interface StraightEdge {
  readonly from: Place;
  readonly to: Place;
  readonly length: number;
  /** Unit vector across it, toward the ink. */
  readonly nx: number;
  readonly ny: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A piece goes on over gaps of so many points. */
const MAY_MISS = 3;
/** Part of a piece that must be there: rows of letters are full of gaps. */
const LEAST_FULL = 0.75;
/** Cosine of how far an edge may turn from its piece. */
const ALIGNED = 0.94;
/** Of the first steps, in points: too short to tell the direction better than the edge itself does. */
const SURE_AFTER = 7;

/** Pieces of `leastMm` or more: rules, frames, borders and the sides of straight stamps. */
export function findStraightEdges(plane: InkPlane, points: EdgePoints, leastMm: number): StraightEdge[] {
  const { width, height } = plane;
  const places = new Uint16Array(width * height);
  for (let index = 0; index < points.count; index++) {
    places[(points.y[index] ?? 0) * width + (points.x[index] ?? 0)] = index + 1;
  }
  const tracer: Tracer = { points, places, width, size: width * height };
  const least = leastMm * plane.pointsPerMm;
  const found: StraightEdge[] = [];
  for (let index = 0; index < points.count; index++) {
    const at = (points.y[index] ?? 0) * width + (points.x[index] ?? 0);
    if (places[at] === 0) continue;
    const piece = trace(tracer, index);
    if (piece.length >= least) found.push(piece);
  }
  return found;
}

interface Tracer {
  readonly points: EdgePoints;
  /** By place on the plane: one more than the index of the unused edge point there. */
  readonly places: Uint16Array;
  readonly width: number;
  readonly size: number;
}

/** Follows an edge from one of its points to both sides, and uses up what belongs to it. */
function trace(tracer: Tracer, start: number): StraightEdge {
  const { points } = tracer;
  const x = points.x[start] ?? 0;
  const y = points.y[start] ?? 0;
  const nx = points.dx[start] ?? 0;
  const ny = points.dy[start] ?? 0;
  const ahead = follow(tracer, { x, y, nx, ny, way: 1 });
  const behind = follow(tracer, { x, y, nx, ny, way: -1 });
  const full = (ahead.hits + behind.hits + 1) / (ahead.steps + behind.steps + 1);
  const [from, to] = [behind.end, ahead.end];
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  if (full < LEAST_FULL || length < 1) return { from, to, length: 0, nx, ny };
  return { from, to, length, nx: (to.y - from.y) / length, ny: (from.x - to.x) / length };
}

interface Going {
  readonly x: number;
  readonly y: number;
  readonly nx: number;
  readonly ny: number;
  /** 1 with the ink on the left hand, -1 backward. */
  readonly way: 1 | -1;
}

function follow(tracer: Tracer, { x, y, nx, ny, way }: Going): { end: Place; hits: number; steps: number } {
  let [tx, ty] = [-ny * way, nx * way];
  let end = { x, y };
  let [hits, steps] = [0, 0];
  for (let step = 1; step - steps <= MAY_MISS + 1; step++) {
    const index = takeNear(tracer, x + tx * step, y + ty * step, nx, ny);
    if (index < 0) continue;
    hits += 1;
    steps = step;
    end = { x: tracer.points.x[index] ?? 0, y: tracer.points.y[index] ?? 0 };
    if (step < SURE_AFTER) continue;
    const length = Math.sqrt((end.x - x) ** 2 + (end.y - y) ** 2);
    // The farther, the better the direction is known.
    [tx, ty] = [(tx + (end.x - x) / length) / 2, (ty + (end.y - y) / length) / 2];
  }
  return { end, hits, steps };
}

/** Uses up the edge points of the same side at a place and right beside it; the nearest one's index, or -1. */
function takeNear(
  { points, places, width, size }: Tracer,
  x: number,
  y: number,
  nx: number,
  ny: number,
): number {
  let found = -1;
  for (const off of [0, 1, -1]) {
    const at = Math.round(y + ny * off) * width + Math.round(x + nx * off);
    const index = (at >= 0 && at < size ? (places[at] ?? 0) : 0) - 1;
    if (index < 0) continue;
    if ((points.dx[index] ?? 0) * nx + (points.dy[index] ?? 0) * ny < ALIGNED) continue;
    places[at] = 0;
    if (found < 0) found = index;
  }
  return found;
}
