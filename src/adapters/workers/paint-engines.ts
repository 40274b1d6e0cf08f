import { createHash } from 'node:crypto';
import type { PaintEngines } from '#application/file-painter.ts';
import { paintPage } from '#engines/page/pictures/paint-page.ts';
import type { PaintablePage, PaintedPage, PaintWish } from '#engines/page/pictures/painted-page.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';

/** The engines that paint, on Node: digests by OpenSSL, PDFium from its compiled package. */
export function createPaintEngines(wasm: Promise<WebAssembly.Module>): PaintEngines {
  let pdfium: Promise<Pdfium> | null = null;
  return {
    sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
    async paint(bytes, page, wishes) {
      pdfium ??= wasm.then(createPdfium);
      const pictures: (PaintedPage | null)[] = [];
      try {
        paintInto(pictures, await pdfium, bytes, page, wishes);
      } catch {
        // Its state is unknown now; the next page gets another.
        pdfium = null;
      }
      return wishes.map((_, at) => pictures[at] ?? null);
    },
  };
}

/** @throws what PDFium throws; what was painted before stays */
function paintInto(
  pictures: (PaintedPage | null)[],
  pdfium: Pdfium,
  bytes: Uint8Array,
  page: PaintablePage,
  wishes: readonly PaintWish[],
): void {
  const { document } = pdfium.open(bytes);
  if (document === 0) return;
  for (const wish of wishes) pictures.push(paintPage(pdfium, document, page, wish));
  pdfium.close(document);
}
