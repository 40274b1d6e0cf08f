import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** Pixels from the top left, four bytes each: red, green, blue, unused. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgbx: Uint8Array;
}

const BYTES_A_PIXEL = 4;
const FORMAT_BGRX = 3;
const FLAG_REVERSE_BYTE_ORDER = 0x10;
const POINTS_AN_INCH = 72;

/** The scanner's glass: turns printed sheets into pixels. One document at a time. */
export class Glass {
  readonly #engine: WrappedPdfiumModule;
  readonly #document: number;

  private constructor(engine: WrappedPdfiumModule, document: number) {
    this.#engine = engine;
    this.#document = document;
  }

  /** Lays a printed document on the glass. @throws Error when it cannot be opened. */
  static async lay(pdf: Uint8Array): Promise<Glass> {
    const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const wasm = await readFile(path);
    const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
    const engine = await init({ wasmBinary });
    engine.PDFiumExt_Init();
    const at = engine.pdfium.wasmExports.malloc(pdf.length);
    heapOf(engine).set(pdf, at);
    const document = engine.FPDF_LoadMemDocument(at, pdf.length, '');
    if (document === 0) throw new Error('PDFium cannot open what was printed');
    return new Glass(engine, document);
  }

  /** One sheet at a resolution, laid down `skewed` degrees off straight about its middle. */
  look(index: number, dpi: number, skewed = 0): Raster {
    const engine = this.#engine;
    const page = engine.FPDF_LoadPage(this.#document, index);
    const scale = dpi / POINTS_AN_INCH;
    const width = Math.round(engine.FPDF_GetPageWidthF(page) * scale);
    const height = Math.round(engine.FPDF_GetPageHeightF(page) * scale);
    const bitmap = engine.FPDFBitmap_CreateEx(width, height, FORMAT_BGRX, 0, 0);
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    const placed = this.#floats([...turnAbout(width / 2, height / 2, scale, skewed), 0, 0, width, height]);
    engine.FPDF_RenderPageBitmapWithMatrix(bitmap, page, placed, placed + 24, FLAG_REVERSE_BYTE_ORDER);
    const start = engine.FPDFBitmap_GetBuffer(bitmap);
    const rgbx = heapOf(engine).slice(start, start + width * height * BYTES_A_PIXEL);
    engine.pdfium.wasmExports.free(placed);
    engine.FPDFBitmap_Destroy(bitmap);
    engine.FPDF_ClosePage(page);
    return { width, height, rgbx };
  }

  /** The engine reads its matrix and its clip as 32-bit floats. */
  #floats(values: readonly number[]): number {
    const { pdfium } = this.#engine;
    const at = pdfium.wasmExports.malloc(values.length * 4);
    values.forEach((value, index) => {
      pdfium.setValue(at + index * 4, value, 'float');
    });
    return at;
  }
}

/** a b c d e f of "scale, then turn about the middle". */
function turnAbout(x: number, y: number, scale: number, degrees: number): number[] {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [scale * cos, scale * sin, -scale * sin, scale * cos, x - x * cos + y * sin, y - x * sin - y * cos];
}

/** The heap as it is now: any call may have moved it. */
function heapOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  const heap = 'HEAPU8' in pdfium ? pdfium.HEAPU8 : null;
  if (heap instanceof Uint8Array) return heap;
  throw new Error('PDFium shows no heap');
}
