import { paperOf } from '#domain/paper.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import type { Pdfium } from '../pdfium/pdfium.ts';
import { drawPage, type PaperSize, pictureSize } from './draw-page.ts';
import { halveScan } from './halved-scan.ts';
import type { PagePicture } from './picture.ts';

/**
 * The picture at which all look: of a page that PDFium has loaded, as it is shown.
 * @throws what PDFium throws (out of its heap, aborted): drop the instance then
 */
export function takePicture(pdfium: Pdfium, loaded: number, paper: PaperSize): PagePicture {
  return halveScan(pdfium, loaded, paper) ?? drawPage(pdfium, loaded, pictureSize(paper));
}

/** The same of a page that is still to be loaded from an opened document; null when PDFium cannot load it. */
export function renderPage(pdfium: Pdfium, document: number, page: PageFacts): PagePicture | null {
  const loaded = pdfium.api.FPDF_LoadPage(document, page.number - 1);
  if (loaded === 0) return null;
  try {
    return takePicture(pdfium, loaded, paperOf(page));
  } finally {
    pdfium.api.FPDF_ClosePage(loaded);
  }
}
