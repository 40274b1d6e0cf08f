import type { PageFacts } from '#domain/pdf-facts.ts';
import type { Pdfium } from '../pdfium/pdfium.ts';
import type { PagePicture } from './picture.ts';
import type { PictureTools } from './picture-tools.ts';

/** Fine enough for small type, coarse enough to be looked at in milliseconds. */
export const DOTS_PER_INCH = 100;
/** A drawing of a whole hall is seen from farther away. */
export const MOST_PIXELS = 1_600_000;
const BYTES_A_PIXEL = 4;
/** FPDFBitmap_BGRx, which the flag turns into red, green, blue. */
const FORMAT = 3;
const REVERSE_BYTE_ORDER = 0x10;
const WHITE = 0xffffffff;

/** Of the paper that was scanned, as the page shows it. */
export type PaperSize = Pick<PageFacts, 'widthMm' | 'heightMm'>;

/** What a picture is made with. */
export interface PictureNeeds {
  readonly paper: PaperSize;
  /** See `PageFacts`. */
  readonly isRecolored: boolean;
  readonly tools: PictureTools;
}

/** Where a picture's pixels lie on the page. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
}

/** The size at which a page is looked at: some 100 dots an inch, fewer on very large pages. */
export function pictureSize({ widthMm, heightMm }: PaperSize): PictureSize {
  const whole = widthMm * heightMm * (DOTS_PER_INCH / 25.4) ** 2;
  const pixelsPerMm = (DOTS_PER_INCH / 25.4) * Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, whole)));
  const side = (mm: number): number => Math.max(1, Math.min(MOST_PIXELS, Math.round(mm * pixelsPerMm)));
  return { width: side(widthMm), height: side(heightMm), pixelsPerMm };
}

/**
 * Draws a page that PDFium has loaded, as it is shown, onto white. Annotations are left out: a digital signature's
 * picture is no ink.
 * @throws what PDFium throws (out of its heap, aborted): drop the instance then
 */
export function drawPage(pdfium: Pdfium, loaded: number, { paper, tools }: PictureNeeds): PagePicture {
  const { width, height, pixelsPerMm } = pictureSize(paper);
  const { api } = pdfium;
  const bitmap = api.FPDFBitmap_CreateEx(width, height, FORMAT, 0, 0);
  if (bitmap === 0) throw new Error('PDFium has no memory for a picture');
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    api.FPDF_RenderPageBitmap(bitmap, loaded, 0, 0, width, height, 0, REVERSE_BYTE_ORDER);
    const start = api.FPDFBitmap_GetBuffer(bitmap);
    const rgbx = tools.buffers.bytes(width * height * BYTES_A_PIXEL);
    rgbx.set(pdfium.heap().subarray(start, start + rgbx.length));
    return { width, height, rgbx, pixelsPerMm };
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}
