import type { Disagreement, PageFacts, PdfFacts } from '#domain/pdf-facts.ts';
import type { Pdfium } from './pdfium.ts';

/** Both readers round; a page that differs by less is the same page. */
const TOLERANCE_POINTS = 0.5;
const MM_PER_POINT = 25.4 / 72;

/** A file that fools one reader fools it often; a few places are proof enough. */
const MOST_REPORTED = 10;

/**
 * Asks a second, independent reader for page count, page sizes and rotations.
 * A file that two readers read differently can show one page to the judge and another to the citizen.
 *
 * PDFium does not know UserUnit; sizes are compared without it.
 * @throws whatever PDFium throws (out of its heap, aborted): drop the instance then.
 */
export function compareWithPdfium(pdfium: Pdfium, bytes: Uint8Array, facts: PdfFacts): Disagreement[] {
  const { document, error } = pdfium.open(bytes);
  const count = facts.pages.length;
  if (document === 0) {
    return [{ about: 'opening', page: null, ours: `${count}`, theirs: `error ${error}` }];
  }
  try {
    const theirs = pdfium.api.FPDF_GetPageCount(document);
    if (theirs !== count) return [{ about: 'pageCount', page: null, ours: `${count}`, theirs: `${theirs}` }];
    return comparePages(pdfium, document, facts.pages);
  } finally {
    pdfium.close(document);
  }
}

function comparePages(pdfium: Pdfium, document: number, pages: readonly PageFacts[]): Disagreement[] {
  const { api } = pdfium;
  const size = api.pdfium.wasmExports.malloc(8);
  const found: Disagreement[] = [];
  for (const page of pages) {
    if (found.length >= MOST_REPORTED) break;
    const index = page.number - 1;
    const rotation = api.EPDF_GetPageRotationByIndex(document, index) * 90;
    if (rotation !== page.rotation) {
      found.push({ about: 'rotation', page: page.number, ours: `${page.rotation}`, theirs: `${rotation}` });
    }
    const known = api.FPDF_GetPageSizeByIndexF(document, index, size);
    const width = known ? api.pdfium.getValue(size, 'float') : Number.NaN;
    const height = known ? api.pdfium.getValue(size + 4, 'float') : Number.NaN;
    const ours = [page.widthMm, page.heightMm].map(mm => mm / MM_PER_POINT / page.userUnit);
    if (!(isNear(ours[0], width) && isNear(ours[1], height))) {
      found.push({ about: 'pageSize', page: page.number, ours: shown(ours), theirs: shown([width, height]) });
    }
  }
  api.pdfium.wasmExports.free(size);
  return found;
}

function isNear(ours: number | undefined, theirs: number): boolean {
  return ours !== undefined && Math.abs(ours - theirs) <= TOLERANCE_POINTS;
}

/** "210 × 297 mm" of a size in points. */
function shown(points: readonly number[]): string {
  return `${points.map(value => Math.round(value * MM_PER_POINT * 10) / 10).join(' × ')} mm`;
}
