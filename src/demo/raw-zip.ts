import { deflateSync } from 'fflate';
import { joinBytes } from './pdf-builder.ts';

/** An entry as it is to be written; what is left out is told truly. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** Compressed by the caller; `content` is then only what sizes and checksum are told of. */
  readonly data?: Uint8Array;
  /** Its size told in 64 bits, behind the name. */
  readonly size64?: bigint;
  /** In the entry's own header instead of its name. */
  readonly ownName?: string;
  readonly method?: number;
  readonly flags?: number;
  readonly sizeBytes?: number;
  readonly crc32?: number;
  /** Of its own header: where another entry stands, to share its bytes. */
  readonly offset?: number;
  /** High half of the external attributes. */
  readonly unixMode?: number;
  /** Sizes and checksum left out of its own header, as a writer does that cannot go back. */
  readonly isStreamed?: boolean;
}

/** Lays out a zip in the order it is told, for tests that need lies in it. Knows nothing of the reader under test. */
export function rawZip(entries: readonly RawEntry[], comment = ''): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  for (const entry of entries) {
    const content =
      typeof entry.content === 'string' ? new TextEncoder().encode(entry.content) : entry.content;
    const data = entry.data ?? (entry.isStored === true ? content : deflateSync(content, { level: 1 }));
    const local = localHeader(entry, content, data);
    directory.push(directoryEntry(entry, content, data, entry.offset ?? length));
    parts.push(local, data);
    length += local.length + data.length;
  }
  const names = joinBytes(...directory);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length]);
  const place = fields([4, names.length], [4, length], [2, comment.length]);
  return joinBytes(...parts, names, end, place, comment);
}

function localHeader(entry: RawEntry, content: Uint8Array, data: Uint8Array): Uint8Array {
  const name = new TextEncoder().encode(entry.ownName ?? entry.name);
  const streamed = entry.isStreamed === true;
  const told = streamed ? fields([4, 0], [4, 0], [4, 0]) : sizes(entry, content, data);
  const start = fields([4, 0x04034b50], [2, 20], [2, flagsOf(entry)], [2, methodOf(entry)], [4, 0]);
  return joinBytes(start, told, fields([2, name.length], [2, 0]), name);
}

function directoryEntry(entry: RawEntry, content: Uint8Array, data: Uint8Array, offset: number): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const extra = entry.size64 === undefined ? new Uint8Array() : size64(entry.size64);
  const start = fields([4, 0x02014b50], [2, 20], [2, 20], [2, flagsOf(entry)], [2, methodOf(entry)], [4, 0]);
  const middle = fields([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0]);
  const mode = fields([2, 0], [2, entry.unixMode ?? 0], [4, offset]);
  return joinBytes(start, sizes(entry, content, data), middle, mode, name, extra);
}

function size64(size: bigint): Uint8Array {
  return joinBytes(fields([2, 1], [2, 8]), new Uint8Array(BigUint64Array.of(size).buffer));
}

function flagsOf({ flags, isStreamed }: RawEntry): number {
  return (flags ?? 0x800) | (isStreamed === true ? 1 << 3 : 0);
}

function methodOf({ method, isStored }: RawEntry): number {
  return method ?? (isStored === true ? 0 : 8);
}

function sizes(entry: RawEntry, content: Uint8Array, data: Uint8Array): Uint8Array {
  const checksum = entry.crc32 ?? plainCrc32(content);
  const size = entry.size64 === undefined ? (entry.sizeBytes ?? content.length) : 0xffff_ffff;
  return fields([4, checksum], [4, data.length], [4, size]);
}

/** Little-endian numbers, each of so many bytes. */
function fields(...numbers: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff),
    ),
  );
}

const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** Byte by byte, as the definition has it. */
function plainCrc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
