import { type JpegWish, smallSize } from '../jpeg/jpeg-decoder.ts';
import type { Pdfium } from '../pdfium/pdfium.ts';
import {
  MOST_PIXELS,
  type PaperSize,
  type PictureNeeds,
  type PictureSize,
  pictureSize,
} from './draw-page.ts';
import { codecOf, headerOf, withEncodedData } from './drawn/image-data.ts';
import { plainChannels } from './drawn/plain-channels.ts';
import type { PagePicture } from './picture.ts';
import { shrinkPicture } from './shrink-picture.ts';
import { turnPicture } from './turn-picture.ts';

/** A decoded picture may be so much finer or coarser than one that PDFium would draw. */
const TOLERANCE = 0.06;
/** Else it is decoded finer, and shrunk: by so much, since less sharpens the grain, and more leaves pixels out. */
const LEAST_SHRINKING = 1.3;
const MOST_SHRINKING = 1.95;
/** Resolutions along and across the page are one, as far as sizes are rounded. */
const UNEVEN = 0.06;
/** Points by which an image may miss the page that it fills: page sizes are rounded. */
const SLACK_POINTS = 1.5;
const EIGHTHS = [1, 2, 3, 4, 5, 6, 7, 8];
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
  if (object === null) return null;
  const { buffers, jpeg } = needs.tools;
  const turns = pdfium.api.FPDFPage_GetRotation(loaded);
  const paper = asFed(needs.paper, turns);
  const wanted = pictureSize(paper);
  const wish = wishFor(pdfium, { object, loaded }, paper, wanted);
  if (wish === null) return null;
  const { width, height } = smallSize(wish);
  const rgbx = buffers.bytes(width * height * BYTES_A_PIXEL);
  if (!withEncodedData(pdfium, object, data => jpeg.decode(data, wish, rgbx))) return null;
  const decoded = { width, height, rgbx, pixelsPerMm: (wish.width * wish.eighths) / 8 / paper.widthMm };
  const isFine = decoded.pixelsPerMm > wanted.pixelsPerMm * (1 + TOLERANCE);
  return turnPicture(isFine ? shrinkPicture(decoded, wanted, buffers) : decoded, turns, buffers);
}

/** The paper as it lay in the scanner, before the page was turned for showing. */
function asFed(paper: PaperSize, turns: number): PaperSize {
  return turns % 2 === 0 ? paper : { widthMm: paper.heightMm, heightMm: paper.widthMm };
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

/** How small the image is to be decoded; null where no eighths of it are about as fine as wanted, or somewhat finer. */
function wishFor(
  pdfium: Pdfium,
  image: { readonly object: number; readonly loaded: number },
  { widthMm, heightMm }: PaperSize,
  wanted: PictureSize,
): JpegWish | null {
  const header = headerOf(pdfium, image.object, image.loaded);
  const { width, height } = header;
  const [along, across] = [width / widthMm, height / heightMm];
  if (Math.abs(along / across - 1) > UNEVEN) return null;
  const eighths = EIGHTHS.find(each =>
    isFineEnough((Math.min(along, across) * each) / 8 / wanted.pixelsPerMm),
  );
  if (eighths === undefined) return null;
  const channels = plainChannels(pdfium, image, header);
  if (channels === null) return null;
  const wish = { width, height, channels, eighths };
  const small = smallSize(wish);
  return small.width * small.height > MOST_PIXELS * MOST_SHRINKING ** 2 ? null : wish;
}

function isFineEnough(ratio: number): boolean {
  return Math.abs(ratio - 1) <= TOLERANCE || (ratio >= LEAST_SHRINKING && ratio <= MOST_SHRINKING);
}
