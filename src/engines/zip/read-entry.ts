import { crc32 } from './crc32.ts';
import {
  compressedBytes,
  refuseZip,
  type ZipArchive,
  type ZipEntry,
  type ZipRefusal,
} from './zip-archive.ts';

/** Compressed bytes handed over at a time: some inflaters unpack a whole piece before anyone can stop them. */
const PIECE_BYTES = 1 << 14;

/** Takes the next bytes of an entry, which are its own to keep; false when it wants no more. */
export type TakeBytes = (bytes: Uint8Array) => boolean;

/**
 * Inflates one entry piece by piece. Never hands over more bytes than the entry declares.
 * Null when all was handed over and is what the archive promised, or when `take` wanted no more.
 */
export async function readEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  take: TakeBytes,
): Promise<ZipRefusal | null> {
  const reader = inflated(compressedBytes(archive, entry), entry).getReader();
  let size = 0;
  let crc = 0;
  try {
    for (;;) {
      // Only an inflater says no here; what `take` throws is its caller's.
      const piece = await reader.read().catch(() => null);
      if (piece === null) {
        return refuseZip('damaged', `${entry.name}: cannot be inflated after ${size} bytes`);
      }
      if (piece.done) break;
      size += piece.value.length;
      if (size > entry.sizeBytes) return refuseZip('damaged', `${entry.name}: larger than it says`);
      crc = crc32(piece.value, crc);
      if (!take(piece.value)) return null;
    }
  } finally {
    // What a stopped inflater says to that is of no interest.
    reader.cancel().catch(() => null);
  }
  if (size < entry.sizeBytes) return refuseZip('damaged', `${entry.name}: smaller than it says`);
  return crc === entry.crc32 ? null : refuseZip('damaged', `${entry.name}: wrong checksum`);
}

/** The whole of an entry, which is as large as it declares: ask that first. */
export async function readWholeEntry(
  archive: ZipArchive,
  entry: ZipEntry,
): Promise<{ readonly state: 'read'; readonly bytes: Uint8Array<ArrayBuffer> } | ZipRefusal> {
  const chunks: Uint8Array[] = [];
  const fault = await readEntry(archive, entry, chunk => chunks.push(chunk) > 0);
  if (fault !== null) return fault;
  const bytes = new Uint8Array(entry.sizeBytes);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { state: 'read', bytes };
}

function inflated(bytes: Uint8Array, { method }: ZipEntry): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = inPieces(bytes);
  return method === 'stored' ? pieces : pieces.pipeThrough(new DecompressionStream('deflate-raw'));
}

function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      // A copy: the archive's own bytes are never handed to anyone who may keep them.
      controller.enqueue(new Uint8Array(bytes.subarray(at, at + PIECE_BYTES)));
      at += PIECE_BYTES;
    },
  });
}
