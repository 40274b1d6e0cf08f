import type { DirectoryEntry } from './read-directory.ts';
import { refuseZip, type ZipEntry, type ZipMethod, type ZipRefusal } from './zip-archive.ts';

const SIGNATURE = 0x04034b50;
const FIXED_BYTES = 30;
const IN_EXTRA = 0xffff_ffff;
/** The sizes stand behind the data, and the header may leave them out. */
const SIZES_BEHIND = 1 << 3;
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const METHODS: Readonly<Record<number, ZipMethod>> = { 0: 'stored', 8: 'deflated' };

/**
 * The entry, when its own header says what the directory says: some readers trust the one, some the other, and an
 * archive that differs shows them different files. `limit` is where the directory begins.
 */
export function matchHeader(view: DataView, entry: DirectoryEntry, limit: number): ZipEntry | ZipRefusal {
  const { name, offset } = entry;
  if (offset + FIXED_BYTES > limit || view.getUint32(offset, true) !== SIGNATURE) {
    return refuseZip('damaged', `${name}: no such entry`);
  }
  const flags = view.getUint16(offset + 6, true);
  if (((flags | entry.flags) & ENCRYPTED) !== 0) return refuseZip('encrypted', name);
  const method = METHODS[entry.method];
  if (method === undefined) return refuseZip('method', `${name}: compression ${entry.method}`);
  if (!isSameName(view, entry) || view.getUint16(offset + 8, true) !== entry.method) {
    return refuseZip('damaged', `${name}: its own header says otherwise`);
  }
  if (!agreesOnSizes(view, entry, (flags & SIZES_BEHIND) !== 0)) {
    return refuseZip('damaged', `${name}: two sizes or checksums`);
  }
  const start = offset + FIXED_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressedBytes;
  if (end > limit) return refuseZip('damaged', `${name}: runs past the end`);
  if (method === 'stored' && entry.compressedBytes !== entry.sizeBytes) {
    return refuseZip('damaged', `${name}: two sizes or checksums`);
  }
  return { name, method, sizeBytes: entry.sizeBytes, crc32: entry.crc32, start, end };
}

function isSameName(view: DataView, entry: DirectoryEntry): boolean {
  const length = entry.nameEnd - entry.nameStart;
  const start = entry.offset + FIXED_BYTES;
  if (view.getUint16(entry.offset + 26, true) !== length || start + length > view.byteLength) return false;
  for (let index = 0; index < length; index += 1) {
    if (view.getUint8(start + index) !== view.getUint8(entry.nameStart + index)) return false;
  }
  return true;
}

function agreesOnSizes(view: DataView, entry: DirectoryEntry, mayLeaveOut: boolean): boolean {
  const { offset, crc32, compressedBytes, sizeBytes } = entry;
  const agrees = (at: number, told: number, isSize: boolean): boolean => {
    const own = view.getUint32(at, true);
    return own === told || (mayLeaveOut && own === 0) || (isSize && own === IN_EXTRA);
  };
  return (
    agrees(offset + 14, crc32, false) &&
    agrees(offset + 18, compressedBytes, true) &&
    agrees(offset + 22, sizeBytes, true)
  );
}
