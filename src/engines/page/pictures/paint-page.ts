import type { Pdfium } from '../../pdfium/pdfium.ts';
import { drawMarks } from './draw-marks.ts';
import type { PaintablePage, PaintedPage, PaintWish } from './painted-page.ts';
import { frameOf, type PictureFrame } from './picture-frame.ts';

/** FPDFBitmap_BGRx, which a flag turns into red, green, blue. */
const FORMAT = 3;
const BYTES_A_PIXEL = 4;
const REVERSE_BYTE_ORDER = 0x10;
const WITH_ANNOTATIONS = 0x01;
const WHITE = 0xffffffff;

/**
 * Paints a page, or a part of one, as people see it: as shown, annotations included, marked things framed.
 * At most 2 million pixels.
 * @param document opened by this instance
 * @returns null where PDFium cannot load the page, or an image on it is too large to be decoded
 * @throws what PDFium throws (out of its heap, aborted): drop the instance then
 */
export function paintPage(
  pdfium: Pdfium,
  document: number,
  page: PaintablePage,
  wish: PaintWish,
): PaintedPage | null {
  if (page.limit === 'imagePixels') return null;
  const loaded = pdfium.api.FPDF_LoadPage(document, page.number - 1);
  if (loaded === 0) return null;
  try {
    const frame = frameOf(page, wish);
    const { width, height, pixelsPerMm } = frame;
    const picture = { width, height, rgb: drawRegion(pdfium, document, loaded, frame), pixelsPerMm };
    drawMarks(picture, frame, wish.marks);
    return picture;
  } finally {
    pdfium.api.FPDF_ClosePage(loaded);
  }
}

/** Onto white; three bytes a pixel. */
function drawRegion(
  pdfium: Pdfium,
  document: number,
  loaded: number,
  frame: PictureFrame,
): Uint8Array<ArrayBuffer> {
  const { api } = pdfium;
  const { width, height, left, top, pageWidth, pageHeight } = frame;
  const bitmap = api.FPDFBitmap_CreateEx(width, height, FORMAT, 0, 0);
  if (bitmap === 0) throw new Error('PDFium has no memory for a picture');
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = REVERSE_BYTE_ORDER | WITH_ANNOTATIONS;
    const place = [-left, -top, pageWidth, pageHeight, 0, flags] as const;
    api.FPDF_RenderPageBitmap(bitmap, loaded, ...place);
    withForm(pdfium, document, form => api.FPDF_FFLDraw(form, bitmap, loaded, ...place));
    const start = api.FPDFBitmap_GetBuffer(bitmap);
    return withoutFourth(pdfium.heap().subarray(start, start + width * height * BYTES_A_PIXEL));
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}

/** Form fields, among them the stamps of signatures, are drawn on their own. No script of the file is run. */
function withForm({ api }: Pdfium, document: number, draw: (form: number) => void): void {
  const info = api.PDFiumExt_OpenFormFillInfo();
  const form = api.PDFiumExt_InitFormFillEnvironment(document, info);
  try {
    if (form === 0) return;
    api.FPDF_SetFormFieldHighlightAlpha(form, 0);
    draw(form);
  } finally {
    if (form !== 0) api.PDFiumExt_ExitFormFillEnvironment(form);
    api.PDFiumExt_CloseFormFillInfo(info);
  }
}

function withoutFourth(rgbx: Uint8Array): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array((rgbx.length / BYTES_A_PIXEL) * 3);
  for (let from = 0, to = 0; from < rgbx.length; from += BYTES_A_PIXEL, to += 3) {
    rgb[to] = rgbx[from] ?? 0;
    rgb[to + 1] = rgbx[from + 1] ?? 0;
    rgb[to + 2] = rgbx[from + 2] ?? 0;
  }
  return rgb;
}
