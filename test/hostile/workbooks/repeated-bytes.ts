import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { RawEntry } from '#demo/raw-zip.ts';

const PIECE_BYTES = 1 << 20;

/** An entry of `before`, so many MiB of one piece over and over, and `behind`, without ever holding them. */
export function repeatedEntry(
  name: string,
  [before, piece, behind]: readonly [before: string, piece: string, behind: string],
  mebibytes: number,
): RawEntry {
  const whole = Buffer.alloc(PIECE_BYTES, piece);
  const first = Buffer.from(before);
  const last = Buffer.from(behind);
  const compressed = deflateRawSync(whole, { finishFlush: constants.Z_FULL_FLUSH });
  const data = Buffer.concat([
    deflateRawSync(first, { finishFlush: constants.Z_FULL_FLUSH }),
    ...Array.from({ length: mebibytes }, () => compressed),
    deflateRawSync(last),
  ]);
  const sizeBytes = first.length + mebibytes * PIECE_BYTES + last.length;
  return { name, content: '', data, sizeBytes, crc32: crcOf(first, whole, last, mebibytes) };
}

/** Only as far as anyone may read: past 1 GiB the checksum is never asked for. */
function crcOf(first: Uint8Array, piece: Uint8Array, last: Uint8Array, count: number): number {
  if (count > 1024) return 0;
  let crc = crc32(first);
  for (let index = 0; index < count; index += 1) crc = crc32(piece, crc);
  return crc32(last, crc);
}
