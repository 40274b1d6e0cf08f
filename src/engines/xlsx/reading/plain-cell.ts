import { MAX_COLUMNS } from '#domain/worksheet.ts';

const CODE_A = 65;
const CODE_0 = 48;
const QUOTE = 34;
/** Of a style's number, and of a value: then both are exact. */
const MAX_DIGITS = 9;

/**
 * The cell that most programs write, and nearly all that a list has: `<c r="B7" s="3" t="s"><v>12</v></c>`, with a shared
 * text, a whole number, or nothing. Letter by letter, without a piece of text or an object made: a list has millions.
 */
export class PlainCell {
  column = 0;
  row = 0;
  style = 0;
  isShared = false;
  /** -1 for a cell without a value. */
  value = -1;
  #text = '';
  #at = 0;
  #number = 0;

  /** Where the cell that begins at `from` ends; -1 when it is written in any other way, or not whole. */
  read(text: string, from: number): number {
    this.#text = text;
    this.#at = from;
    if (!this.#takes('<c r="') || !this.#takesReference()) return -1;
    this.style = 0;
    if (this.#takes(' s="')) {
      if (!this.#takesNumber() || !this.#takes('"')) return -1;
      this.style = this.#number;
    }
    this.isShared = this.#takes(' t="s"');
    if (!this.isShared) this.#takes(' t="n"');
    this.value = -1;
    if (this.#takes('/>')) return this.#at;
    if (!this.#takes('><v>') || !this.#takesNumber() || !this.#takes('</v></c>')) return -1;
    this.value = this.#number;
    return this.#at;
  }

  #takes(letters: string): boolean {
    if (!this.#text.startsWith(letters, this.#at)) return false;
    this.#at += letters.length;
    return true;
  }

  /** Of an address and the quote after it. */
  #takesReference(): boolean {
    let column = 0;
    for (;;) {
      const letter = this.#text.charCodeAt(this.#at) - CODE_A;
      if (!(letter >= 0 && letter < 26)) break;
      column = column * 26 + letter + 1;
      if (column > MAX_COLUMNS) return false;
      this.#at += 1;
    }
    if (column === 0 || !this.#takesNumber()) return false;
    this.column = column - 1;
    this.row = this.#number;
    const isEnded = this.#text.charCodeAt(this.#at) === QUOTE;
    this.#at += 1;
    return isEnded;
  }

  /** A whole number as it is written without zeros of its own in front. */
  #takesNumber(): boolean {
    const from = this.#at;
    let number = 0;
    for (;;) {
      const digit = this.#text.charCodeAt(this.#at) - CODE_0;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
      this.#at += 1;
      if (this.#at - from > MAX_DIGITS) return false;
    }
    this.#number = number;
    return this.#at > from && (this.#at === from + 1 || this.#text.charCodeAt(from) !== CODE_0);
  }
}
