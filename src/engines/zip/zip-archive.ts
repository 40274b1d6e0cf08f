/** How an entry's bytes are kept. */
export type ZipMethod = 'stored' | 'deflated';

/** One file of an archive, as its directory tells; all of it checked against the entry's own header. */
export interface ZipEntry {
  /** Parts joined by `/`; never absolute, never with `..`. */
  readonly name: string;
  readonly method: ZipMethod;
  /** Inflated; a promise that reading holds the entry to. */
  readonly sizeBytes: number;
  readonly crc32: number;
  /** Where the compressed bytes stand in the archive. */
  readonly start: number;
  readonly end: number;
}

/** An archive whose directory and headers agree; its entries are inflated one at a time, when asked. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** As the directory orders them, folders left out. */
  readonly entries: readonly ZipEntry[];
}

/**
 * `notZip`: nothing of a zip in it; `damaged`: cut off, or directory and entries disagree;
 * `unsafe`: a name that leads out of the folder, twins, a link; `encrypted`; `method`: a compression that is not known.
 */
export type ZipFault = 'notZip' | 'damaged' | 'unsafe' | 'encrypted' | 'method' | 'limit';

export interface ZipRefusal {
  readonly state: 'refused';
  readonly fault: ZipFault;
  /** The entry's name and what is wrong with it, for a person who looks into it; of `limit` the limit's name first. */
  readonly detail: string;
}

export type ZipOpening = { readonly state: 'open'; readonly archive: ZipArchive } | ZipRefusal;

export interface ZipLimits {
  readonly entries: number;
  /** Declared, of one entry and of all. */
  readonly entryBytes: number;
  readonly totalBytes: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 65_535, entryBytes: 2 ** 30, totalBytes: 2 ** 32 };

export function refuseZip(fault: ZipFault, detail: string): ZipRefusal {
  return { state: 'refused', fault, detail };
}

/** The entry of exactly this name. */
export function findEntry(archive: ZipArchive, name: string): ZipEntry | null {
  return archive.entries.find(entry => entry.name === name) ?? null;
}

/** As they stand in the archive, to be copied untouched; a view, not a copy. */
export function compressedBytes(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  return archive.bytes.subarray(entry.start, entry.end);
}
