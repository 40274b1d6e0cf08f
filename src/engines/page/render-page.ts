import { paperOf } from '#domain/paper.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import type { Pdfium } from '../pdfium/pdfium.ts';
import { drawPage, type PictureNeeds } from './draw-page.ts';
import type { PagePicture } from './picture.ts';
import type { PictureTools } from './picture-tools.ts';
import { scaleScan } from './scaled-scan.ts';

/**
 * The picture at which all look: of a page that PDFium has loaded, as it is shown.
 * @throws what PDFium throws (out of its heap, aborted): drop the instance then
 */
export function takePicture(
  pdfium: Pdfium,
  loaded: number,
  page: PageFacts,
  tools: PictureTools,
): PagePicture {
  const needs: PictureNeeds = { paper: paperOf(page), isRecolored: page.isRecolored === true, tools };
  return scaleScan(pdfium, loaded, needs) ?? drawPage(pdfium, loaded, needs);
}

/** The same of a page that is still to be loaded from an opened document; null when PDFium cannot load it. */
export function renderPage(
  pdfium: Pdfium,
  document: number,
  page: PageFacts,
  tools: PictureTools,
): PagePicture | null {
  const loaded = pdfium.api.FPDF_LoadPage(document, page.number - 1);
  if (loaded === 0) return null;
  try {
    return takePicture(pdfium, loaded, page, tools);
  } finally {
    pdfium.api.FPDF_ClosePage(loaded);
  }
}
