import type { ColorMode } from '#domain/pdf-facts.ts';
import { boxArea, growBox, intersectBoxes, isBoxWithin, shareWithin } from './content/box.ts';
import type { Extent } from './content/page-marks.ts';
import { isChromatic } from './content/paint.ts';
import type { ImageGroup } from './group-images.ts';
import { isReplaced, joinMasks } from './mask-layers.ts';

/** Smaller groups are logos and seals: they neither fail nor rescue a page. */
const SMALLEST_SHARE = 0.1;
/** A little less than the limit is the limit, for arithmetic's sake. */
const TOLERANCE = 1e-9;
/** What is covered to this share cannot be seen. */
const COVERED = 0.98;
/** Overlapping groups of which one is a mask are layers of one picture. */
const OVERLAP = 0.5;
/** Groups that are looked at as covers or backgrounds: no honest page has as many large ones. */
const MOST_LARGE = 64;
/** Resolutions closer than this are equal; then the larger group counts. */
const EQUAL = 1.001;

/** The group of images that carries a page. */
export interface ContentGroup {
  readonly group: ImageGroup;
  readonly colorMode: ColorMode;
}

/**
 * The group that counts: of those that can be seen and hold a tenth of the page or more, the one of the
 * lowest resolution; a background under a finer mask is left to the mask, but lends it its color.
 */
export function findContentGroup(groups: readonly ImageGroup[], pageArea: number): ContentGroup | null {
  const isLarge = (group: ImageGroup): boolean => group.area >= (SMALLEST_SHARE - TOLERANCE) * pageArea;
  const seen = withoutCovered(groups, isLarge);
  const masks = joinMasks(seen.filter(group => group.isMask));
  const pictures = seen.filter(group => !group.isMask && isLarge(group));
  const replaced = new Set(pictures.slice(0, MOST_LARGE).filter(group => isReplaced(group, masks)));
  const candidates = [...pictures.filter(group => !replaced.has(group)), ...masks.filter(isLarge)];
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  const group = rest.reduce((best, other) => (isBefore(other, best) ? other : best), first);
  const layers = [...candidates, ...replaced].filter(other => other !== group && areLayers(group, other));
  return { group, colorMode: modeOf(group, layers) };
}

function isBefore(one: ImageGroup, other: ImageGroup): boolean {
  if (one.dpi * EQUAL < other.dpi) return true;
  return one.dpi <= other.dpi * EQUAL && one.area > other.area;
}

/** From the top down, so that each group meets only what was painted after it. */
function withoutCovered(
  groups: readonly ImageGroup[],
  isLarge: (group: ImageGroup) => boolean,
): readonly ImageGroup[] {
  const covers: ImageGroup[] = [];
  const seen: ImageGroup[] = [];
  for (const group of groups.toSorted((one, other) => other.last - one.last)) {
    if (covers.some(cover => isCovered(group, cover))) continue;
    seen.push(group);
    if (covers.length < MOST_LARGE && isLarge(group) && isCover(group)) covers.push(group);
  }
  return seen.reverse();
}

function isCovered(group: ImageGroup, cover: ImageGroup): boolean {
  return cover.first > group.last && shareWithin(group.box, cover.box) >= COVERED;
}

/** Only an upright group without gaps hides all of the box around it. */
function isCover(group: ImageGroup): boolean {
  return group.layers.every(layer => layer.painted.isOpaque) && group.area >= COVERED * boxArea(group.box);
}

/** Whether marks lie wholly under one of the groups, so that nobody sees them. */
export function isHiddenUnder(marks: Extent, groups: readonly ImageGroup[]): boolean {
  return groups.some(
    group => group.first > marks.last && isBoxWithin(marks.box, growBox(group.box, 1)) && isCover(group),
  );
}

function areLayers(one: ImageGroup, other: ImageGroup): boolean {
  if (!one.isMask && !other.isMask) return false;
  const common = boxArea(intersectBoxes(one.box, other.box));
  return common >= OVERLAP * Math.min(boxArea(one.box), boxArea(other.box));
}

const RANK: Readonly<Record<ColorMode, number>> = { bilevel: 0, gray: 1, color: 2 };

/**
 * The most colorful of the layers. A stencil is bilevel in whatever ink it is printed, unless the page
 * shows several: then its inks are colors of the scan.
 */
function modeOf(group: ImageGroup, others: readonly ImageGroup[]): ColorMode {
  let mode: ColorMode = 'bilevel';
  const inks = new Set<number>();
  for (const { layers } of [group, ...others]) {
    for (const { colorMode, painted } of layers) {
      if (RANK[colorMode] > RANK[mode]) mode = colorMode;
      if (painted.ink !== null) inks.add(painted.ink);
    }
  }
  const isLayered = inks.size > 1 || (inks.size > 0 && others.some(other => !other.isMask));
  return isLayered && [...inks].some(isChromatic) ? 'color' : mode;
}
