type Kind<T> = new (memory: ArrayBuffer, at: number, length: number) => T;

/** More than any page needs; what is asked for beyond it is made anew each time. */
const MOST_BYTES = 48 * 1024 * 1024;
/** So that any kind of number may begin where the last array ended. */
const ALIGNED_BYTES = 8;

/**
 * Memory for looking at one page after another. Arrays of megabytes that are made anew for each page have the garbage
 * collector run at every second page, which takes a fifth of all the time.
 */
export class PageBuffers {
  #memory = new ArrayBuffer(0);
  /** Bytes that were asked for since `reclaim`, had or not. */
  #wanted = 0;

  /** Takes back all that was lent: the next page may write over it. */
  reclaim(): void {
    const roomy = Math.min(this.#wanted, MOST_BYTES);
    if (roomy > this.#memory.byteLength) this.#memory = new ArrayBuffer(roomy);
    this.#wanted = 0;
  }

  /** An array of zeros, lent until `reclaim`. */
  bytes(length: number): Uint8Array {
    return this.#lend(Uint8Array, length, 1).fill(0);
  }

  /** The same of whole numbers below 65,536. */
  shorts(length: number): Uint16Array {
    return this.#lend(Uint16Array, length, 2).fill(0);
  }

  /** The same of whole numbers below 2^32. */
  words(length: number): Uint32Array {
    return this.#lend(Uint32Array, length, 4).fill(0);
  }

  /** The same of numbers with some seven digits. */
  floats(length: number): Float32Array {
    return this.#lend(Float32Array, length, 4).fill(0);
  }

  #lend<T>(kind: Kind<T>, length: number, bytesEach: number): T {
    const bytes = length * bytesEach;
    const at = this.#wanted;
    this.#wanted += Math.ceil(bytes / ALIGNED_BYTES) * ALIGNED_BYTES;
    const memory = this.#wanted <= this.#memory.byteLength ? this.#memory : null;
    return memory === null ? new kind(new ArrayBuffer(bytes), 0, length) : new kind(memory, at, length);
  }
}
