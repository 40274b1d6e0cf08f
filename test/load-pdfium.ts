import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';

const WASM = 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm';

/** PDFium for a test, in Node or in a browser served from the project's root. */
export async function loadPdfium(): Promise<Pdfium> {
  return createPdfium(await compileTestPdfium());
}

export async function compileTestPdfium(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readWasm());
}

async function readWasm(): Promise<Uint8Array<ArrayBuffer>> {
  if ('document' in globalThis) return new Uint8Array(await (await fetch(`/${WASM}`)).arrayBuffer());
  return new Uint8Array(process.getBuiltinModule('node:fs').readFileSync(WASM));
}
