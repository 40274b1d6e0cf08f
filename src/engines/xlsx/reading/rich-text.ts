import { unescapedText } from './escaped-text.ts';
import type { Attributes } from './xml-feed.ts';

export interface RichText {
  readonly text: string;
  /** Of the first letters, where they bring one. */
  readonly fontName: string | null;
}

/**
 * A text of one or more runs, as `si` and `is` hold it. What is read aloud of it (`rPh`) is no part of it.
 * Depths count from the element itself: its `t` and `r` are 1.
 */
export class RichTextReader {
  #text = '';
  #fontName: string | null = null;
  #runFont: string | null = null;
  #hasLetters = false;
  #isInRun = false;
  #isInText = false;

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) {
      this.#isInRun = name === 'r';
      this.#runFont = null;
    }
    if (name === 't' && (depth === 1 || (depth === 2 && this.#isInRun))) this.#isInText = true;
    if (name === 'rFont' && depth === 3 && this.#isInRun) this.#runFont = attributes['val'] ?? null;
  }

  close(name: string): void {
    if (name === 't') this.#isInText = false;
  }

  add(text: string): void {
    if (!this.#isInText) return;
    if (!this.#hasLetters) {
      this.#hasLetters = true;
      this.#fontName = this.#runFont;
    }
    this.#text += text;
  }

  /** What was read, and begins anew. */
  take(): RichText {
    const read = { text: unescapedText(this.#text), fontName: this.#fontName };
    this.#text = '';
    this.#fontName = null;
    this.#hasLetters = false;
    this.#isInRun = false;
    this.#isInText = false;
    return read;
  }
}
