import type { Matrix } from './matrix.ts';

/** An upright rectangle; empty where x1 <= x0 or y1 <= y0. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const EVERYWHERE: Box = { x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9 };
export const UNIT_SQUARE: Box = { x0: 0, y0: 0, x1: 1, y1: 1 };

export function isEmptyBox(box: Box): boolean {
  return !(box.x1 > box.x0 && box.y1 > box.y0);
}

export function boxArea(box: Box): number {
  return isEmptyBox(box) ? 0 : (box.x1 - box.x0) * (box.y1 - box.y0);
}

export function intersectBoxes(first: Box, second: Box): Box {
  return {
    x0: Math.max(first.x0, second.x0),
    y0: Math.max(first.y0, second.y0),
    x1: Math.min(first.x1, second.x1),
    y1: Math.min(first.y1, second.y1),
  };
}

/** The smallest box around both; null stands for nothing yet. */
export function uniteBoxes(first: Box | null, second: Box): Box {
  if (first === null) return second;
  return {
    x0: Math.min(first.x0, second.x0),
    y0: Math.min(first.y0, second.y0),
    x1: Math.max(first.x1, second.x1),
    y1: Math.max(first.y1, second.y1),
  };
}

export function growBox(box: Box, by: number): Box {
  return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by };
}

export function isBoxWithin(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

/** How much of `part` lies in `whole`, from 0 to 1; 0 where `part` is empty. */
export function shareWithin(part: Box, whole: Box): number {
  const area = boxArea(part);
  return area === 0 ? 0 : boxArea(intersectBoxes(part, whole)) / area;
}

/** The smallest upright box around a box that `matrix` has moved. */
export function transformBox([a, b, c, d, e, f]: Matrix, { x0, y0, x1, y1 }: Box): Box {
  const left = Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + e;
  const right = Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + e;
  const bottom = Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + f;
  const top = Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1) + f;
  return { x0: left, y0: bottom, x1: right, y1: top };
}

/** Four numbers, corners in any order; null where they are not four or span nothing. */
export function boxFrom(numbers: readonly (number | null)[]): Box | null {
  const [first, second, third, fourth] = numbers;
  if (numbers.length < 4) return null;
  const box = {
    x0: Math.min(first ?? Number.NaN, third ?? Number.NaN),
    y0: Math.min(second ?? Number.NaN, fourth ?? Number.NaN),
    x1: Math.max(first ?? Number.NaN, third ?? Number.NaN),
    y1: Math.max(second ?? Number.NaN, fourth ?? Number.NaN),
  };
  return isEmptyBox(box) ? null : box;
}
