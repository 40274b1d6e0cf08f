import type { ZipMethod } from './zip-archive.ts';

/** One file of an archive to be written, compressed already. */
export interface ZipPart {
  readonly name: string;
  readonly method: ZipMethod;
  /** Inflated. */
  readonly sizeBytes: number;
  readonly crc32: number;
  readonly compressed: Uint8Array;
}

const [LOCAL, LOCAL_BYTES] = [0x04034b50, 30];
const [CENTRAL, CENTRAL_BYTES] = [0x02014b50, 46];
const [END, END_BYTES] = [0x06054b50, 22];
const UTF8_NAME = 1 << 11;
const VERSION = 20;
/** 1980-01-01, the first day that a zip knows: no time is told. */
const NO_DAY = 0x21;

/** What 32 bits can tell, a bit less than all. */
const MAX_BYTES = 0xffff_0000;
const MAX_PARTS = 0xffff;

/**
 * Joins compressed files to an archive, in the given order, byte for byte the same each time.
 * @throws RangeError past what a plain zip can hold
 */
export function joinZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const named = parts.map(part => ({ ...part, nameBytes: encoder.encode(part.name) }));
  const headers = named.reduce(
    (sum, { nameBytes }) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * nameBytes.length,
    0,
  );
  const total = named.reduce((sum, { compressed }) => sum + compressed.length, headers + END_BYTES);
  if (total > MAX_BYTES || parts.length > MAX_PARTS) throw new RangeError('too large for a plain zip');
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const part of named) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeFields(view, at + 4, part);
    bytes.set(part.nameBytes, at + LOCAL_BYTES);
    at += LOCAL_BYTES + part.nameBytes.length;
    bytes.set(part.compressed, at);
    at += part.compressed.length;
  }
  const directory = at;
  for (const [index, part] of named.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(part.nameBytes, at + CENTRAL_BYTES);
    at += CENTRAL_BYTES + part.nameBytes.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What an entry's own header and the directory say alike, from the version needed on. */
function writeFields(view: DataView, at: number, part: ZipPart & { readonly nameBytes: Uint8Array }): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, part.method === 'stored' ? 0 : 8, true);
  view.setUint16(at + 8, NO_DAY, true);
  view.setUint32(at + 10, part.crc32, true);
  view.setUint32(at + 14, part.compressed.length, true);
  view.setUint32(at + 18, part.sizeBytes, true);
  view.setUint16(at + 22, part.nameBytes.length, true);
}
