import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from '../../zip/crc32.ts';
import { joinZip, type ZipPart } from '../../zip/join-zip.ts';
import { openZip } from '../../zip/open-zip.ts';
import { compressedBytes, findEntry, type ZipArchive, type ZipEntry } from '../../zip/zip-archive.ts';
import { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';

/** Larger than any list's sheet; a text of more letters no engine holds. */
const MAX_PART_BYTES = 256 * 1024 ** 2;

/** A workbook's package, with the way back to bytes. */
export interface OpenPackage {
  readonly parts: PackageParts;
  /** The package with its changes; what was not changed is copied as it stands, compressed as it was. */
  close(): Uint8Array<ArrayBuffer>;
}

/** @throws Refused when these are no bytes of a zip that all readers understand alike. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const opened = openZip(bytes);
  if (opened.state === 'refused') throw new Refused('notZip', `${opened.fault} ${opened.detail}`);
  const { archive } = opened;
  const names = archive.entries.map(({ name }) => name);
  const parts = new PackageParts(names, name => {
    const entry = findEntry(archive, name);
    if (entry === null) throw new Refused('missingPart', name);
    return inflated(archive, entry);
  });
  return { parts, close: () => joined(archive, parts) };
}

function joined(archive: ZipArchive, { changed, removed }: PackageParts): Uint8Array<ArrayBuffer> {
  const kept = archive.entries.filter(({ name }) => !removed.has(name));
  const known = new Set(kept.map(({ name }) => name));
  const fresh = [...changed]
    .filter(([name]) => !known.has(name))
    .map(([name, text]) => compressed(name, text));
  return joinZip([
    ...kept.map((entry): ZipPart => {
      const text = changed.get(entry.name);
      if (text !== undefined) return compressed(entry.name, text);
      return { ...entry, compressed: compressedBytes(archive, entry) };
    }),
    ...fresh,
  ]);
}

function compressed(name: string, text: string): ZipPart {
  const bytes = new TextEncoder().encode(text);
  return {
    ...{ name, method: 'deflated', sizeBytes: bytes.length, crc32: crc32(bytes) },
    compressed: deflateSync(bytes),
  };
}

/** No more memory than the entry promises, and one byte to catch a broken promise. */
function inflated(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  if (entry.sizeBytes > MAX_PART_BYTES) throw new Refused('limit', `${entry.name}: ${entry.sizeBytes} bytes`);
  const packed = compressedBytes(archive, entry);
  const bytes = entry.method === 'stored' ? packed : unpacked(packed, entry);
  if (bytes.length !== entry.sizeBytes || crc32(bytes) !== entry.crc32) throw damaged(entry);
  return bytes;
}

function unpacked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.sizeBytes + 1) });
  } catch {
    throw damaged(entry);
  }
}

function damaged({ name }: ZipEntry): Refused {
  return new Refused('notZip', `${name} is damaged`);
}
