import { createHash } from 'node:crypto';
import type { FactEngines } from '#application/read-facts.ts';
import type { Disagreement, PdfFacts } from '#domain/pdf-facts.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { compareWithPdfium } from '#engines/pdfium/compare-with-pdfium.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';
import { compiledPdfium } from './compiled-pdfium.ts';

/**
 * The engines on Node: digests by OpenSSL, PDFium from its package.
 * @param images whether each drawn image is told, too
 */
export function createEngines(images: boolean): FactEngines {
  const second = new SecondOpinion();
  return {
    sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
    readPdf: bytes => readPdfFacts(bytes, { images }),
    compare: (bytes, facts) => second.compare(bytes, facts),
  };
}

class SecondOpinion {
  /** Started at once: it takes as long as the first file, and beside it. */
  #pdfium: Promise<Pdfium> = startPdfium();

  /** A file that breaks the second reader is one on which the two do not agree. */
  async compare(bytes: Uint8Array, facts: PdfFacts): Promise<readonly Disagreement[]> {
    const pdfium = await this.#pdfium;
    try {
      return compareWithPdfium(pdfium, bytes, facts);
    } catch (error) {
      this.#pdfium = startPdfium();
      return [{ about: 'opening', page: null, ours: `${facts.pages.length}`, theirs: String(error) }];
    }
  }
}

async function startPdfium(): Promise<Pdfium> {
  return createPdfium(await compiledPdfium);
}
