/** A larger buffer is for one file only, so that one large scan does not hold its size for the whole run. */
const KEPT_BYTES = 32 * 1024 ** 2;

/**
 * One piece of memory for file after file: fresh memory for each costs more than reading it.
 * What it lends is overwritten by the next loan.
 */
export class ReadBuffer {
  #kept = new Uint8Array(0);

  lend(size: number): Uint8Array<ArrayBuffer> {
    if (size > KEPT_BYTES) return new Uint8Array(size);
    if (size > this.#kept.length) this.#kept = new Uint8Array(Math.min(size * 2, KEPT_BYTES));
    return this.#kept.subarray(0, size);
  }
}
