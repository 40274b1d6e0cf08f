import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const WASM = import.meta.resolve('@embedpdf/pdfium/pdfium.wasm');

/** Compiled in threads of its own, once for the whole process: workers share the code of a module handed to them. */
export async function compilePdfium(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(fileURLToPath(WASM)));
}
