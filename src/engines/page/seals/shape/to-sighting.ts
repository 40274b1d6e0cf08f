import type { PageEdge, SealShape, SealSighting } from '#domain/page-look.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';

/** A stamp's outline, seen or not, in mm of the page as shown. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  /** Half of its width and of its height. */
  readonly across: number;
  readonly down: number;
  /** Diameter, longer axis or longer side. */
  readonly longest: number;
  /** Part of it that lies on the page. */
  readonly seen: number;
  readonly shape: SealShape;
  /** How much speaks for it; see the judge of its shape. */
  readonly score: number;
}

/** Less than this of it on the page is an arc. */
const WHOLE = 0.75;
/** More beyond an edge than this, in mm, is cut. */
const CUT_MM = 1;

/** @param clear the score from which on it is told as a fact */
export function toSighting(outline: Outline, plane: InkPlane, clear: number): SealSighting {
  const { x, y, across, down, longest, seen, shape, score } = outline;
  const [width, height] = [plane.width / plane.pointsPerMm, plane.height / plane.pointsPerMm];
  const [left, top] = [Math.max(0, x - across), Math.max(0, y - down)];
  const boxMm = {
    x: tenths(left),
    y: tenths(top),
    width: tenths(Math.min(width, x + across) - left),
    height: tenths(Math.min(height, y + down) - top),
  };
  return {
    shape: seen < WHOLE && (shape === 'round' || shape === 'elliptic') ? 'arc' : shape,
    boxMm,
    sizeMm: tenths(longest),
    edge: edgeOf({ left: across - x, top: down - y, right: x + across - width, bottom: y + down - height }),
    confidence: Math.round(100 * confidenceOf(score / clear)) / 100,
    isClear: score >= clear,
  };
}

/** From 0.6 on it is told as a fact; never quite sure. */
const confidenceOf = (score: number): number => (score < 1 ? 0.6 * score : 1 - 0.4 / score ** 2);

const tenths = (mm: number): number => Math.round(mm * 10) / 10;

/** The edge beyond which most of it lies. */
function edgeOf(beyond: Readonly<Record<PageEdge, number>>): PageEdge | null {
  const edges = ['top', 'right', 'bottom', 'left'] as const;
  const worst = edges.reduce((most, edge) => (beyond[edge] > beyond[most] ? edge : most));
  return beyond[worst] > CUT_MM ? worst : null;
}
