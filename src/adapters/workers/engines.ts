import { createHash } from 'node:crypto';
import type { FactEngines } from '#application/read-facts.ts';
import type { Disagreement, PdfFacts } from '#domain/pdf-facts.ts';
import { lookAtPages } from '#engines/page/look-at-pages.ts';
import { createPictureTools } from '#engines/page/picture-tools.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { compareWithPdfium } from '#engines/pdfium/compare-with-pdfium.ts';
import { PdfiumSupply } from '#engines/pdfium/pdfium-supply.ts';

/** Compiled, for all threads. */
export interface EngineCode {
  readonly pdfium: WebAssembly.Module;
  /** The JPEG decoder's. */
  readonly jpeg: WebAssembly.Module;
}

/** What is told of a file beyond what every check needs. */
export interface EngineSettings {
  /** Each drawn image, too. */
  readonly images: boolean;
  /** What pixels say, too. */
  readonly pixels: boolean;
}

/** The engines on Node: digests by OpenSSL, PDFium and the JPEG decoder compiled already. */
export function createEngines(code: Promise<EngineCode>, { images, pixels }: EngineSettings): FactEngines {
  const supply = new PdfiumSupply(code.then(({ pdfium }) => pdfium));
  const engines: FactEngines = {
    sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
    readPdf: bytes => readPdfFacts(bytes, { images }),
    compare: (bytes, facts) => compare(supply, bytes, facts),
  };
  if (!pixels) return engines;
  const tools = code.then(({ jpeg }) => createPictureTools(jpeg));
  return {
    ...engines,
    look: async (bytes, facts, onPage) => lookAtPages(supply, bytes, facts, { onPage, tools: await tools }),
  };
}

/** A file that breaks the second reader is one on which the two do not agree. */
async function compare(
  supply: PdfiumSupply,
  bytes: Uint8Array,
  facts: PdfFacts,
): Promise<readonly Disagreement[]> {
  const pdfium = await supply.get();
  try {
    return compareWithPdfium(pdfium, bytes, facts);
  } catch (error) {
    supply.drop(pdfium);
    return [{ about: 'opening', page: null, ours: `${facts.pages.length}`, theirs: String(error) }];
  }
}
