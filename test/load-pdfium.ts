import { createPictureTools, type PictureTools } from '#engines/page/picture-tools.ts';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';

const PDFIUM = 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm';
const JPEG = 'src/engines/jpeg/jpeg-decoder.wasm';

/** PDFium for a test, in Node or in a browser served from the project's root. */
export async function loadPdfium(): Promise<Pdfium> {
  return createPdfium(await compileTestPdfium());
}

export async function compileTestPdfium(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readWasm(PDFIUM));
}

/** The JPEG decoder likewise. */
export async function compileTestJpeg(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readWasm(JPEG));
}

export async function loadPictureTools(): Promise<PictureTools> {
  return createPictureTools(await compileTestJpeg());
}

async function readWasm(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if ('document' in globalThis) return new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer());
  return new Uint8Array(process.getBuiltinModule('node:fs').readFileSync(path));
}
