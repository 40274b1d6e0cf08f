import { compileEngines } from '#adapters/workers/compile-wasm.ts';
import { inventPage } from '#demo/pages/invent-page.ts';
import type { InventedPage, PageSet } from '#demo/pages/page-truth.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { lookAtPages } from '#engines/page/look-at-pages.ts';
import { createPictureTools } from '#engines/page/picture-tools.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { PdfiumSupply } from '#engines/pdfium/pdfium-supply.ts';
import { type PageOutcome, scorePage } from './score-page.ts';

/** Looks at pages as the program does, with a PDFium of its own. */
export class Onlooker {
  readonly #supply = new PdfiumSupply(compileEngines().then(({ pdfium }) => pdfium));
  readonly #tools = compileEngines().then(({ jpeg }) => createPictureTools(jpeg));

  /** Invents a page, looks at it, and compares. */
  async judge(seed: string, set: PageSet): Promise<PageOutcome> {
    const invented = await inventPage(seed, set);
    const start = process.cpuUsage();
    const page = await this.look(invented);
    const { user, system } = process.cpuUsage(start);
    return scorePage(seed, invented.truth, page, Math.round((user + system) / 1000));
  }

  /** @throws Error when the reader cannot read what was invented */
  async look({ pdf }: InventedPage): Promise<PageFacts> {
    const facts = readPdfFacts(pdf);
    if (facts.state !== 'read') throw new Error('An invented page cannot be read');
    const [page] = (await lookAtPages(this.#supply, pdf, facts, { tools: await this.#tools })).pages;
    if (page === undefined) throw new Error('An invented page is not there');
    return page;
  }
}
