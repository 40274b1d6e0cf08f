import type { BoxMm } from '#domain/finding.ts';
import { type Box, boxFrom, intersectBoxes, isEmptyBox } from './content/box.ts';
import type { PageNode } from './page-tree.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, numberOf } from './syntax/typed-access.ts';

export type Rotation = 0 | 90 | 180 | 270;

/** A page as shown: what part of its space, turned how, and how large. */
export interface PageGeometry {
  /** CropBox within MediaBox, in default user space. */
  readonly box: Box;
  /** Clockwise. */
  readonly rotation: Rotation;
  /** Length of a unit of user space, in 1/72 inch. */
  readonly userUnit: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What readers take where a page has no MediaBox. */
const LETTER: Box = { x0: 0, y0: 0, x1: 612, y1: 792 };
const MM_PER_POINT = 25.4 / 72;

export function readPageGeometry(doc: PdfDocument, page: PageNode): PageGeometry {
  const box = visibleBox(doc, page);
  const rotation = readRotation(doc, page);
  const userUnit = readUserUnit(doc, page);
  const across = (box.x1 - box.x0) * userUnit * MM_PER_POINT;
  const up = (box.y1 - box.y0) * userUnit * MM_PER_POINT;
  const isTurned = rotation === 90 || rotation === 270;
  return {
    ...{ box, rotation, userUnit },
    widthMm: roundMm(isTurned ? up : across),
    heightMm: roundMm(isTurned ? across : up),
  };
}

/** A box in user space, in millimetres from the top left of the page as shown. */
export function toShownMm({ box, rotation, userUnit }: PageGeometry, inner: Box): BoxMm {
  const scale = userUnit * MM_PER_POINT;
  const left = inner.x0 - box.x0;
  const right = box.x1 - inner.x1;
  const top = box.y1 - inner.y1;
  const bottom = inner.y0 - box.y0;
  const corner = { 0: [left, top], 90: [bottom, left], 180: [right, bottom], 270: [top, right] }[rotation];
  const [x = 0, y = 0] = corner;
  const across = inner.x1 - inner.x0;
  const up = inner.y1 - inner.y0;
  const isTurned = rotation === 90 || rotation === 270;
  return {
    x: roundMm(x * scale),
    y: roundMm(y * scale),
    width: roundMm((isTurned ? up : across) * scale),
    height: roundMm((isTurned ? across : up) * scale),
  };
}

/** A thousandth is finer than any paper, and keeps the noise of arithmetic out of the facts. */
export function roundMm(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A crop that leaves nothing of the page is not followed. */
function visibleBox(doc: PdfDocument, page: PageNode): Box {
  const media = readBox(doc, page, 'MediaBox') ?? LETTER;
  const crop = readBox(doc, page, 'CropBox');
  const seen = crop === null ? media : intersectBoxes(media, crop);
  return isEmptyBox(seen) ? media : seen;
}

function readBox(doc: PdfDocument, page: PageNode, key: string): Box | null {
  return boxFrom((arrayOf(doc, page.inherited(key)) ?? []).map(part => numberOf(doc, part)));
}

/** Only quarter turns exist; a page with any other turn is shown upright. */
function readRotation(doc: PdfDocument, page: PageNode): Rotation {
  const degrees = numberOf(doc, page.inherited('Rotate')) ?? 0;
  switch (((degrees % 360) + 360) % 360) {
    case 90:
      return 90;
    case 180:
      return 180;
    case 270:
      return 270;
    default:
      return 0;
  }
}

/** The one entry of geometry that a page cannot inherit. */
function readUserUnit(doc: PdfDocument, page: PageNode): number {
  const unit = numberOf(doc, page.dict.get('UserUnit'));
  return unit !== null && unit > 0 && Number.isFinite(unit) ? unit : 1;
}
