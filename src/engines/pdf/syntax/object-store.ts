import { decryptStrings } from './encryption/decrypt-strings.ts';
import type { Decryptor } from './encryption/decryptor.ts';
import { PdfError } from './errors.ts';
import { decodeData } from './filters/decode-data.ts';
import { readObjectHeader } from './object-header.ts';
import { ObjectStream } from './object-stream.ts';
import { type PdfDict, type PdfObject, PdfRef, PdfStream, type Span } from './objects.ts';
import { type IndirectObject, readLoneNumber, readObjectBody } from './read-indirect-object.ts';
import type { XrefEntry } from './revision.ts';
import type { Source } from './source.ts';

/** Objects kept; the budget bounds how many can ever be read. */
const MOST_KEPT = 65_536;

/** Object streams that need each other to be read. */
const MOST_OPEN_CONTAINERS = 8;

/** Looking through a chain of object streams costs the budget so many bytes a stream. */
const COST_OF_LOOKUP = 64;

/** References that lead to references. */
const MOST_HOPS = 64;

/** An object with where it was found. */
export interface Loaded {
  readonly ref: PdfRef;
  readonly object: PdfObject;
  /** Null when it is compressed. */
  readonly span: Span | null;
  /** Bytes that spans within the object count in. */
  readonly bytes: Uint8Array;
  readonly container: PdfRef | null;
}

interface Container {
  readonly ref: PdfRef;
  readonly objects: ObjectStream;
  /** Number of the stream that this one extends; null when there is none. */
  readonly extended: number | null;
}

/** Finds, reads and keeps the objects of one view of a file. */
export class ObjectStore {
  readonly #source: Source;
  readonly #entries: ReadonlyMap<number, XrefEntry>;
  readonly #kept = new Map<number, Loaded | null>();
  readonly #containers = new Map<number, Container | null>();
  readonly #opening = new Set<number>();
  /** Null while the file is not encrypted, or is locked. */
  decryptor: Decryptor | null = null;
  /** A password is missing: object streams cannot be read. */
  isLocked = false;

  constructor(source: Source, entries: ReadonlyMap<number, XrefEntry>) {
    this.#source = source;
    this.#entries = entries;
  }

  /** The object of a number; null when it is free or missing. */
  load(number: number): Loaded | null {
    const kept = this.#kept.get(number);
    if (kept !== undefined) return kept;
    const loaded = this.#read(number);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(number, loaded);
    return loaded;
  }

  get(ref: PdfRef): PdfObject {
    const loaded = this.load(ref.number);
    if (loaded === null) return null;
    if (loaded.ref.generation !== ref.generation) {
      const detail = `object ${ref.number} has another generation`;
      this.#source.mend('brokenObject', detail, loaded.span?.start ?? 0);
    }
    return loaded.object;
  }

  /** Follows references; throws PdfError `loop` when they lead nowhere. */
  resolve(object: PdfObject): PdfObject {
    let value = object;
    for (let hops = 0; value instanceof PdfRef; hops++) {
      if (hops > MOST_HOPS) throw new PdfError('loop', 'references in a loop');
      value = this.get(value);
    }
    return value;
  }

  #read(number: number): Loaded | null {
    const entry = this.#entries.get(number);
    if (entry === undefined || entry.kind === 'free') return null;
    if (entry.kind === 'compressed') return this.#readCompressed(number, entry);
    return this.#readPlain(number, entry.offset, entry.generation);
  }

  #readPlain(number: number, offset: number, generation: number): Loaded | null {
    const found = this.#readAt(number, offset);
    if (found === null) return null;
    const { ref, start, end } = found;
    if (ref.generation !== generation) {
      this.#source.mend('brokenObject', 'another generation than the cross-reference says', start);
    }
    const object = this.decryptor === null ? found.object : decryptStrings(found.object, ref, this.decryptor);
    if (
      found.object instanceof PdfStream &&
      object instanceof PdfStream &&
      this.#source.cutOff.has(found.object)
    ) {
      this.#source.cutOff.add(object);
    }
    return { ref, object, span: { start, end }, bytes: this.#source.bytes, container: null };
  }

  /** The object at its place, or, when it is not there, where a scan of the file finds it. */
  #readAt(number: number, offset: number): IndirectObject | null {
    const header = readObjectHeader(this.#source.bytes, offset);
    const lengthOf = (dict: PdfDict) => this.#lengthOf(dict);
    if (header?.number === number) return readObjectBody(this.#source, header, lengthOf);
    this.#source.mend('xrefRebuilt', `object ${number} is not at its place`, offset);
    const found = this.#source.scan().byNumber.get(number);
    return found === undefined ? null : readObjectBody(this.#source, found, lengthOf);
  }

  /** A stream's /Length. When it stands elsewhere, only a plain number is read there: no chain can grow. */
  #lengthOf(dict: PdfDict): number | null {
    const length = dict.get('Length');
    if (typeof length === 'number') return length;
    if (!(length instanceof PdfRef)) return null;
    const entry = this.#entries.get(length.number);
    if (entry?.kind === 'compressed') {
      const value = this.#opening.size === 0 ? this.get(length) : null;
      return typeof value === 'number' ? value : null;
    }
    if (entry?.kind !== 'plain') return null;
    const header = readObjectHeader(this.#source.bytes, entry.offset);
    if (header?.number !== length.number) return null;
    return readLoneNumber(this.#source, header.bodyStart);
  }

  #readCompressed(number: number, { container, index }: XrefEntry & { kind: 'compressed' }): Loaded | null {
    const holder = this.#open(container);
    if (holder === null) return null;
    const place = holder.objects.numbers[index] === number ? { holder, index } : this.#search(holder, number);
    const found = place?.holder.objects.read(place.index, this.#source.budget, this.#source.isStrict);
    if (!place || !found) return null;
    if (found.isBroken) this.#source.mend('brokenObject', `broken object ${number} in an object stream`, 0);
    const { ref, objects } = place.holder;
    return {
      ref: new PdfRef(number, 0),
      object: found.object,
      span: null,
      bytes: objects.bytes,
      container: ref,
    };
  }

  /** Another index than the cross-reference says, perhaps in a stream that this one extends. */
  #search(first: Container, number: number): { readonly holder: Container; readonly index: number } | null {
    this.#source.mend('xrefRebuilt', `object ${number} is not where its object stream should hold it`, 0);
    const visited = new Set<number>();
    for (let holder: Container | null = first; holder !== null; ) {
      this.#source.budget.spendRead(COST_OF_LOOKUP);
      const index = holder.objects.indexOf(number);
      if (index !== undefined) return { holder, index };
      visited.add(holder.ref.number);
      if (holder.extended !== null && visited.has(holder.extended)) {
        throw new PdfError('loop', 'object streams extend each other in a loop');
      }
      holder = holder.extended === null ? null : this.#open(holder.extended);
    }
    return null;
  }

  /** The object stream of a number, decoded; null when there is none, or when it is locked. */
  #open(number: number): Container | null {
    const known = this.#containers.get(number);
    if (known !== undefined) return known;
    if (this.isLocked) return null;
    if (this.#opening.has(number)) throw new PdfError('loop', 'an object stream that holds itself');
    if (this.#opening.size >= MOST_OPEN_CONTAINERS)
      throw new PdfError('tooDeep', 'object streams within each other');
    this.#opening.add(number);
    try {
      const container = this.#readContainer(number);
      this.#containers.set(number, container);
      return container;
    } finally {
      this.#opening.delete(number);
    }
  }

  #readContainer(number: number): Container | null {
    const loaded = this.#loadContainer(number);
    if (loaded === null || !(loaded.object instanceof PdfStream)) {
      this.#source.mend('brokenObject', `no object stream ${number}`, 0);
      return null;
    }
    const { dict } = loaded.object;
    const resolve = (object: PdfObject) => this.resolve(object);
    const { budget } = this.#source;
    const { bytes, isComplete } = decodeData(this.rawBytes(loaded.object), dict, { resolve, budget });
    const [count, first] = [resolve(dict.get('N')), resolve(dict.get('First'))];
    const objects = new ObjectStream(
      bytes,
      typeof count === 'number' ? count : 0,
      typeof first === 'number' ? first : 0,
      budget,
    );
    if (!isComplete || !objects.isWhole)
      this.#source.mend('brokenObject', `broken object stream ${number}`, dict.start);
    const extended = dict.get('Extends');
    return { ref: loaded.ref, objects, extended: extended instanceof PdfRef ? extended.number : null };
  }

  /** Streams are never compressed: when the cross-reference says so of this one, a scan of the file must tell. */
  #loadContainer(number: number): Loaded | null {
    if (this.#entries.get(number)?.kind === 'plain') return this.load(number);
    this.#source.mend('xrefRebuilt', `object stream ${number} is not at its place`, 0);
    const found = this.#source.scan().byNumber.get(number);
    return found === undefined ? null : this.#readPlain(number, found.start, found.generation);
  }

  /** Numbers of the objects that an object stream holds, in its order; none when it cannot be read. */
  numbersIn(container: number): readonly number[] {
    return this.#open(container)?.objects.numbers ?? [];
  }

  /** Forgets what was read: needed once entries were added, or a key was found. */
  forget(): void {
    this.#kept.clear();
  }

  /** Encoded, decrypted. */
  rawBytes(stream: PdfStream): Uint8Array {
    const encoded = this.#source.bytes.subarray(stream.dataStart, stream.dataEnd);
    if (this.decryptor === null || stream.owner === null) return encoded;
    return this.decryptor.stream(encoded, stream.owner, stream.dict, object => this.resolve(object));
  }
}
