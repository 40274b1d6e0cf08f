import { builtinFormat } from '../builtin-formats.ts';
import { MAX_STYLES } from '../cell-head.ts';
import type { CellStyle } from '../workbook-data.ts';
import { WorkbookFault } from '../workbook-reading.ts';
import { wholeNumber } from './attribute-values.ts';
import type { Attributes, XmlHandler } from './xml-feed.ts';

/** Reads the part of styles: of each style the number format and the name of the font. */
export class StyleReader implements XmlHandler {
  readonly #limit: number;
  readonly #formats = new Map<number, string>();
  readonly #fonts: (string | null)[] = [];
  /** Number of the format and of the font, of each style as cells name it. */
  readonly #cellFormats: (readonly [format: number, font: number])[] = [];
  #section = '';
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.#section = name;
    if (depth === 2) this.#openEntry(name, attributes);
    if (depth === 3 && this.#section === 'fonts' && name === 'name') {
      this.#fonts[this.#fonts.length - 1] = attributes['val'] ?? null;
    }
  }

  close(): void {
    // Nothing ends that was begun.
  }

  text(): void {
    // No text means anything here.
  }

  /** Styles that differ in what is kept, and for each style of the part which of them it is. */
  finish(): { readonly styles: readonly CellStyle[]; readonly byCellFormat: Uint32Array } {
    const styles: CellStyle[] = [];
    const known = new Map<string, number>();
    const byCellFormat = Uint32Array.from(this.#cellFormats, ([format, font]) => {
      const numberFormat = this.#formats.get(format) ?? builtinFormat(format);
      const fontName = this.#fonts[font] ?? null;
      const key = JSON.stringify([numberFormat, fontName]);
      const number = known.get(key) ?? styles.push({ numberFormat, fontName }) - 1;
      known.set(key, number);
      return number;
    });
    if (styles.length > MAX_STYLES) throw new WorkbookFault('limit', `styles: ${styles.length}`);
    return { styles, byCellFormat };
  }

  #openEntry(name: string, attributes: Attributes): void {
    this.#count += 1;
    if (this.#count > this.#limit) throw new WorkbookFault('limit', `formats: ${this.#limit}`);
    if (this.#section === 'fonts' && name === 'font') this.#fonts.push(null);
    if (this.#section === 'numFmts' && name === 'numFmt') {
      const number = wholeNumber(attributes['numFmtId']);
      if (number !== null) this.#formats.set(number, attributes['formatCode'] ?? 'General');
    }
    if (this.#section === 'cellXfs' && name === 'xf') {
      const format = wholeNumber(attributes['numFmtId']) ?? 0;
      this.#cellFormats.push([format, wholeNumber(attributes['fontId']) ?? 0]);
    }
  }
}
