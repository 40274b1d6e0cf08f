import { nameFault, twinKey } from './entry-name.ts';
import { findDirectory } from './find-directory.ts';
import { matchHeader } from './match-header.ts';
import { type DirectoryEntry, readDirectory } from './read-directory.ts';
import {
  refuseZip,
  ZIP_LIMITS,
  type ZipEntry,
  type ZipLimits,
  type ZipOpening,
  type ZipRefusal,
} from './zip-archive.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const EMPTY_SIGNATURE = 0x06054b50;

/**
 * Opens a zip without inflating any of it. Whatever two readers could understand differently is refused: names that
 * lead elsewhere, twins, overlapping entries, headers that contradict the directory.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipOpening {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = bytes.length < 4 ? 0 : view.getUint32(0, true);
  if (signature !== LOCAL_SIGNATURE && signature !== EMPTY_SIGNATURE) return refuseZip('notZip', '');
  const place = findDirectory(view);
  if (place.state === 'refused') return place;
  if (place.count > limits.entries) return refuseZip('limit', `entries: ${place.count}`);
  const told = readDirectory(view, place);
  if ('state' in told) return told;
  const fault = findUnsafe(told) ?? findTooLarge(told, limits);
  if (fault !== null) return fault;
  const entries: ZipEntry[] = [];
  for (const entry of told) {
    const matched = matchHeader(view, entry, place.start);
    if ('state' in matched) return matched;
    entries.push(matched);
  }
  const overlap = findOverlap(told, entries);
  if (overlap !== null) return refuseZip('damaged', `${overlap}: overlaps another entry`);
  return { state: 'open', archive: { bytes, entries: entries.filter(({ name }) => !name.endsWith('/')) } };
}

function findUnsafe(entries: readonly DirectoryEntry[]): ZipRefusal | null {
  const seen = new Set<string>();
  for (const { name, isLink } of entries) {
    const key = twinKey(name);
    const fault = isLink ? 'a link' : seen.has(key) ? 'twice' : nameFault(name);
    if (fault !== null) return refuseZip('unsafe', `${name}: ${fault}`);
    seen.add(key);
  }
  return null;
}

function findTooLarge(entries: readonly DirectoryEntry[], limits: ZipLimits): ZipRefusal | null {
  let total = 0;
  for (const { name, sizeBytes } of entries) {
    total += sizeBytes;
    if (sizeBytes > limits.entryBytes) return refuseZip('limit', `entryBytes: ${name}, ${sizeBytes}`);
    if (total > limits.totalBytes) return refuseZip('limit', `totalBytes: ${total}`);
  }
  return null;
}

/** The name of an entry that begins before the one ahead of it has ended. */
function findOverlap(told: readonly DirectoryEntry[], entries: readonly ZipEntry[]): string | null {
  const spans = entries.map((entry, index) => ({ entry, offset: told[index]?.offset ?? 0 }));
  spans.sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { entry, offset } of spans) {
    if (offset < end) return entry.name;
    end = entry.end;
  }
  return null;
}
