import { POOL_CHUNK_TEXTS } from '../text-pool.ts';
import type { TextPool } from '../workbook-data.ts';
import { Uint32List } from './number-list.ts';

/** Texts that may come again soon: longer ones seldom do. */
const MAX_KNOWN_LETTERS = 64;
const MAX_KNOWN = 1 << 14;

/** Gathers texts, each under a number. */
export class TextPoolBuilder {
  readonly #chunks: string[] = [];
  readonly #ends = new Uint32List();
  #open: string[] = [];
  #openLetters = 0;
  readonly #known = new Map<string, number>();

  /** Under the next number, whether or not the text came before. */
  add(text: string): number {
    const number = this.#ends.length;
    this.#openLetters += text.length;
    this.#open.push(text);
    this.#ends.push(this.#openLetters);
    if (this.#open.length === POOL_CHUNK_TEXTS) this.#closeChunk();
    return number;
  }

  /** Under the number it got lately, or the next. */
  intern(text: string): number {
    if (text.length > MAX_KNOWN_LETTERS) return this.add(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size === MAX_KNOWN) this.#known.clear();
    const number = this.add(text);
    this.#known.set(text, number);
    return number;
  }

  finish(): TextPool {
    if (this.#open.length > 0) this.#closeChunk();
    return { chunks: this.#chunks, ends: this.#ends.finish() };
  }

  #closeChunk(): void {
    this.#chunks.push(this.#open.join(''));
    this.#open = [];
    this.#openLetters = 0;
  }
}
