import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium's heap may grow to this; a hostile file must not take the machine. */
export const HEAP_CAP_BYTES = 256 * 1024 * 1024;

/** `unsigned long m_FileLen; int (*m_GetBlock)(…); void *m_Param`, 4 bytes each in wasm32. */
const FILE_ACCESS_BYTES = 12;

/** One instance of PDFium; after any exception from it, drop it and make another. */
export class Pdfium {
  readonly api: WrappedPdfiumModule;
  readonly #access: number;
  #source: Uint8Array = new Uint8Array();

  constructor(api: WrappedPdfiumModule) {
    this.api = api;
    this.#access = api.pdfium.wasmExports.malloc(FILE_ACCESS_BYTES);
    const readBlock = api.pdfium.addFunction(
      (_: number, position: number, target: number, size: number) => this.#copy(position, target, size),
      'iiiii',
    );
    api.pdfium.setValue(this.#access + 4, readBlock, 'i32');
  }

  /**
   * Opens a document without copying it: PDFium asks for the blocks that it needs.
   * The bytes must stay until `close`; one document at a time.
   * Returns the handle, or 0 with PDFium's own error code.
   */
  open(bytes: Uint8Array): { readonly document: number; readonly error: number } {
    this.#source = bytes;
    this.api.pdfium.setValue(this.#access, bytes.length, 'i32');
    const document = this.api.FPDF_LoadCustomDocument(this.#access, '');
    return { document, error: document === 0 ? this.api.FPDF_GetLastError() : 0 };
  }

  /** The heap as it is now: any call may have moved it. */
  heap(): Uint8Array {
    const { pdfium } = this.api;
    const heap = 'HEAPU8' in pdfium ? pdfium.HEAPU8 : null;
    if (heap instanceof Uint8Array) return heap;
    throw new Error('PDFium shows no heap');
  }

  /**
   * Lends some bytes of the heap, for what PDFium writes through a pointer.
   * @throws Error when the heap is full
   */
  withScratch<T>(bytes: number, use: (address: number) => T): T {
    const { malloc, free } = this.api.pdfium.wasmExports;
    const address = malloc(bytes);
    if (address === 0) throw new Error('PDFium has no memory left');
    const result = use(address);
    free(address);
    return result;
  }

  close(document: number): void {
    this.api.FPDF_CloseDocument(document);
    this.#source = new Uint8Array();
  }

  #copy(position: number, target: number, size: number): number {
    // wasm hands unsigned numbers over as signed ones.
    const from = position >>> 0;
    const block = this.#source.subarray(from, from + (size >>> 0));
    this.heap().set(block, target >>> 0);
    return block.length === size >>> 0 ? 1 : 0;
  }
}

/**
 * Starts PDFium from compiled wasm, which the caller loads: an engine reads no files.
 * Takes some 15 ms from a compiled module.
 */
export async function createPdfium(wasm: WebAssembly.Module): Promise<Pdfium> {
  const overrides = {
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      WebAssembly.instantiate(wasm, withCappedHeap(imports)).then(done);
      return {};
    },
  };
  const api = await init(overrides);
  api.PDFiumExt_Init();
  return new Pdfium(api);
}

function withCappedHeap(imports: WebAssembly.Imports): WebAssembly.Imports {
  const grow = imports['env']?.['emscripten_resize_heap'];
  const capped = (bytes: number) =>
    bytes >>> 0 > HEAP_CAP_BYTES || typeof grow !== 'function' ? 0 : grow(bytes);
  const entries = Object.entries(imports).map(([module, names]) => [
    module,
    { ...names, emscripten_resize_heap: capped },
  ]);
  return Object.fromEntries(entries);
}
