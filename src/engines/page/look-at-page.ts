import type { PageLook } from '#domain/page-look.ts';
import type { ColorMode } from '#domain/pdf-facts.ts';
import { measureColor } from './color/measure-color.ts';
import type { PageBuffers } from './page-buffers.ts';
import { measureBlank } from './paper/measure-blank.ts';
import { measureEdges } from './paper/measure-edges.ts';
import { measureTone } from './paper/measure-tone.ts';
import type { PagePicture } from './picture.ts';
import { makePlanes, type PagePlanes } from './planes.ts';
import { findRedSeals } from './seals/red/find-red-seals.ts';
import { findStampShapes } from './seals/shape/find-stamp-shapes.ts';
import { measureText } from './text/measure-text.ts';

/**
 * What a person would see at a glance on a page.
 * @param storedMode of the page's scan. Red on a scan without color was drawn over it, by a signature's picture for one:
 * it is no ink, and the scan beneath it may still show a stamp's shape.
 * @param buffers where large arrays come from, if one page is looked at after another
 */
export function lookAtPage(
  picture: PagePicture,
  storedMode: ColorMode | null,
  buffers?: PageBuffers,
): PageLook {
  const planes = makePlanes(picture, buffers);
  const { isColorless, coloredShare } = measureColor(picture, planes);
  const blank = measureBlank(picture, planes);
  const seen = { isColorless, coloredShare, blank };
  return blank.isBlank
    ? { ...seen, ...ofBlank(planes) }
    : { ...seen, ...ofWriting(picture, planes, storedMode === 'color' && !isColorless) };
}

type OfWriting = Omit<PageLook, 'isColorless' | 'coloredShare' | 'blank'>;

function ofWriting(picture: PagePicture, planes: PagePlanes, holdsColor: boolean): OfWriting {
  return {
    redSeals: holdsColor ? findRedSeals(picture, planes) : [],
    stampShapes: holdsColor ? [] : findStampShapes(planes),
    ...measureText(planes),
    ...measureEdges(planes),
    tone: measureTone(planes),
  };
}

/** Where nothing is written, nothing can be crooked, cut off, pale or upside down. */
function ofBlank(planes: PagePlanes): OfWriting {
  const { luma } = planes.paper;
  return {
    ...{ redSeals: [], stampShapes: [], skew: null, turn: null, clipped: [] },
    borders: measureEdges(planes).borders,
    tone: { kind: 'even', paper: luma, ink: luma, isLost: false, confidence: 1 },
  };
}
