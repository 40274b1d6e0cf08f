import { PdfLimitError } from '../errors.ts';

const FIRST_CAPACITY = 1024;

/** Collects decoded bytes; throws PdfLimitError past its cap, so that no bomb unfolds. */
export class ByteSink {
  #bytes: Uint8Array;
  #length = 0;
  readonly #cap: number;

  constructor(expected: number, cap: number) {
    this.#cap = cap;
    this.#bytes = new Uint8Array(Math.min(Math.max(expected, FIRST_CAPACITY), cap));
  }

  get length(): number {
    return this.#length;
  }

  push(byte: number): void {
    if (this.#length === this.#bytes.length) this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** The same byte again and again. */
  fill(byte: number, count: number): void {
    this.#reserve(count);
    this.#bytes.fill(byte, this.#length, this.#length + count);
    this.#length += count;
  }

  /** Bytes already collected, from `start` on; they may overlap what is being written. */
  repeat(start: number, count: number): void {
    this.#reserve(count);
    for (let index = 0; index < count; index++)
      this.#bytes[this.#length + index] = this.#bytes[start + index] ?? 0;
    this.#length += count;
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed > this.#cap) throw new PdfLimitError('streamBytes');
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.min(Math.max(needed, this.#bytes.length * 2), this.#cap));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
