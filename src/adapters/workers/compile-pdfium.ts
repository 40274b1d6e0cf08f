import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const WASM = import.meta.resolve('@embedpdf/pdfium/pdfium.wasm');

let compiled: Promise<WebAssembly.Module> | null = null;

/** Compiled in threads of its own, once for the whole process: workers share the code of a module handed to them. */
export function compilePdfium(): Promise<WebAssembly.Module> {
  compiled ??= readFile(fileURLToPath(WASM)).then(bytes => WebAssembly.compile(bytes));
  return compiled;
}
