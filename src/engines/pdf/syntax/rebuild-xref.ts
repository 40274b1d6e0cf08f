import { PdfError } from './errors.ts';
import { lastEndOfFile } from './file-frame.ts';
import { ObjectParser } from './object-parser.ts';
import type { ObjectStore } from './object-store.ts';
import { PdfDict, type PdfObject, PdfRef } from './objects.ts';
import type { XrefEntry } from './revision.ts';
import type { FoundObject } from './scan-objects.ts';
import type { Source } from './source.ts';

export interface Rebuilt {
  /** Of the objects in plain sight; those in object streams come later, when they can be decrypted. */
  readonly entries: Map<number, XrefEntry>;
  /** Trailer dictionaries and those of cross-reference streams, the last one first. */
  readonly trailers: readonly PdfDict[];
  /** Object streams that count, in file order. */
  readonly objectStreams: readonly FoundObject[];
  /** The last object that calls itself a catalog. */
  readonly catalog: PdfRef | null;
  /** Objects stand after the last `%%EOF`, or there is none: the file may have been cut off. */
  readonly isTruncated: boolean;
}

/** Finds objects and trailers by going through the file, for when the cross-reference is of no use. */
export function rebuildXref(source: Source): Rebuilt {
  const { objects, byNumber, trailers } = source.scan();
  const entries = new Map<number, XrefEntry>();
  for (const [number, { start, generation }] of byNumber) {
    entries.set(number, { kind: 'plain', offset: start, generation });
  }
  const counted = objects.filter(found => byNumber.get(found.number) === found);
  const catalog = counted.findLast(({ type }) => type === 'Catalog');
  return {
    entries,
    trailers: trailersOf(source, objects, trailers),
    objectStreams: counted.filter(({ type }) => type === 'ObjStm'),
    catalog: catalog === undefined ? null : new PdfRef(catalog.number, catalog.generation),
    isTruncated: lastEndOfFile(source.bytes) < (objects.at(-1)?.start ?? 0),
  };
}

function trailersOf(
  source: Source,
  objects: readonly FoundObject[],
  places: readonly number[],
): readonly PdfDict[] {
  const dicts = objects.flatMap(({ trailer }) => trailer ?? []);
  for (const start of places) {
    const dict = readTrailer(source, start);
    if (dict !== null) dicts.push(dict);
  }
  return dicts.sort((one, other) => other.start - one.start);
}

function readTrailer({ bytes, budget }: Source, start: number): PdfDict | null {
  const parser = new ObjectParser(bytes, { budget, start, syntax: 'file' });
  try {
    const dict = parser.next();
    return dict instanceof PdfDict ? dict : null;
  } catch (error) {
    // The word may stand anywhere; what follows need not be a trailer.
    if (error instanceof PdfError) return null;
    throw error;
  } finally {
    budget.spendRead(parser.position - start);
  }
}

/**
 * Adds what object streams hold. An object in plain sight after the stream is newer than the stream's own.
 */
export function addCompressed(source: Source, rebuilt: Rebuilt, store: ObjectStore): void {
  for (const { number: container, start } of rebuilt.objectStreams) {
    const numbers = store.numbersIn(container);
    source.budget.spendEntries(numbers.length);
    for (const [index, number] of numbers.entries()) {
      const known = rebuilt.entries.get(number);
      if (known?.kind === 'plain' && known.offset > start) continue;
      rebuilt.entries.set(number, { kind: 'compressed', container, index });
    }
  }
}

/**
 * The trailer to go by: the last whose catalog has pages, else one made for a catalog that was found,
 * in plain sight or in an object stream. Null when there is none.
 */
export function chooseTrailer(rebuilt: Rebuilt, store: ObjectStore): PdfDict | null {
  const fit = rebuilt.trailers.find(dict => isCatalog(store.resolve(dict.get('Root'))));
  if (fit !== undefined) return fit;
  const catalog = rebuilt.catalog ?? compressedCatalog(rebuilt, store);
  const known = rebuilt.trailers[0];
  // What can be seen of a locked file may be no more than its trailer.
  if (catalog === null) return store.isLocked && known !== undefined ? known : null;
  const entries = new Map<string, PdfObject>([...(known?.entries ?? []), ['Root', catalog]]);
  return new PdfDict(entries, 0, 0);
}

function compressedCatalog(rebuilt: Rebuilt, store: ObjectStore): PdfRef | null {
  for (const [number, entry] of rebuilt.entries) {
    if (entry.kind !== 'compressed') continue;
    const ref = new PdfRef(number, 0);
    if (isCatalog(store.get(ref))) return ref;
  }
  return null;
}

function isCatalog(object: PdfObject): boolean {
  return object instanceof PdfDict && object.get('Pages') !== null;
}
