import { decodeName } from './entry-name.ts';
import { type DirectoryPlace, readUint64 } from './find-directory.ts';
import { refuseZip, type ZipRefusal } from './zip-archive.ts';

/** An entry as the directory has it, not yet compared with its own header. */
export interface DirectoryEntry {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly sizeBytes: number;
  /** Of the entry's own header. */
  readonly offset: number;
  readonly isLink: boolean;
}

const SIGNATURE = 0x02014b50;
const FIXED_BYTES = 46;
const IN_EXTRA = 0xffff_ffff;
const EXTRA_64 = 1;
/** Of a Unix mode, in the high half of the external attributes. */
const LINK_TYPE = 0xa;

/** All entries of the directory, in order; the directory must hold just these and end where it said. */
export function readDirectory(view: DataView, place: DirectoryPlace): readonly DirectoryEntry[] | ZipRefusal {
  const entries: DirectoryEntry[] = [];
  let at = place.start;
  while (at < place.end) {
    if (at + FIXED_BYTES > place.end || view.getUint32(at, true) !== SIGNATURE) break;
    const nameEnd = at + FIXED_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > place.end) break;
    const entry = readEntry(view, at, nameEnd, extraEnd);
    if (entry === null) break;
    entries.push(entry);
    at = next;
  }
  if (at !== place.end || entries.length !== place.count) {
    return refuseZip('damaged', `the directory breaks off after entry ${entries.length}`);
  }
  return entries;
}

function readEntry(view: DataView, at: number, nameEnd: number, extraEnd: number): DirectoryEntry | null {
  const nameStart = at + FIXED_BYTES;
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  if (sizes === null) return null;
  return {
    name: decodeName(new Uint8Array(view.buffer, view.byteOffset + nameStart, nameEnd - nameStart)),
    nameStart,
    nameEnd,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    isLink: view.getUint32(at + 38, true) >>> 28 === LINK_TYPE,
    ...sizes,
  };
}

type Sizes = Pick<DirectoryEntry, 'compressedBytes' | 'sizeBytes' | 'offset'>;

/** What does not fit in 32 bits stands in the zip64 extra, in this order and only what did not fit. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number): Sizes | null {
  let next = findExtra64(view, extraStart, extraEnd);
  let isWhole = true;
  const pick = (short: number): number => {
    if (short !== IN_EXTRA) return short;
    if (next === null || next.at + 8 > next.end) {
      isWhole = false;
      return 0;
    }
    const value = readUint64(view, next.at);
    next = { at: next.at + 8, end: next.end };
    return value;
  };
  const sizeBytes = pick(view.getUint32(at + 24, true));
  const compressedBytes = pick(view.getUint32(at + 20, true));
  const offset = pick(view.getUint32(at + 42, true));
  return isWhole ? { sizeBytes, compressedBytes, offset } : null;
}

function findExtra64(
  view: DataView,
  start: number,
  end: number,
): { readonly at: number; readonly end: number } | null {
  for (let at = start; at + 4 <= end; ) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (fieldEnd > end) return null;
    if (view.getUint16(at, true) === EXTRA_64) return { at: at + 4, end: fieldEnd };
    at = fieldEnd;
  }
  return null;
}
