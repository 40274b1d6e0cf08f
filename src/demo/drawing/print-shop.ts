import { PDF } from '@libpdf/core';
import { embedFonts, type Fonts } from './fonts.ts';
import { Sheet } from './sheet.ts';
import { withoutChance } from './without-chance.ts';

export const A4 = { width: 595.28, height: 841.89 } as const;

/** Any day will do, as long as it is always the same one. */
const PRINTED_AT = new Date('2021-06-01T01:00:00Z');

/** Prints papers: one vector document that holds every sheet to be scanned. */
export class PrintShop {
  readonly #pdf: PDF;
  readonly #fonts: Fonts;

  private constructor(pdf: PDF, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
  }

  static async open(): Promise<PrintShop> {
    const pdf = PDF.create();
    return new PrintShop(pdf, await embedFonts(pdf));
  }

  /** A fresh sheet; sizes in points, A4 unless told otherwise. */
  sheet(size: { readonly width: number; readonly height: number } = A4): Sheet {
    return new Sheet(this.#pdf.addPage({ ...size }), this.#fonts, this.#pdf.getPageCount() - 1);
  }

  /** All sheets as one PDF, fonts whole: quick, for the glass. */
  async print(): Promise<Uint8Array> {
    return await this.#pdf.save({ compressStreams: false });
  }

  /** All sheets as a file to hand in: only the letters used, the same bytes each time. `title` in ASCII. */
  async save(title: string): Promise<Uint8Array> {
    this.#pdf.setTitle(title);
    this.#pdf.setProducer('Sohoa demo word processor');
    this.#pdf.setCreationDate(PRINTED_AT);
    this.#pdf.setModificationDate(PRINTED_AT);
    return withoutChance(await this.#pdf.save({ subsetFonts: true }));
  }
}
