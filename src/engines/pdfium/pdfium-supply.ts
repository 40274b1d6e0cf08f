import { createPdfium, HEAP_CAP_BYTES, type Pdfium } from './pdfium.ts';

/** A heap never shrinks; one that a large picture has blown up further than this is given back. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** An instance that broke with its heap this full broke for want of memory. */
const FULL = 0.5;

/** Hands out one instance of PDFium as long as it is sound, then another. */
export class PdfiumSupply {
  readonly #wasm: Promise<WebAssembly.Module>;
  #pdfium: Promise<Pdfium>;

  /** PDFium starts at once: it takes as long as the first file, and beside it. */
  constructor(wasm: Promise<WebAssembly.Module>) {
    this.#wasm = wasm;
    this.#pdfium = wasm.then(createPdfium);
  }

  get(): Promise<Pdfium> {
    return this.#pdfium;
  }

  /** Gives up an instance that threw: its state is unknown. Tells whether want of memory was the likely cause. */
  drop(broken: Pdfium): 'memory' | 'other' {
    this.#renew();
    return broken.heap().length >= HEAP_CAP_BYTES * FULL ? 'memory' : 'other';
  }

  /** Gives up an instance whose heap has grown large. Call it while no document is open. */
  async trim(): Promise<void> {
    const pdfium = await this.#pdfium;
    if (pdfium.heap().length > KEPT_BYTES) this.#renew();
  }

  #renew(): void {
    this.#pdfium = this.#wasm.then(createPdfium);
  }
}
