import { createHash } from 'node:crypto';
import type { FactEngines } from '#application/read-facts.ts';
import type { Disagreement, PdfFacts } from '#domain/pdf-facts.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { compareWithPdfium } from '#engines/pdfium/compare-with-pdfium.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';

/**
 * The engines on Node: digests by OpenSSL, PDFium from its compiled package.
 * @param images whether each drawn image is told, too
 */
export function createEngines(wasm: Promise<WebAssembly.Module>, images: boolean): FactEngines {
  const second = new SecondOpinion(wasm);
  return {
    sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
    readPdf: bytes => readPdfFacts(bytes, { images }),
    compare: (bytes, facts) => second.compare(bytes, facts),
  };
}

class SecondOpinion {
  readonly #wasm: Promise<WebAssembly.Module>;
  #pdfium: Promise<Pdfium>;

  /** PDFium starts at once: it takes as long as the first file, and beside it. */
  constructor(wasm: Promise<WebAssembly.Module>) {
    this.#wasm = wasm;
    this.#pdfium = startPdfium(wasm);
  }

  /** A file that breaks the second reader is one on which the two do not agree. */
  async compare(bytes: Uint8Array, facts: PdfFacts): Promise<readonly Disagreement[]> {
    const pdfium = await this.#pdfium;
    try {
      return compareWithPdfium(pdfium, bytes, facts);
    } catch (error) {
      this.#pdfium = startPdfium(this.#wasm);
      return [{ about: 'opening', page: null, ours: `${facts.pages.length}`, theirs: String(error) }];
    }
  }
}

async function startPdfium(wasm: Promise<WebAssembly.Module>): Promise<Pdfium> {
  return createPdfium(await wasm);
}
