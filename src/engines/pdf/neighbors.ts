import type { Box } from './content/box.ts';
import type { ImageLayer } from './image-layer.ts';

/** Resolutions that differ less are the same. */
const SAME = 0.03;
/** Writers round both ends of a strip to whole points; what that explains is no difference. In points. */
const ROUNDING = 1.05;
/** A gap or an overlap of this much is none, in points; strips also overlap by a few pixels on purpose. */
const SLACK = 1;
/** What may overlap of a strip's height or a tile's width. */
const OVERLAP = 0.1;

type Side = 'x0' | 'y0';

/**
 * Pairs of images that are neighbors in one grid: same resolution and direction, edges that touch.
 * Each pair that is looked at is counted by `spend`; when that says no, the search ends.
 */
export function* neighbors(
  layers: readonly ImageLayer[],
  spend: () => boolean,
): Generator<readonly [number, number]> {
  yield* touchingAlong(layers, 'y0', spend);
  yield* touchingAlong(layers, 'x0', spend);
}

/** Sorted by where they begin, so that only those are compared that begin where another one ends. */
function* touchingAlong(
  layers: readonly ImageLayer[],
  side: Side,
  spend: () => boolean,
): Generator<readonly [number, number]> {
  const order = layers.map((layer, index) => ({ layer, index, start: layer.seen[side] }));
  order.sort((one, other) => one.start - other.start);
  const starts = Float64Array.from(order, ({ start }) => start);
  for (const [index, layer] of layers.entries()) {
    const { from, to } = reach(layer, side);
    for (let at = firstFrom(starts, from); at < order.length; at++) {
      const other = order[at];
      if (other === undefined || other.start > to) break;
      if (!spend()) return;
      if (other.index !== index && isNext(layer, other.layer, side)) yield [index, other.index];
    }
  }
}

/** Where a next one may begin: about the end of this one. */
function reach(layer: ImageLayer, side: Side): { from: number; to: number } {
  const { seen } = layer;
  const [start, end] = side === 'x0' ? [seen.x0, seen.x1] : [seen.y0, seen.y1];
  const slack = slackOf(layer);
  const overlap = Math.max(Math.min(slack, (end - start) / 2), OVERLAP * (end - start));
  return { from: end - overlap, to: end + slack };
}

function slackOf({ dpiX, dpiY }: ImageLayer): number {
  return Math.max(SLACK, (2 * 72) / Math.min(dpiX, dpiY));
}

function firstFrom(starts: Float64Array, from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next one goes on where this one ends, and not merely at a corner. */
function isNext(layer: ImageLayer, next: ImageLayer, side: Side): boolean {
  const isFurther = side === 'x0' ? next.seen.x1 > layer.seen.x1 : next.seen.y1 > layer.seen.y1;
  return (
    isFurther &&
    isBeside(layer.seen, next.seen, side) &&
    layer.isMask === next.isMask &&
    isSameGrid(layer, next)
  );
}

function isBeside(one: Box, other: Box, side: Side): boolean {
  const [from, to, otherFrom, otherTo] =
    side === 'x0' ? [one.y0, one.y1, other.y0, other.y1] : [one.x0, one.x1, other.x0, other.x1];
  const common = Math.min(to, otherTo) - Math.max(from, otherFrom);
  return common >= Math.min(to - from, otherTo - otherFrom) / 2;
}

function isSameGrid(one: ImageLayer, other: ImageLayer): boolean {
  return (
    isSameDirection(one, other) &&
    isSameDpi(one.dpiX, other.dpiX, one.whole.x1 - one.whole.x0, other.whole.x1 - other.whole.x0) &&
    isSameDpi(one.dpiY, other.dpiY, one.whole.y1 - one.whole.y0, other.whole.y1 - other.whole.y0)
  );
}

/** Within half a degree or so. */
export function isSameDirection(one: ImageLayer, other: ImageLayer): boolean {
  return one.axisX * other.axisX + one.axisY * other.axisY > 0.9999;
}

function isSameDpi(one: number, other: number, extent: number, otherExtent: number): boolean {
  const difference = Math.abs(one - other) / Math.max(one, other);
  return difference <= SAME || difference * Math.min(extent, otherExtent) <= ROUNDING;
}
