/** A word to look for, with the distances that a search may skip (Horspool). */
export interface Needle {
  readonly bytes: Uint8Array;
  readonly skips: Uint8Array;
}

/** For short ASCII words; made once, used often. */
export function needleOf(word: string): Needle {
  const bytes = Uint8Array.from(word, letter => letter.charCodeAt(0));
  const skips = new Uint8Array(256).fill(bytes.length);
  for (const [index, byte] of bytes.subarray(0, -1).entries()) skips[byte] = bytes.length - 1 - index;
  return { bytes, skips };
}

/** First place at or after `from` where the word stands whole before `to`; -1 when there is none. */
export function indexOfNeedle(bytes: Uint8Array, needle: Needle, from: number, to = bytes.length): number {
  const length = needle.bytes.length;
  const lastByte = needle.bytes[length - 1];
  let at = from + length - 1;
  while (at < to) {
    const byte = bytes[at] ?? 0;
    if (byte === lastByte && isAt(bytes, needle, at - length + 1)) return at - length + 1;
    at += needle.skips[byte] ?? 1;
  }
  return -1;
}

/** Last place where the word stands whole before `to`; -1 when there is none. */
export function lastIndexOfNeedle(bytes: Uint8Array, needle: Needle, to = bytes.length): number {
  // A negative start would count from the end.
  if (to < needle.bytes.length) return -1;
  const first = needle.bytes[0] ?? 0;
  let at = bytes.lastIndexOf(first, to - needle.bytes.length);
  while (at >= 0 && !isAt(bytes, needle, at)) at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1);
  return at;
}

export function isAt(bytes: Uint8Array, needle: Needle, at: number): boolean {
  const word = needle.bytes;
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word[index]) return false;
  }
  return true;
}

/** All places of one word, found in one pass over the bytes when first asked for. */
export class NeedleIndex {
  readonly #bytes: Uint8Array;
  readonly #needle: Needle;
  #places: number[] | null = null;

  constructor(bytes: Uint8Array, needle: Needle) {
    this.#bytes = bytes;
    this.#needle = needle;
  }

  /** First place at or after `from`; -1 when there is none. */
  firstFrom(from: number): number {
    this.#places ??= this.#findAll();
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#places[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return this.#places[low] ?? -1;
  }

  #findAll(): number[] {
    const places: number[] = [];
    const step = this.#needle.bytes.length;
    let at = indexOfNeedle(this.#bytes, this.#needle, 0);
    while (at >= 0) {
      places.push(at);
      at = indexOfNeedle(this.#bytes, this.#needle, at + step);
    }
    return places;
  }
}
