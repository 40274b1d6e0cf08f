import { Inflate } from 'fflate';
import { ByteSink } from './byte-sink.ts';
import type { Unfiltered } from './filter.ts';

/** One byte of deflate data gives at most 1032: small pushes keep a bomb from unfolding past the cap. */
const PUSH_BYTES = 8192;
/** Where a push gave more than this, the next one is smaller: what a push gives is soon waste. */
const MUCH_BYTES = 1 << 20;
const SMALL_PUSH_BYTES = 512;

/** A push that meets damage gives nothing: up to there the data is pushed again, in smaller and smaller steps. */
const CAREFUL_STEPS = [64, 1];

const ZLIB_HEADER_BYTES = 2;
const FLUSH_BYTES = 4;

/**
 * Undoes FlateDecode. The checksum is not looked at: other readers keep the data too when it is wrong.
 * `isComplete` tells whether the last block ended, or the data was flushed and left at that.
 */
export function inflate(encoded: Uint8Array, cap: number): Unfiltered {
  if (encoded.length === 0) return { bytes: encoded, isComplete: true };
  if (!hasZlibHeader(encoded)) return { bytes: new Uint8Array(), isComplete: false };
  const data = encoded.subarray(ZLIB_HEADER_BYTES);
  let attempt = push(data, cap, data.length, PUSH_BYTES);
  for (const step of CAREFUL_STEPS) {
    if (attempt.damagedFrom !== null) attempt = push(data, cap, attempt.damagedFrom, step);
  }
  return { bytes: attempt.bytes, isComplete: attempt.isComplete };
}

function hasZlibHeader(encoded: Uint8Array): boolean {
  const [method = 0, flags = 0] = encoded;
  const needsDictionary = (flags & 0x20) !== 0;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0 && !needsDictionary;
}

interface Attempt extends Unfiltered {
  /** Where the push that met damage began. */
  readonly damagedFrom: number | null;
}

/** Inflates in large steps up to `carefulFrom`, in steps of the given size after it. */
function push(data: Uint8Array, cap: number, carefulFrom: number, step: number): Attempt {
  const sink = new ByteSink(data.length * 3, cap);
  let given: Uint8Array = new Uint8Array();
  const stream = new Inflate(chunk => {
    given = chunk;
  });
  let at = 0;
  while (at < data.length && !hasEnded(stream)) {
    const size = given.length > MUCH_BYTES ? SMALL_PUSH_BYTES : PUSH_BYTES;
    const end = at < carefulFrom ? Math.min(at + size, carefulFrom) : at + step;
    try {
      stream.push(data.subarray(at, end));
    } catch {
      return { bytes: sink.finish(), isComplete: false, damagedFrom: at };
    }
    sink.append(given);
    at = end;
  }
  const isComplete = hasEnded(stream) || wasFlushed(data, stream);
  return { bytes: sink.finish(), isComplete, damagedFrom: null };
}

/**
 * Acrobat and others flush their data and never write a last block: then it ends with an empty stored one.
 */
function wasFlushed(data: Uint8Array, stream: Inflate): boolean {
  const { length } = data;
  const [first, second, third, fourth] = data.subarray(Math.max(0, length - FLUSH_BYTES));
  const isMark = first === 0 && second === 0 && third === 0xff && fourth === 0xff;
  return isMark && !isWithinBlock(stream);
}

/**
 * Whether the last block is over. fflate 0.8.3 does not tell, but its state holds it: `f` is set from the
 * last block on, `l` is the code of the block being read. A test fails should that change.
 */
function hasEnded(stream: Inflate): boolean {
  return Boolean(stateOf(stream, 'f')) && !isWithinBlock(stream);
}

function isWithinBlock(stream: Inflate): boolean {
  return Boolean(stateOf(stream, 'l'));
}

function stateOf(stream: Inflate, key: 'f' | 'l'): unknown {
  const state: unknown = Reflect.get(stream, 's');
  return typeof state === 'object' && state !== null ? Reflect.get(state, key) : undefined;
}
