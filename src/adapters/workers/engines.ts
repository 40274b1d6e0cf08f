import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FactEngines } from '#application/read-facts.ts';
import type { Disagreement, PdfFacts } from '#domain/pdf-facts.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { compareWithPdfium } from '#engines/pdfium/compare-with-pdfium.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';

const WASM = import.meta.resolve('@embedpdf/pdfium/pdfium.wasm');

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
  #pdfium: Pdfium | null = null;

  /** A file that breaks the second reader is one on which the two do not agree. */
  async compare(bytes: Uint8Array, facts: PdfFacts): Promise<readonly Disagreement[]> {
    this.#pdfium ??= await createPdfium(await loadWasm());
    try {
      return compareWithPdfium(this.#pdfium, bytes, facts);
    } catch (error) {
      this.#pdfium = null;
      return [{ about: 'opening', page: null, ours: `${facts.pages.length}`, theirs: String(error) }];
    }
  }
}

let compiled: Promise<WebAssembly.Module> | null = null;

function loadWasm(): Promise<WebAssembly.Module> {
  compiled ??= readFile(fileURLToPath(WASM)).then(bytes => WebAssembly.compile(bytes));
  return compiled;
}
