import { type Box, boxArea, intersectBoxes, transformBox, UNIT_SQUARE } from './box.ts';
import { inverse, type Matrix } from './matrix.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is left of a drawn unit square once it is clipped. */
export interface VisiblePart {
  /** Around the visible part, where it was drawn. */
  readonly box: Box;
  readonly area: number;
  /** The same in the unit square, from (0, 0) to (1, 1): which part of the image is seen. */
  readonly own: Box;
}

/** The part of the unit square, drawn by `matrix`, that lies within `clip`; null when nothing does. */
export function visiblePart(matrix: Matrix, clip: Box): VisiblePart | null {
  const back = inverse(matrix);
  if (back === null) return null;
  const [a, b, c, d] = matrix;
  const isUpright = (b === 0 && c === 0) || (a === 0 && d === 0);
  return isUpright ? uprightPart(matrix, back, clip) : slantedPart(matrix, back, clip);
}

function uprightPart(matrix: Matrix, back: Matrix, clip: Box): VisiblePart | null {
  const box = intersectBoxes(transformBox(matrix, UNIT_SQUARE), clip);
  const area = boxArea(box);
  return area > 0 ? { box, area, own: transformBox(back, box) } : null;
}

/** Cuts the parallelogram by the four edges of the clip, one after the other. */
function slantedPart([a, b, c, d, e, f]: Matrix, back: Matrix, clip: Box): VisiblePart | null {
  let corners: readonly Point[] = [
    { x: e, y: f },
    { x: e + a, y: f + b },
    { x: e + a + c, y: f + b + d },
    { x: e + c, y: f + d },
  ];
  corners = cut(corners, point => point.x - clip.x0);
  corners = cut(corners, point => clip.x1 - point.x);
  corners = cut(corners, point => point.y - clip.y0);
  corners = cut(corners, point => clip.y1 - point.y);
  const area = polygonArea(corners);
  if (!(area > 0)) return null;
  const [g, h, i, j, k, l] = back;
  const own = corners.map(({ x, y }) => ({ x: g * x + i * y + k, y: h * x + j * y + l }));
  return { box: boxAround(corners), area, own: boxAround(own) };
}

/** Keeps what lies on the side where `depth` is not negative. */
function cut(corners: readonly Point[], depth: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  let previous = corners.at(-1);
  for (const corner of corners) {
    const before = previous === undefined ? 0 : depth(previous);
    const after = depth(corner);
    if (previous !== undefined && before < 0 !== after < 0) {
      const share = before / (before - after);
      const x = previous.x + share * (corner.x - previous.x);
      kept.push({ x, y: previous.y + share * (corner.y - previous.y) });
    }
    if (after >= 0) kept.push(corner);
    previous = corner;
  }
  return kept;
}

function polygonArea(corners: readonly Point[]): number {
  let twice = 0;
  let previous = corners.at(-1);
  for (const corner of corners) {
    if (previous !== undefined) twice += previous.x * corner.y - corner.x * previous.y;
    previous = corner;
  }
  return Math.abs(twice) / 2;
}

function boxAround(points: readonly Point[]): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x, y } of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}
