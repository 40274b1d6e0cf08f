import { refuseZip, type ZipRefusal } from './zip-archive.ts';

/** Where the directory stands and how many entries it has. */
export interface DirectoryPlace {
  readonly state: 'found';
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;

/**
 * Finds the directory by the record at the archive's end. Nothing may follow that record but its own comment, and
 * nothing may stand between it and the directory: readers that search differently would see another archive.
 */
export function findDirectory(view: DataView): DirectoryPlace | ZipRefusal {
  const end = findEnd(view);
  if (end === null) return refuseZip('damaged', 'no end of the directory: the file is cut off');
  const diskNumbers = view.getUint32(end + 4, true);
  const place = isIn64(view, end) ? readPlace64(view, end) : readPlace(view, end);
  if (place === null || (diskNumbers !== 0 && diskNumbers !== 0xffff_ffff)) {
    return refuseZip('damaged', 'the end of the directory contradicts itself');
  }
  if (place.start < 0 || place.start > place.end || place.end > end) {
    return refuseZip('damaged', 'the directory is not where the file says');
  }
  return place;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at -= 1) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at;
  }
  return null;
}

function readPlace(view: DataView, end: number): DirectoryPlace | null {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  if (count !== view.getUint16(end + 8, true) || start + size !== end) return null;
  return { state: 'found', start, end: start + size, count };
}

function isIn64(view: DataView, end: number): boolean {
  const locator = end - LOCATOR_64_BYTES;
  return locator >= 0 && view.getUint32(locator, true) === LOCATOR_64;
}

function readPlace64(view: DataView, end: number): DirectoryPlace | null {
  const record = end - LOCATOR_64_BYTES - END_64_BYTES;
  if (record < 0 || view.getUint32(record, true) !== END_64) return null;
  if (readUint64(view, end - LOCATOR_64_BYTES + 8) !== record) return null;
  const count = readUint64(view, record + 32);
  const size = readUint64(view, record + 40);
  const start = readUint64(view, record + 48);
  if (count !== readUint64(view, record + 24) || start + size !== record) return null;
  return { state: 'found', start, end: record, count };
}

/** Past 2^53 it is no place in any file, and is refused as such. */
export function readUint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
