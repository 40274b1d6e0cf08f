import { PdfLimitError } from '../errors.ts';

const FIRST_CAPACITY = 1024;
/** Bytes are kept in pieces of this many: to double one array again and again would leave as much as waste. */
const PIECE_BITS = 20;
const PIECE_BYTES = 1 << PIECE_BITS;
const IN_PIECE = PIECE_BYTES - 1;

/** Collects decoded bytes; throws PdfLimitError past its cap, so that no bomb unfolds. */
export class ByteSink {
  /** All but the last are full; only a lone one is smaller than a piece. */
  readonly #pieces: Uint8Array[] = [];
  #last: Uint8Array;
  /** Bytes in the last piece. */
  #used = 0;
  #before = 0;
  readonly #cap: number;

  constructor(expected: number, cap: number) {
    this.#cap = cap;
    this.#last = new Uint8Array(Math.min(Math.max(expected, FIRST_CAPACITY), cap, PIECE_BYTES));
    this.#pieces.push(this.#last);
  }

  get length(): number {
    return this.#before + this.#used;
  }

  push(byte: number): void {
    if (this.#used === this.#last.length) this.#reserve(1);
    this.#last[this.#used++] = byte;
  }

  append(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const room = this.#reserve(bytes.length - at);
      const part = bytes.subarray(at, at + room);
      this.#last.set(part, this.#used);
      this.#used += part.length;
      at += part.length;
    }
  }

  /** The same byte again and again. */
  fill(byte: number, count: number): void {
    for (let left = count; left > 0; ) {
      const part = Math.min(left, this.#reserve(left));
      this.#last.fill(byte, this.#used, this.#used + part);
      this.#used += part;
      left -= part;
    }
  }

  /** Bytes already collected, from `start` on; they may overlap what is being written. */
  repeat(start: number, count: number): void {
    for (let at = start; at < start + count; at++) {
      this.push(this.#pieces[at >>> PIECE_BITS]?.[at & IN_PIECE] ?? 0);
    }
  }

  finish(): Uint8Array {
    if (this.#pieces.length === 1) return this.#last.subarray(0, this.#used);
    const whole = new Uint8Array(this.length);
    for (const [index, piece] of this.#pieces.entries()) {
      const start = index * PIECE_BYTES;
      whole.set(piece.subarray(0, Math.min(PIECE_BYTES, this.length - start)), start);
    }
    return whole;
  }

  /** Makes room for `count` bytes, or for as many as go into a piece; returns for how many there is room. */
  #reserve(count: number): number {
    if (this.length + count > this.#cap) throw new PdfLimitError('streamBytes');
    const room = this.#last.length - this.#used;
    if (count <= room) return room;
    if (this.#last.length < PIECE_BYTES) this.#widen(count);
    else if (room === 0) this.#open();
    return this.#last.length - this.#used;
  }

  #widen(count: number): void {
    const wanted = Math.max(this.#used + count, this.#last.length * 2);
    const larger = new Uint8Array(Math.min(wanted, PIECE_BYTES));
    larger.set(this.#last.subarray(0, this.#used));
    this.#last = larger;
    this.#pieces[this.#pieces.length - 1] = larger;
  }

  #open(): void {
    this.#before += PIECE_BYTES;
    this.#used = 0;
    this.#last = new Uint8Array(PIECE_BYTES);
    this.#pieces.push(this.#last);
  }
}
