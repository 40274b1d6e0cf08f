import { IDENTITY, type Matrix, multiply } from '../../pdf/content/matrix.ts';
import type { Pdfium } from '../../pdfium/pdfium.ts';

/** An image as PDFium draws it on a page. */
export interface PlacedImage {
  /** PDFium's handle; good until the page is closed. */
  readonly object: number;
  /** From the unit square, whose lower side is the image's last row, to points of the page. */
  readonly matrix: Matrix;
}

const IMAGE = 3;
const FORM = 5;
/** Objects of a page that are visited, and forms within forms that are entered. */
const MOST_OBJECTS = 20_000;
const DEEPEST = 8;
/** Of more images than this, the largest are looked into. */
const MOST_IMAGES = 256;
const MATRIX_BYTES = 24;

/** The images of a page, in forms too, the largest first. */
export function imagesOfPage(pdfium: Pdfium, page: number): PlacedImage[] {
  const walk = new Walk(pdfium);
  walk.page(page);
  const area = ({ matrix: [a, b, c, d] }: PlacedImage): number => Math.abs(a * d - b * c);
  return walk.found.toSorted((one, other) => area(other) - area(one)).slice(0, MOST_IMAGES);
}

class Walk {
  readonly found: PlacedImage[] = [];
  readonly #pdfium: Pdfium;
  #visited = 0;

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  page(page: number): void {
    const { api } = this.#pdfium;
    const count = api.FPDFPage_CountObjects(page);
    for (let index = 0; index < count && this.#visited < MOST_OBJECTS; index++) {
      this.#object(api.FPDFPage_GetObject(page, index), IDENTITY, 0);
    }
  }

  #object(object: number, outer: Matrix, depth: number): void {
    this.#visited += 1;
    const { api } = this.#pdfium;
    const type = api.FPDFPageObj_GetType(object);
    if (type === IMAGE) this.found.push({ object, matrix: multiply(this.#matrixOf(object), outer) });
    if (type !== FORM || depth >= DEEPEST) return;
    const inner = multiply(this.#matrixOf(object), outer);
    const count = api.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count && this.#visited < MOST_OBJECTS; index++) {
      this.#object(api.FPDFFormObj_GetObject(object, index), inner, depth + 1);
    }
  }

  #matrixOf(object: number): Matrix {
    return this.#pdfium.withScratch(MATRIX_BYTES, at => {
      const { api } = this.#pdfium;
      if (!api.FPDFPageObj_GetMatrix(object, at)) return IDENTITY;
      const value = (index: number): number => api.pdfium.getValue(at + index * 4, 'float');
      return [value(0), value(1), value(2), value(3), value(4), value(5)];
    });
  }
}
