import { type Box, boxArea, intersectBoxes, uniteBoxes } from './content/box.ts';
import { type ImageGroup, measureGroup } from './group-images.ts';
import { isSameDirection } from './neighbors.ts';

/** Masks whose resolutions differ less belong to one layer. */
const SAME = 1.03;
/** A mask that is as fine as its background but for rounding may replace it. */
const AS_FINE = 0.99;
/**
 * Compact scans cut text into boxes of their own: these reach over most of the page (first figure) but
 * leave out its margins and gaps (second figure). Less than that is a stamp or a note on a picture.
 */
const REACH = 0.6;
const FILLED = 0.3;

/**
 * Joins masks of the same resolution, touching or not: a page cut into text boxes, or into letters, is
 * one layer of one scan.
 */
export function joinMasks(masks: readonly ImageGroup[]): readonly ImageGroup[] {
  const joined: ImageGroup[][] = [];
  for (const mask of masks.toSorted((one, other) => one.dpi - other.dpi)) {
    const parts = joined.at(-1);
    const [first] = parts ?? [];
    if (parts !== undefined && first !== undefined && isSameLayer(first, mask)) parts.push(mask);
    else joined.push([mask]);
  }
  return joined.map(parts => measureGroup(parts.flatMap(part => part.layers)));
}

function isSameLayer(layer: ImageGroup, mask: ImageGroup): boolean {
  const [one] = layer.layers;
  const [other] = mask.layers;
  if (one === undefined || other === undefined || !isSameDirection(one, other)) return false;
  return isClose(layer.dpiX, mask.dpiX) && isClose(layer.dpiY, mask.dpiY);
}

function isClose(one: number, other: number): boolean {
  return Math.max(one, other) <= SAME * Math.min(one, other);
}

/** Whether masks, painted over it and at least as fine, carry what is written on a background. */
export function isReplaced(background: ImageGroup, masks: readonly ImageGroup[]): boolean {
  let reach: Box | null = null;
  let filled = 0;
  for (const mask of masks) {
    if (mask.dpi < AS_FINE * background.dpi || mask.last < background.first) continue;
    for (const { painted } of mask.layers) {
      const common = intersectBoxes(painted.visible.box, background.box);
      const area = boxArea(common);
      if (area === 0) continue;
      filled += area;
      reach = uniteBoxes(reach, common);
    }
  }
  if (reach === null) return false;
  return boxArea(reach) >= REACH * background.area && filled >= FILLED * background.area;
}
