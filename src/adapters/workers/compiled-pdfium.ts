import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const WASM = import.meta.resolve('@embedpdf/pdfium/pdfium.wasm');

/** Compiled in threads of its own while the engines are loaded: import this first. */
export const compiledPdfium = readFile(fileURLToPath(WASM)).then(bytes => WebAssembly.compile(bytes));
