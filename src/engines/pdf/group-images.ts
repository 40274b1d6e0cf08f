import { type Box, boxArea, uniteBoxes } from './content/box.ts';
import type { ImageLayer } from './image-layer.ts';
import { neighbors } from './neighbors.ts';

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

/** Pairs of images that are compared on one page; honest pages need some thousand. */
const MOST_COMPARISONS = 2_000_000;

/** Puts neighbors of one grid together; groups come in the order of their first images. */
export function groupImages(layers: readonly ImageLayer[]): Grouping {
  let comparisons = 0;
  const sets = new DisjointSets(layers.length);
  for (const [one, other] of neighbors(layers, () => comparisons++ < MOST_COMPARISONS)) sets.join(one, other);
  const members = new Map<number, ImageLayer[]>();
  for (const [index, layer] of layers.entries()) {
    const root = sets.rootOf(index);
    const set = members.get(root);
    if (set === undefined) members.set(root, [layer]);
    else set.push(layer);
  }
  const groups = Array.from(members.values(), measureGroup);
  return { groups, isPartial: comparisons > MOST_COMPARISONS };
}

/** What images measure together; resolutions are weighed by the area that they hold for. */
export function measureGroup(layers: readonly ImageLayer[]): ImageGroup {
  let [weight, dpiX, dpiY, area] = [0, 0, 0, 0];
  let [first, last] = [Infinity, -Infinity];
  let box: Box | null = null;
  let whole: Box | null = null;
  let seen: Box | null = null;
  for (const { painted, ...layer } of layers) {
    const share = boxArea(layer.whole);
    weight += share;
    dpiX += share * layer.dpiX;
    dpiY += share * layer.dpiY;
    area += painted.visible.area;
    box = uniteBoxes(box, painted.visible.box);
    whole = uniteBoxes(whole, layer.whole);
    seen = uniteBoxes(seen, layer.seen);
    first = Math.min(first, painted.order);
    last = Math.max(last, painted.order);
  }
  if (box === null || whole === null || seen === null) throw new RangeError('a group has members');
  return {
    layers,
    isMask: layers[0]?.isMask === true,
    ...{ dpiX: dpiX / weight, dpiY: dpiY / weight, dpi: Math.min(dpiX, dpiY) / weight },
    ...{ box, area, whole, seen, first, last },
  };
}

/** Sets that only ever join; each is known by one of its members. */
class DisjointSets {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, index) => index);
  }

  rootOf(member: number): number {
    let at = member;
    for (let parent = this.#parent(at); parent !== at; parent = this.#parent(at)) {
      this.#parents[at] = this.#parent(parent);
      at = parent;
    }
    return at;
  }

  join(one: number, other: number): void {
    const [root, joined] = [this.rootOf(one), this.rootOf(other)].sort((a, b) => a - b);
    this.#parents[joined ?? 0] = root ?? 0;
  }

  #parent(member: number): number {
    return this.#parents[member] ?? member;
  }
}
