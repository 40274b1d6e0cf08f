import { ByteSink } from './byte-sink.ts';
import type { Unfiltered } from './filter.ts';

const END = 128;

/** Undoes RunLengthDecode. Data without its end mark counts as whole, unless it breaks off within a run. */
export function unpackRuns(encoded: Uint8Array, cap: number): Unfiltered {
  const sink = new ByteSink(encoded.length * 2, cap);
  let at = 0;
  while (at < encoded.length) {
    const length = encoded[at++] ?? END;
    if (length === END) break;
    if (length < END) {
      const run = encoded.subarray(at, at + length + 1);
      sink.append(run);
      at += length + 1;
    } else {
      const byte = encoded[at++];
      if (byte !== undefined) sink.fill(byte, 257 - length);
    }
  }
  return { bytes: sink.finish(), isComplete: at <= encoded.length };
}
