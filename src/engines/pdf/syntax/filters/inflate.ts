import { Inflate } from 'fflate';
import { ByteSink } from './byte-sink.ts';
import type { Unfiltered } from './filter.ts';

/** One byte of deflate data gives at most 1032: small pushes keep a bomb from unfolding past the cap. */
const PUSH_BYTES = 8192;

/** Where data is damaged, what came just before is kept by going on in steps as small as this. */
const CAREFUL_PUSH_BYTES = 64;

const ZLIB_HEADER_BYTES = 2;

/**
 * Undoes FlateDecode. The checksum is not looked at: other readers keep the data too when it is wrong.
 * `isComplete` tells whether the last block ended.
 */
export function inflate(encoded: Uint8Array, cap: number): Unfiltered {
  if (encoded.length === 0) return { bytes: encoded, isComplete: true };
  if (!hasZlibHeader(encoded)) return { bytes: new Uint8Array(), isComplete: false };
  const data = encoded.subarray(ZLIB_HEADER_BYTES);
  const first = push(data, cap, data.length);
  return first.damagedFrom === null ? first : push(data, cap, first.damagedFrom);
}

function hasZlibHeader(encoded: Uint8Array): boolean {
  const [method = 0, flags = 0] = encoded;
  const needsDictionary = (flags & 0x20) !== 0;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0 && !needsDictionary;
}

/** Inflates in large steps up to `carefulFrom`, in small ones after it. */
function push(
  data: Uint8Array,
  cap: number,
  carefulFrom: number,
): Unfiltered & { readonly damagedFrom: number | null } {
  const sink = new ByteSink(data.length * 3, cap);
  let given: Uint8Array = new Uint8Array();
  const stream = new Inflate(chunk => {
    given = chunk;
  });
  let at = 0;
  while (at < data.length && !hasEnded(stream)) {
    const end = at < carefulFrom ? Math.min(at + PUSH_BYTES, carefulFrom) : at + CAREFUL_PUSH_BYTES;
    try {
      stream.push(data.subarray(at, end));
    } catch {
      return { bytes: sink.finish(), isComplete: false, damagedFrom: at };
    }
    sink.append(given);
    at = end;
  }
  return { bytes: sink.finish(), isComplete: hasEnded(stream), damagedFrom: null };
}

/**
 * Whether the last block is over. fflate 0.8.3 does not tell, but its state holds it: `f` is set within the
 * last block, `l` (the block's code) is gone after a block. A test fails should that change.
 */
function hasEnded(stream: Inflate): boolean {
  const state: unknown = Reflect.get(stream, 's');
  return (
    typeof state === 'object' &&
    state !== null &&
    Boolean(Reflect.get(state, 'f')) &&
    !Reflect.get(state, 'l')
  );
}
