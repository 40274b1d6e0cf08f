import { POOL_CHUNK_SHIFT, POOL_CHUNK_TEXTS } from '../text-pool.ts';
import type { TextPool } from '../workbook-data.ts';
import { Uint32List } from './number-list.ts';

/** Slots for texts that may come again, a power of two; each holds the text that fell into it last. */
const SLOTS = 1 << 16;

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Gathers texts, each under a number. Their letters are copied at once and no string is kept: many small ones that
 * live for a while are what makes memory grow. A letter of two halves that lacks one becomes U+FFFD.
 */
export class TextPoolBuilder {
  readonly #chunks: string[] = [];
  /** Of each text within its chunk. */
  readonly #ends = new Uint32List();
  #open = new Uint16Array(1 << 16);
  #openLetters = 0;
  #openTexts = 0;
  /** Number of a text, plus one. */
  readonly #slots = new Uint32Array(SLOTS);

  /** Under the next number, whether or not the text came before. */
  add(text: string): number {
    this.#write(text);
    return this.#keep(text.length);
  }

  /** Under the number it got lately, or the next. */
  intern(text: string): number {
    const slot = this.#write(text) & (SLOTS - 1);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0 && this.#isText(known, text.length)) return known;
    const number = this.#keep(text.length);
    this.#slots[slot] = number + 1;
    return number;
  }

  finish(): TextPool {
    if (this.#openTexts > 0) this.#closeChunk();
    return { chunks: this.#chunks, ends: this.#ends.finish() };
  }

  /** Writes the letters behind those that are kept; answers with a number that texts seldom share. */
  #write(text: string): number {
    const end = this.#openLetters + text.length;
    if (end > this.#open.length) {
      const larger = new Uint16Array(Math.max(end, 2 * this.#open.length));
      larger.set(this.#open.subarray(0, this.#openLetters));
      this.#open = larger;
    }
    const open = this.#open;
    let at = this.#openLetters;
    let hash = 0;
    for (let index = 0; index < text.length; index += 1) {
      const letter = text.charCodeAt(index);
      open[at] = letter;
      hash = (Math.imul(hash, 31) + letter) | 0;
      at += 1;
    }
    return Math.imul(hash, 0x9e3779b1) >>> 16;
  }

  /** Keeps the letters that were written last. */
  #keep(length: number): number {
    const number = this.#ends.length;
    this.#openLetters += length;
    this.#ends.push(this.#openLetters);
    this.#openTexts += 1;
    if (this.#openTexts === POOL_CHUNK_TEXTS) this.#closeChunk();
    return number;
  }

  /** Whether the letters that were written last are those of this text. */
  #isText(number: number, length: number): boolean {
    const isFirst = (number & (POOL_CHUNK_TEXTS - 1)) === 0;
    const start = isFirst ? 0 : this.#ends.at(number - 1);
    if (this.#ends.at(number) - start !== length) return false;
    const closed = this.#chunks[number >> POOL_CHUNK_SHIFT];
    for (let index = 0; index < length; index += 1) {
      const place = start + index;
      const letter = closed === undefined ? this.#open[place] : closed.charCodeAt(place);
      if (letter !== this.#open[this.#openLetters + index]) return false;
    }
    return true;
  }

  #closeChunk(): void {
    this.#chunks.push(decoder.decode(this.#open.subarray(0, this.#openLetters)));
    this.#openLetters = 0;
    this.#openTexts = 0;
  }
}
