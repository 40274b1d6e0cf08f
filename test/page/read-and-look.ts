import type { PdfReading } from '#domain/pdf-facts.ts';
import { lookAtPages } from '#engines/page/look-at-pages.ts';
import { createPictureTools } from '#engines/page/picture-tools.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { compareWithPdfium } from '#engines/pdfium/compare-with-pdfium.ts';
import { PdfiumSupply } from '#engines/pdfium/pdfium-supply.ts';

/**
 * All that the engines tell of files, wherever they run: in Node, or joined to one script in a browser.
 * Files and the engines' code are handed over, and facts handed back, as texts, as a page in a browser takes them.
 */
export async function readAndLook(files: readonly string[], pdfium: string, jpeg: string): Promise<string> {
  return JSON.stringify(await readAll(files.map(bytesOf), bytesOf(pdfium), bytesOf(jpeg)));
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));

async function readAll(
  files: readonly Uint8Array[],
  pdfium: Uint8Array<ArrayBuffer>,
  jpeg: Uint8Array<ArrayBuffer>,
): Promise<readonly PdfReading[]> {
  const supply = new PdfiumSupply(WebAssembly.compile(pdfium));
  const tools = createPictureTools(await WebAssembly.compile(jpeg));
  const readings: PdfReading[] = [];
  for (const bytes of files) {
    const facts = readPdfFacts(bytes, { images: true });
    if (facts.state !== 'read') readings.push(facts);
    else {
      const disagreements = compareWithPdfium(await supply.get(), bytes, facts);
      readings.push(await lookAtPages(supply, bytes, { ...facts, disagreements }, { tools }));
    }
  }
  return readings;
}
