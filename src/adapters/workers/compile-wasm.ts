import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EngineCode } from './engines.ts';

const PDFIUM = import.meta.resolve('@embedpdf/pdfium/pdfium.wasm');
const JPEG = import.meta.resolve('#engines/jpeg/jpeg-decoder.wasm');

const compiled = new Map<string, Promise<WebAssembly.Module>>();

/** Compiled in threads of its own, once for the whole process: workers share the code of a module handed to them. */
export function compilePdfium(): Promise<WebAssembly.Module> {
  return compile(PDFIUM);
}

/** All that reading and looking at a file needs. */
export async function compileEngines(): Promise<EngineCode> {
  const [pdfium, jpeg] = await Promise.all([compile(PDFIUM), compile(JPEG)]);
  return { pdfium, jpeg };
}

function compile(url: string): Promise<WebAssembly.Module> {
  const known = compiled.get(url);
  const module = known ?? readFile(fileURLToPath(url)).then(bytes => WebAssembly.compile(bytes));
  compiled.set(url, module);
  return module;
}
