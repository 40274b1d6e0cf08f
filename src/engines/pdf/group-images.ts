import { type Box, boxArea, uniteBoxes } from './content/box.ts';
import type { ImageLayer } from './image-layer.ts';

/** Images that stand for one: the strips or tiles of a grid, or the parts of one layer. */
export interface ImageGroup {
  readonly layers: readonly ImageLayer[];
  readonly isMask: boolean;
  /** Means over the members, so that what rounding did to a thin strip evens out. */
  readonly dpiX: number;
  readonly dpiY: number;
  /** Lower of the two. */
  readonly dpi: number;
  /** Around what is seen, in the page's user space. */
  readonly box: Box;
  /** What is seen, in square units of user space. */
  readonly area: number;
  /** Around the whole and the seen parts, in points along the images' own axes. */
  readonly whole: Box;
  readonly seen: Box;
  /** When its first and its last member were painted. */
  readonly first: number;
  readonly last: number;
}

export interface Grouping {
  readonly groups: readonly ImageGroup[];
  /** Not all neighbors were looked for: there were too many images. */
  readonly isPartial: boolean;
}

/** Pairs that are compared; a page of 2,000 images without neighbors needs as many. */
const MOST_COMPARISONS = 4_000_000;
/** Resolutions that differ less are the same. */
const SAME = 0.03;
/** Writers round the place of a strip; what a rounding of this size explains is no difference. In points. */
const ROUNDING = 0.6;
/** A gap or an overlap of this much is none, in points; strips also overlap by a few pixels on purpose. */
const SLACK = 1;

/** Puts neighbors of one grid together: same resolution and direction, edges that touch. */
export function groupImages(layers: readonly ImageLayer[]): Grouping {
  const search: Search = { left: MOST_COMPARISONS };
  let groups: GrowingGroup[] = [];
  for (const layer of layers) join(groups, single(layer), search);
  for (let before = Infinity; groups.length < before; ) {
    before = groups.length;
    const joined: GrowingGroup[] = [];
    for (const group of groups) join(joined, group, search);
    groups = joined;
  }
  return { groups, isPartial: search.left <= 0 };
}

interface Search {
  left: number;
}

/** Backwards, because strips follow each other. */
function join(groups: GrowingGroup[], added: GrowingGroup, search: Search): void {
  for (let index = groups.length - 1; index >= 0 && search.left > 0; index--) {
    search.left--;
    const group = groups[index];
    if (group !== undefined && areNeighbors(group, added)) {
      groups[index] = grown(group, added);
      return;
    }
  }
  groups.push(added);
}

function areNeighbors(first: ImageGroup, second: ImageGroup): boolean {
  return (
    first.isMask === second.isMask &&
    touch(first.seen, second.seen, slackOf(first)) &&
    isSameGrid(first, second)
  );
}

function slackOf(group: ImageGroup): number {
  return Math.max(SLACK, (2 * 72) / group.dpi);
}

/** Side by side along one axis, and not merely at a corner. */
function touch(first: Box, second: Box, slack: number): boolean {
  const across = Math.min(first.x1, second.x1) - Math.max(first.x0, second.x0);
  const along = Math.min(first.y1, second.y1) - Math.max(first.y0, second.y0);
  const width = Math.min(first.x1 - first.x0, second.x1 - second.x0);
  const height = Math.min(first.y1 - first.y0, second.y1 - second.y0);
  const isBeside = isEdge(across, width, slack) && along >= height / 2;
  const isBelow = isEdge(along, height, slack) && across >= width / 2;
  return isBeside || isBelow;
}

/** A small gap (negative) or a small overlap. */
function isEdge(overlap: number, extent: number, slack: number): boolean {
  return overlap >= -slack && overlap <= Math.max(Math.min(slack, extent / 2), extent / 10);
}

function isSameGrid(first: ImageGroup, second: ImageGroup): boolean {
  const [one] = first.layers;
  const [other] = second.layers;
  if (one === undefined || other === undefined) return false;
  return (
    isSameDirection(one, other) &&
    isSameDpi(first.dpiX, second.dpiX, extentX(first), extentX(second)) &&
    isSameDpi(first.dpiY, second.dpiY, extentY(first), extentY(second))
  );
}

export function isSameDirection(one: ImageLayer, other: ImageLayer): boolean {
  return one.axisX * other.axisX + one.axisY * other.axisY > 0.9999;
}

function isSameDpi(first: number, second: number, firstExtent: number, secondExtent: number): boolean {
  const difference = Math.abs(first - second) / Math.max(first, second);
  return difference <= SAME || difference * Math.min(firstExtent, secondExtent) <= ROUNDING;
}

const extentX = ({ whole }: ImageGroup): number => whole.x1 - whole.x0;
const extentY = ({ whole }: ImageGroup): number => whole.y1 - whole.y0;

/** A group that owns the array of its members: strips by the thousand are added without copying. */
interface GrowingGroup extends ImageGroup {
  readonly layers: ImageLayer[];
}

function single(layer: ImageLayer): GrowingGroup {
  const { painted, isMask, dpiX, dpiY, whole, seen } = layer;
  return {
    ...{ layers: [layer], isMask, dpiX, dpiY, whole, seen },
    dpi: Math.min(dpiX, dpiY),
    box: painted.visible.box,
    area: painted.visible.area,
    first: painted.order,
    last: painted.order,
  };
}

/** Takes the members of `added` over; neither group may be used afterwards. */
function grown(group: GrowingGroup, added: GrowingGroup): GrowingGroup {
  for (const layer of added.layers) group.layers.push(layer);
  return { ...mergeGroups(group, added), layers: group.layers };
}

/** What two groups measure together; resolutions are weighed by the area that they hold for. */
export function mergeGroups(first: ImageGroup, second: ImageGroup): Omit<ImageGroup, 'layers'> {
  const weight = boxArea(first.whole);
  const added = boxArea(second.whole);
  const mean = (one: number, other: number): number => (weight * one + added * other) / (weight + added);
  const dpiX = mean(first.dpiX, second.dpiX);
  const dpiY = mean(first.dpiY, second.dpiY);
  return {
    isMask: first.isMask,
    ...{ dpiX, dpiY, dpi: Math.min(dpiX, dpiY) },
    box: uniteBoxes(first.box, second.box),
    area: first.area + second.area,
    whole: uniteBoxes(first.whole, second.whole),
    seen: uniteBoxes(first.seen, second.seen),
    first: Math.min(first.first, second.first),
    last: Math.max(first.last, second.last),
  };
}
