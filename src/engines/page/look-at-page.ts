import type { PageLook } from '#domain/page-look.ts';
import type { ColorMode } from '#domain/pdf-facts.ts';
import { measureColor } from './color/measure-color.ts';
import { measureBlank } from './paper/measure-blank.ts';
import { measureEdges } from './paper/measure-edges.ts';
import { measureTone } from './paper/measure-tone.ts';
import type { PagePicture } from './picture.ts';
import { makePlanes } from './planes.ts';
import { findRedSeals } from './seals/red/find-red-seals.ts';
import { findStampShapes } from './seals/shape/find-stamp-shapes.ts';
import { measureText } from './text/measure-text.ts';

/**
 * What a person would see at a glance on a page.
 * @param storedMode of the page's scan. Red on a scan without color was drawn over it, by a signature's picture for one:
 * it is no ink, and the scan beneath it may still show a stamp's shape.
 */
export function lookAtPage(picture: PagePicture, storedMode: ColorMode | null): PageLook {
  const planes = makePlanes(picture);
  const { isColorless, coloredShare } = measureColor(picture, planes);
  const blank = measureBlank(picture, planes);
  const { skew, turn } = measureText(planes);
  const holdsColor = storedMode === 'color' && !isColorless;
  return {
    redSeals: holdsColor && !blank.isBlank ? findRedSeals(picture, planes) : [],
    stampShapes: holdsColor || blank.isBlank ? [] : findStampShapes(planes),
    isColorless,
    coloredShare,
    blank,
    skew,
    turn,
    ...measureEdges(planes),
    tone: measureTone(planes),
  };
}
