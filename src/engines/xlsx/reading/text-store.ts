import type { TextFonts, TextPool } from '../workbook-data.ts';
import { Uint32List } from './number-list.ts';
import type { RichText } from './rich-text.ts';
import { TextPoolBuilder } from './text-pool-builder.ts';

/** All texts of a workbook, with the fonts that some of them bring. */
export class TextStore {
  readonly #pool = new TextPoolBuilder();
  readonly #texts = new Uint32List();
  readonly #fonts = new Uint32List();
  readonly #names = new Map<string, number>();
  #sharedCount = 0;

  /** Of the shared texts, which have the first numbers. */
  get sharedCount(): number {
    return this.#sharedCount;
  }

  addShared(rich: RichText): void {
    this.#addRich(rich);
    this.#sharedCount += 1;
  }

  /** A text of a cell's own. */
  addInline(rich: RichText): number {
    return rich.fontName === null ? this.#pool.intern(rich.text) : this.#addRich(rich);
  }

  intern(text: string): number {
    return this.#pool.intern(text);
  }

  finish(): { readonly texts: TextPool; readonly textFonts: TextFonts } {
    const names = [...this.#names.keys()];
    const textFonts = { texts: this.#texts.finish(), fonts: this.#fonts.finish(), names };
    return { texts: this.#pool.finish(), textFonts };
  }

  #addRich({ text, fontName }: RichText): number {
    const number = this.#pool.add(text);
    if (fontName !== null) {
      const font = this.#names.get(fontName) ?? this.#names.size;
      this.#names.set(fontName, font);
      this.#texts.push(number);
      this.#fonts.push(font);
    }
    return number;
  }
}
