import type { JpegWish } from '../jpeg/jpeg-decoder.ts';
import { smallSize } from '../jpeg/jpeg-decoder.ts';
import type { Pdfium } from '../pdfium/pdfium.ts';
import { DOTS_PER_INCH, MOST_PIXELS, type PictureNeeds } from './draw-page.ts';
import { codecOf, headerOf, withEncodedData } from './drawn/image-data.ts';
import type { PagePicture } from './picture.ts';
import { turnPicture } from './turn-picture.ts';

const MM_PER_INCH = 25.4;
/** The picture may be so much coarser or finer than one that PDFium would draw. */
const COARSEST = DOTS_PER_INCH * 0.93;
const FINEST = DOTS_PER_INCH * 1.2;
/** Resolutions along and across the page are one, as far as sizes are rounded. */
const UNEVEN = 0.06;
/** Points by which an image may miss the page that it fills: page sizes are rounded. */
const SLACK_POINTS = 1.5;
const BOX_BYTES = 16;
const BYTES_A_PIXEL = 4;
/** FPDF_PAGEOBJ_TEXT, FPDF_PAGEOBJ_IMAGE, FPDF_TEXTRENDERMODE_INVISIBLE. */
const TEXT = 1;
const IMAGE = 3;
const INVISIBLE = 3;

/**
 * The picture of a page that is one JPEG in plain colors and nothing else that can be seen, as most scans are.
 * Decoding it small takes a fifth of the time that PDFium takes to draw it, and looks the same.
 * @returns null for any other page, which must be drawn
 * @throws what PDFium throws
 */
export function scaleScan(pdfium: Pdfium, loaded: number, needs: PictureNeeds): PagePicture | null {
  const object = needs.isRecolored ? null : onlyImage(pdfium, loaded);
  const turns = pdfium.api.FPDFPage_GetRotation(loaded);
  const wish = object === null ? null : wishFor(pdfium, { object, loaded }, needs, turns);
  if (object === null || wish === null) return null;
  const { buffers, jpeg } = needs.tools;
  const { width, height } = smallSize(wish);
  const rgbx = buffers.bytes(width * height * BYTES_A_PIXEL);
  if (!withEncodedData(pdfium, object, data => jpeg.decode(data, wish, rgbx))) return null;
  const pixelsPerMm =
    (wish.width * wish.eighths) / 8 / (turns % 2 === 0 ? needs.paper.widthMm : needs.paper.heightMm);
  return turnPicture({ width, height, rgbx, pixelsPerMm }, turns, buffers);
}

/** The one visible object of a page, if it is an image that nothing tilts, cuts, or lets shine through. */
function onlyImage(pdfium: Pdfium, loaded: number): number | null {
  const { api } = pdfium;
  const object = api.FPDFPage_GetObject(loaded, 0);
  if (object === 0 || api.FPDFPageObj_GetType(object) !== IMAGE || codecOf(pdfium, object) !== 'jpeg')
    return null;
  for (let index = api.FPDFPage_CountObjects(loaded) - 1; index > 0; index--) {
    if (!isInvisible(pdfium, api.FPDFPage_GetObject(loaded, index))) return null;
  }
  if (api.FPDFPageObj_HasTransparency(object)) return null;
  if (api.FPDFClipPath_CountPaths(api.FPDFPageObj_GetClipPath(object)) > 0) return null;
  return fillsPage(pdfium, loaded, object) ? object : null;
}

/** What a scanner has read of the page lies on it without ink. */
function isInvisible({ api }: Pdfium, object: number): boolean {
  return api.FPDFPageObj_GetType(object) === TEXT && api.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE;
}

const MATRIX_BYTES = 24;

function fillsPage(pdfium: Pdfium, loaded: number, object: number): boolean {
  const { api } = pdfium;
  return pdfium.withScratch(BOX_BYTES + MATRIX_BYTES, at => {
    const value = (index: number): number => api.pdfium.getValue(at + index * 4, 'float');
    if (!api.FPDF_GetPageBoundingBox(loaded, at)) return false;
    if (!api.FPDFPageObj_GetMatrix(object, at + BOX_BYTES)) return false;
    const [left, top, right, bottom] = [value(0), value(1), value(2), value(3)];
    const [across, b, c, up, x, y] = [value(4), value(5), value(6), value(7), value(8), value(9)];
    const gaps = [b, c, x - left, y - bottom, x + across - right, y + up - top];
    return gaps.every(gap => Math.abs(gap) <= SLACK_POINTS);
  });
}

/** How small the image is to be decoded; null where no eighths of it are about as fine as a drawn picture. */
function wishFor(
  pdfium: Pdfium,
  { object, loaded }: { readonly object: number; readonly loaded: number },
  { paper }: PictureNeeds,
  turns: number,
): JpegWish | null {
  const { width, height, bitsPerPixel, plainChannels } = headerOf(pdfium, object, loaded);
  if (plainChannels === null || bitsPerPixel !== plainChannels * 8) return null;
  const [widthMm, heightMm] =
    turns % 2 === 0 ? [paper.widthMm, paper.heightMm] : [paper.heightMm, paper.widthMm];
  const along = (width / widthMm) * MM_PER_INCH;
  const across = (height / heightMm) * MM_PER_INCH;
  const eighths = Math.ceil((COARSEST / along) * 8);
  if (Math.abs(along / across - 1) > UNEVEN || eighths > 8 || (along * eighths) / 8 > FINEST) return null;
  const wish = { width, height, channels: plainChannels, eighths };
  const small = smallSize(wish);
  // A larger picture would cost all that look at it more than drawing saves.
  return small.width * small.height > MOST_PIXELS ? null : wish;
}
