import type { Pdfium } from '../pdfium/pdfium.ts';
import { DOTS_PER_INCH, MOST_PIXELS, type PaperSize, type PictureNeeds } from './draw-page.ts';
import { codecOf, headerOf } from './drawn/image-data.ts';
import { imagesOfPage } from './drawn/page-images.ts';
import { halvePixels } from './halve-pixels.ts';
import type { PagePicture } from './picture.ts';

const MM_PER_INCH = 25.4;
/** The picture may be so much finer or coarser than one that PDFium would draw. */
const TOLERANCE = 0.06;
/** Points by which an image may miss the page that it fills: page sizes are rounded. */
const SLACK_POINTS = 1.5;
const COLOR_BITS = 24;
/** FPDFBitmap_BGR. */
const BGR = 2;
const BOX_BYTES = 16;

/**
 * The picture of a page that is one upright JPEG in color at some 200 dots an inch and nothing else, as most scans are.
 * Averaging its pixels by two and two takes two thirds of the time that PDFium takes to draw them, and looks the same.
 * @returns null for any other page, which must be drawn
 * @throws what PDFium throws
 */
export function halveScan(
  pdfium: Pdfium,
  loaded: number,
  { paper, buffers }: PictureNeeds,
): PagePicture | null {
  const object = onlyImage(pdfium, loaded);
  if (object === null || !isTwiceAsFine(pdfium, { object, loaded }, paper)) return null;
  const { api } = pdfium;
  const bitmap = api.FPDFImageObj_GetBitmap(object);
  if (bitmap === 0) return null;
  try {
    if (api.FPDFBitmap_GetFormat(bitmap) !== BGR) return null;
    const pixels = pdfium.heap().subarray(api.FPDFBitmap_GetBuffer(bitmap));
    const [wide, high] = [api.FPDFBitmap_GetWidth(bitmap), api.FPDFBitmap_GetHeight(bitmap)];
    const size = { width: wide >> 1, height: high >> 1 };
    const rgbx = halvePixels({ pixels, stride: api.FPDFBitmap_GetStride(bitmap) }, size, buffers);
    return { ...size, rgbx, pixelsPerMm: wide / paper.widthMm / 2 };
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}

/** The one object of a page that nothing turns, cuts, or lets shine through. */
function onlyImage(pdfium: Pdfium, loaded: number): number | null {
  const { api } = pdfium;
  if (api.FPDFPage_CountObjects(loaded) !== 1 || api.FPDFPage_GetRotation(loaded) !== 0) return null;
  const object = api.FPDFPage_GetObject(loaded, 0);
  const [image] = imagesOfPage(pdfium, loaded);
  if (image?.object !== object || codecOf(pdfium, object) !== 'jpeg') return null;
  if (api.FPDFPageObj_HasTransparency(object)) return null;
  if (api.FPDFClipPath_CountPaths(api.FPDFPageObj_GetClipPath(object)) > 0) return null;
  return fillsPage(pdfium, loaded, image.matrix) ? object : null;
}

function fillsPage(pdfium: Pdfium, loaded: number, matrix: readonly number[]): boolean {
  const [across = 0, b = 0, c = 0, up = 0, x = 0, y = 0] = matrix;
  if (b !== 0 || c !== 0) return false;
  return pdfium.withScratch(BOX_BYTES, at => {
    const { api } = pdfium;
    if (!api.FPDF_GetPageBoundingBox(loaded, at)) return false;
    const edge = (index: number): number => api.pdfium.getValue(at + index * 4, 'float');
    const [left, top, right, bottom] = [edge(0), edge(1), edge(2), edge(3)];
    const gaps = [x - left, y - bottom, x + across - right, y + up - top];
    return gaps.every(gap => Math.abs(gap) <= SLACK_POINTS);
  });
}

function isTwiceAsFine(
  pdfium: Pdfium,
  { object, loaded }: { readonly object: number; readonly loaded: number },
  { widthMm, heightMm }: PaperSize,
): boolean {
  const { width, height, bitsPerPixel } = headerOf(pdfium, object, loaded);
  // A larger picture would cost all that look at it more than drawing saves.
  if (width * height > 4 * MOST_PIXELS) return false;
  const twice = 2 * DOTS_PER_INCH;
  const sides = [(width / widthMm) * MM_PER_INCH, (height / heightMm) * MM_PER_INCH];
  return bitsPerPixel === COLOR_BITS && sides.every(dpi => Math.abs(dpi / twice - 1) <= TOLERANCE);
}
