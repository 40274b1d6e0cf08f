import type { DrawnImage } from '#domain/pdf-facts.ts';
import {
  type Box,
  boxArea,
  growBox,
  intersectBoxes,
  isBoxWithin,
  isEmptyBox,
  shareWithin,
  uniteBoxes,
} from './box.ts';
import type { ImageDescription } from './image-description.ts';
import type { Matrix } from './matrix.ts';
import type { VisiblePart } from './visible-part.ts';

/** An image as painted: where, in what order, how much of it can be seen. */
export interface PaintedImage {
  readonly image: ImageDescription;
  readonly source: DrawnImage['source'];
  /** From the unit square to the page's default user space. */
  readonly matrix: Matrix;
  readonly visible: VisiblePart;
  readonly order: number;
  readonly isOpaque: boolean;
  /** The fill color of a stencil as 0xrrggbb; null for other images. */
  readonly ink: number | null;
}

/** Where marks of a kind lie, and when the last of them was painted. */
export interface Extent {
  readonly box: Box;
  readonly last: number;
}

/**
 * Fills thinner than a tenth of a millimetre are remnants of clipping and rounding that no eye finds; the
 * borders that word processors fill are twice as thick. In points.
 */
const THINNEST_FILL = 0.28;
/** Text may begin a little outside of the page and reach into it. In points. */
const TEXT_MARGIN = 36;
/** A fill of at least this share of the page is its paper. */
const WHOLE = 0.98;
/** Images that are remembered; honest pages have at most some thousand strips. */
const MOST_IMAGES = 20_000;
const WHITE = 0xffffff;

/** All that is painted on one page, summed up as it comes: images one by one, the rest by its extent. */
export class PageMarks {
  readonly page: Box;
  readonly images: PaintedImage[] = [];
  text: Extent | null = null;
  drawing: Extent | null = null;
  /** Text that leaves no mark: an OCR layer. */
  hasHiddenText = false;
  /** The first thing painted was the whole page in one color. */
  hasPaperColor = false;
  /** An image has more pixels than may be decoded. */
  hasTooLargeImage = false;
  /** More images than are remembered. */
  hasTooManyImages = false;
  #painted: Box | null = null;
  #order = 0;

  constructor(page: Box) {
    this.page = page;
  }

  get isUnpainted(): boolean {
    return this.#painted === null && !this.hasPaperColor;
  }

  addImage(painted: Omit<PaintedImage, 'order'>): void {
    if (this.images.length >= MOST_IMAGES) {
      this.hasTooManyImages = true;
      return;
    }
    this.images.push({ ...painted, order: this.#order++ });
    this.#painted = uniteBoxes(this.#painted, painted.visible.box);
  }

  /** `x`, `y`: where the text begins. */
  addText(x: number, y: number): void {
    const point = { x0: x, y0: y, x1: x, y1: y };
    if (!isBoxWithin(point, growBox(this.page, TEXT_MARGIN))) return;
    this.text = { box: uniteBoxes(this.text?.box ?? null, point), last: this.#order++ };
    this.#painted = uniteBoxes(this.#painted, growBox(point, 1));
  }

  /** `color` as 0xrrggbb; null for a pattern or a shading. */
  addFill(box: Box, color: number | null): void {
    const seen = intersectBoxes(box, this.page);
    if (seen.x1 - seen.x0 < THINNEST_FILL || seen.y1 - seen.y0 < THINNEST_FILL) return;
    if (color === WHITE && this.#isPaper(seen)) return;
    if (this.isUnpainted && shareWithin(this.page, seen) >= WHOLE) {
      this.hasPaperColor = true;
      return;
    }
    this.#addDrawing(seen);
  }

  /** `box` includes the line's thickness. */
  addStroke(box: Box, color: number | null): void {
    const seen = intersectBoxes(box, this.page);
    if (isEmptyBox(seen) || (color === WHITE && this.#isPaper(seen))) return;
    this.#addDrawing(seen);
  }

  #addDrawing(box: Box): void {
    this.drawing = { box: uniteBoxes(this.drawing?.box ?? null, box), last: this.#order++ };
    this.#painted = uniteBoxes(this.#painted, box);
  }

  /** Nothing was painted there yet, so that white leaves no mark. */
  #isPaper(box: Box): boolean {
    if (this.hasPaperColor) return false;
    return this.#painted === null || boxArea(intersectBoxes(this.#painted, box)) < 1;
  }
}
