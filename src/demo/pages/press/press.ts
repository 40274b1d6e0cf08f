import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createPdfium, type Pdfium } from '#engines/pdfium/pdfium.ts';
import { PdfBuilder } from '../../pdf-builder.ts';
import { type Affine, chain, move, scale } from './affine.ts';
import { Layer } from './layer.ts';
import { loadTypefaces, STYLES, type Typefaces } from './typefaces.ts';

const POINTS_PER_MM = 72 / 25.4;
const FORMAT_BGRX = 3;
const REVERSE_BYTE_ORDER = 0x10;
const WHITE = 0xffffffff;
/** Large pages are drawn in strips: the engine's heap is bounded. */
const STRIP_PIXELS = 4_500_000;

/** Four bytes a pixel: red, green, blue, unused. */
export interface Inked {
  readonly width: number;
  readonly height: number;
  readonly rgbx: Uint8Array;
}

/** Draws layers by PDFium; started once, then used for every page. */
export class Press {
  readonly #pdfium: Pdfium;
  readonly #faces: Typefaces;

  private constructor(pdfium: Pdfium, faces: Typefaces) {
    this.#pdfium = pdfium;
    this.#faces = faces;
  }

  static async start(): Promise<Press> {
    const wasm = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
    return new Press(await createPdfium(await WebAssembly.compile(wasm)), await loadTypefaces());
  }

  layer(widthMm: number, heightMm: number): Layer {
    return new Layer(this.#faces, widthMm, heightMm);
  }

  /** Lays out layers as pages of one document, to be drawn until `done` ends. */
  print<T>(layers: readonly Layer[], done: (draw: Draw) => T): T {
    const { document, error } = this.#pdfium.open(this.#bind(layers));
    if (document === 0) throw new Error(`PDFium cannot open what was printed: ${error}`);
    try {
      return done((index, window) => this.#draw(document, index, window));
    } finally {
      this.#pdfium.close(document);
    }
  }

  #draw(document: number, index: number, { width, height, paperToPixels }: Window): Inked {
    const { api } = this.#pdfium;
    const rgbx = new Uint8Array(width * height * 4);
    const page = api.FPDF_LoadPage(document, index);
    const rows = Math.max(1, Math.floor(STRIP_PIXELS / width));
    for (let top = 0; top < height; top += rows) {
      const tall = Math.min(rows, height - top);
      const bitmap = api.FPDFBitmap_CreateEx(width, tall, FORMAT_BGRX, 0, 0);
      api.FPDFBitmap_FillRect(bitmap, 0, 0, width, tall, WHITE);
      const matrix = chain(scale(1 / POINTS_PER_MM), paperToPixels, move(0, -top));
      const at = this.#floats([...matrix, 0, 0, width, tall]);
      api.FPDF_RenderPageBitmapWithMatrix(bitmap, page, at, at + 24, REVERSE_BYTE_ORDER);
      const start = api.FPDFBitmap_GetBuffer(bitmap);
      rgbx.set(this.#pdfium.heap().subarray(start, start + width * tall * 4), top * width * 4);
      api.pdfium.wasmExports.free(at);
      api.FPDFBitmap_Destroy(bitmap);
    }
    api.FPDF_ClosePage(page);
    return { width, height, rgbx };
  }

  #bind(layers: readonly Layer[]): Uint8Array {
    const pdf = new PdfBuilder();
    const tree = pdf.reserve();
    const fonts = STYLES.map(style => `/${style} ${this.#faces[style].embed(pdf)} 0 R`).join(' ');
    const state = '/ExtGState << /Ink << /BM /Multiply >> /Cover << /BM /Normal >> >>';
    const resources = pdf.add(`<< /Font << ${fonts} >> ${state} >>`);
    const kids = layers.map(layer => {
      const box = `/MediaBox [0 0 ${layer.widthMm * POINTS_PER_MM} ${layer.heightMm * POINTS_PER_MM}]`;
      const content = pdf.stream('', layer.content());
      return pdf.add(
        `<< /Type /Page /Parent ${tree} 0 R ${box} /Resources ${resources} 0 R /Contents ${content} 0 R >>`,
      );
    });
    const list = kids.map(kid => `${kid} 0 R`).join(' ');
    pdf.set(tree, `<< /Type /Pages /Count ${kids.length} /Kids [${list}] >>`);
    return pdf.finish({ root: pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`) });
  }

  /** The engine reads its matrix and its clip as 32-bit floats. */
  #floats(values: readonly number[]): number {
    const { pdfium } = this.#pdfium.api;
    const at = pdfium.wasmExports.malloc(values.length * 4);
    values.forEach((value, index) => {
      pdfium.setValue(at + index * 4, value, 'float');
    });
    return at;
  }
}

export interface Window {
  readonly width: number;
  readonly height: number;
  readonly paperToPixels: Affine;
}

/** Draws a layer by its number, as far as a window of pixels shows it, onto white. */
export type Draw = (index: number, window: Window) => Inked;
