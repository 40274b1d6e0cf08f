import { ByteSink } from './byte-sink.ts';
import { type FilterParameters, integerParameter, type Unfiltered } from './filter.ts';

const CLEAR = 256;
const END = 257;
const FIRST_FREE = 258;
const MOST_CODES = 4096;
const MOST_BITS = 12;

/** Undoes LZWDecode. Data without its end mark counts as whole: writers forget it. */
export function unpackLzw(encoded: Uint8Array, cap: number, parameters: FilterParameters): Unfiltered {
  const early = integerParameter(parameters, 'EarlyChange', 1) === 0 ? 0 : 1;
  const unpacker = new LzwUnpacker(new ByteSink(encoded.length * 2, cap), early);
  let buffer = 0;
  let bits = 0;
  for (const byte of encoded) {
    buffer = ((buffer << 8) | byte) & 0xfffff;
    bits += 8;
    if (bits < unpacker.width) continue;
    bits -= unpacker.width;
    const state = unpacker.take((buffer >> bits) & ((1 << unpacker.width) - 1));
    if (state !== 'more') return { bytes: unpacker.sink.finish(), isComplete: state === 'end' };
  }
  return { bytes: unpacker.sink.finish(), isComplete: true };
}

/** The table is kept as places in what has been written: each code stands for a run of it. */
class LzwUnpacker {
  readonly sink: ByteSink;
  /** Bits of the next code. */
  width = 9;
  readonly #early: number;
  readonly #starts = new Int32Array(MOST_CODES);
  readonly #lengths = new Int32Array(MOST_CODES);
  #next = FIRST_FREE;
  #previousStart = -1;
  #previousLength = 0;

  constructor(sink: ByteSink, early: number) {
    this.sink = sink;
    this.#early = early;
  }

  take(code: number): 'more' | 'end' | 'damaged' {
    if (code === END) return 'end';
    if (code === CLEAR) {
      this.#next = FIRST_FREE;
      this.#previousStart = -1;
      this.width = 9;
      return 'more';
    }
    this.#learn();
    // The run after the clear mark must be a single byte; a code yet unknown stands for nothing.
    if (code >= FIRST_FREE && code >= this.#next) return 'damaged';
    const start = this.sink.length;
    if (code < CLEAR) this.sink.push(code);
    else this.sink.repeat(this.#starts[code] ?? 0, this.#lengths[code] ?? 0);
    this.#previousStart = start;
    this.#previousLength = this.sink.length - start;
    return 'more';
  }

  /** The new code is the run before and the byte after it, which is just about to be written. */
  #learn(): void {
    if (this.#previousStart < 0 || this.#next >= MOST_CODES) return;
    this.#starts[this.#next] = this.#previousStart;
    this.#lengths[this.#next] = this.#previousLength + 1;
    this.#next++;
    const coming = this.#next + this.#early;
    while (this.width < MOST_BITS && coming >= 1 << this.width) this.width++;
  }
}
