import type { DrawnImage, LimitName, PageFacts, PageKind } from '#domain/pdf-facts.ts';
import { type Annotation, readAnnotations } from './annotations.ts';
import { boxArea } from './content/box.ts';
import type { ContentLibrary } from './content/content-library.ts';
import { PageMarks } from './content/page-marks.ts';
import { type ContentGroup, findContentGroup, isHiddenUnder } from './content-group.ts';
import { groupImages, type ImageGroup } from './group-images.ts';
import { type ImageLayer, measureLayer } from './image-layer.ts';
import { paintContent } from './page-content.ts';
import { type PageGeometry, readPageGeometry, roundMm, toShownMm } from './page-geometry.ts';
import type { PageNode } from './page-tree.ts';
import { paintAnnotations } from './paint-annotations.ts';
import { PdfLimitError } from './syntax/errors.ts';
import { dictOf } from './syntax/typed-access.ts';

/** Images that are listed on request. */
const MOST_LISTED = 500;
/** What a page shows of an image, when nearly all of it, is all: page sizes are rounded. */
const NEARLY_ALL = 0.99;

export interface PageReading {
  readonly facts: PageFacts;
  readonly geometry: PageGeometry;
  readonly annotations: readonly Annotation[];
}

/**
 * Facts of one page, counted from 1. A cap that only this page passes is told in `limit`, with what was
 * known by then; one that the whole file passes is thrown (PdfLimitError). Throws PdfError where content
 * is cut off, draws itself, or nests too deep.
 */
export function readPage(
  library: ContentLibrary,
  page: PageNode,
  number: number,
  lists: boolean,
): PageReading {
  const { doc } = library;
  const geometry = readPageGeometry(doc, page);
  const annotations = readAnnotations(doc, page);
  const marks = new PageMarks(geometry.box);
  const limit = paint(library, marks, page, annotations);
  const layers = marks.images.map(image => measureLayer(image, geometry.userUnit));
  const { groups, isPartial } = groupImages(layers);
  const content = findContentGroup(groups, boxArea(geometry.box));
  const facts: PageFacts = {
    number,
    kind: kindOf(marks, groups, content),
    dpi: content === null ? null : roundMm(content.group.dpi),
    colorMode: content?.colorMode ?? null,
    storedMode: content?.colorMode ?? null,
    widthMm: geometry.widthMm,
    heightMm: geometry.heightMm,
    rotation: geometry.rotation,
    userUnit: geometry.userUnit,
    ...pixelsOf(content?.group ?? null, geometry),
    imageCount: marks.images.length,
    ...(marks.images.some(({ image }) => image.isRecolored) ? { isRecolored: true } : {}),
    hasTextLayer: marks.hasHiddenText || (marks.text !== null && isHiddenUnder(marks.text, groups)),
    look: null,
    unseen: 'notAsked',
    limit: limit ?? limitOf(marks, isPartial),
    ...(lists ? { images: layers.slice(0, MOST_LISTED).map(layer => drawnImage(layer, geometry)) } : {}),
  };
  return { facts, geometry, annotations };
}

/** The name of the cap that stopped the painting of this page; null when it came to its end. */
function paint(
  library: ContentLibrary,
  marks: PageMarks,
  page: PageNode,
  annotations: readonly Annotation[],
): LimitName | null {
  const named = page.inherited('Resources');
  library.demand(named);
  const resources = library.resources(dictOf(library.doc, named), null);
  try {
    library.beginPage();
    paintContent(library, marks, resources, page);
    paintAnnotations(library, marks, resources, annotations);
    return null;
  } catch (error) {
    if (!(error instanceof PdfLimitError) || isOfFile(error, library)) throw error;
    return error.limit;
  }
}

function isOfFile({ limit }: PdfLimitError, library: ContentLibrary): boolean {
  return limit === 'operators' ? library.isSpent : limit !== 'streamBytes';
}

function limitOf(marks: PageMarks, isPartial: boolean): LimitName | null {
  if (marks.hasTooLargeImage) return 'imagePixels';
  return isPartial || marks.hasTooManyImages ? 'operators' : null;
}

/** Text and drawing count as far as they can be seen; the color of the paper counts only where no scan is. */
function kindOf(marks: PageMarks, groups: readonly ImageGroup[], content: ContentGroup | null): PageKind {
  const isSeen = [marks.text, marks.drawing].some(
    extent => extent !== null && !isHiddenUnder(extent, groups),
  );
  if (content !== null) return isSeen ? 'mixed' : 'scan';
  return isSeen || marks.hasPaperColor || marks.images.length > 0 ? 'digital' : 'blank';
}

/** Pixels of the group along the page as shown: of its visible part, unless next to all of it is visible. */
function pixelsOf(
  group: ImageGroup | null,
  { rotation }: PageGeometry,
): Pick<PageFacts, 'pixelWidth' | 'pixelHeight'> {
  const [layer] = group?.layers ?? [];
  if (group === null || layer === undefined) return { pixelWidth: null, pixelHeight: null };
  const { seen, whole, dpiX, dpiY } = group;
  const x = Math.round((extent(seen.x0, seen.x1, whole.x0, whole.x1) * dpiX) / 72);
  const y = Math.round((extent(seen.y0, seen.y1, whole.y0, whole.y1) * dpiY) / 72);
  const isUpright = Math.abs(layer.axisX) >= Math.abs(layer.axisY);
  const isAcross = isUpright === (rotation === 0 || rotation === 180);
  return isAcross ? { pixelWidth: x, pixelHeight: y } : { pixelWidth: y, pixelHeight: x };
}

function extent(from: number, to: number, wholeFrom: number, wholeTo: number): number {
  const whole = wholeTo - wholeFrom;
  return to - from >= NEARLY_ALL * whole ? whole : to - from;
}

function drawnImage({ painted, colorMode }: ImageLayer, geometry: PageGeometry): DrawnImage {
  const { image, source, matrix, visible } = painted;
  const points = geometry.userUnit / 72;
  return {
    object: image.object,
    source,
    pixelWidth: image.width,
    pixelHeight: image.height,
    bitsPerComponent: image.bits,
    colorSpace: image.colorSpace,
    filters: image.filters,
    isStencil: image.isStencil,
    hasSoftMask: image.hasSoftMask,
    colorMode,
    boxMm: toShownMm(geometry, visible.box),
    dpiX: roundMm(image.width / (Math.hypot(matrix[0], matrix[1]) * points)),
    dpiY: roundMm(image.height / (Math.hypot(matrix[2], matrix[3]) * points)),
  };
}
