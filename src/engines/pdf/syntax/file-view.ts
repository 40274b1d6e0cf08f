import type { ReaderRepair } from '#domain/pdf-facts.ts';
import type { Budget } from './budget.ts';
import { type OpenedEncryption, openEncryption } from './encryption/open-encryption.ts';
import { PdfError } from './errors.ts';
import type { FileHeader } from './file-frame.ts';
import { decodeData } from './filters/decode-data.ts';
import { type Loaded, ObjectStore } from './object-store.ts';
import {
  PdfArray,
  type PdfDict,
  type PdfObject,
  PdfRef,
  type PdfStream,
  PdfString,
  type Span,
} from './objects.ts';
import type { Revision, XrefEntry } from './revision.ts';
import { Source } from './source.ts';

/** What an entry costs the budget, in bytes read, when the entries of revisions are put together. */
const COST_OF_ENTRY = 16;

/** How a view of a file finds its objects. */
export interface ViewPlan {
  readonly source: Source;
  readonly store: ObjectStore;
  readonly header: FileHeader | null;
  readonly trailer: PdfDict;
  readonly revisions: readonly Revision[];
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly encryption: OpenedEncryption | null;
  readonly isTruncated: boolean;
}

type Decoding = ReturnType<typeof decodeData>;

/** One state of a file, as `PdfDocument` describes it. */
export class FileView {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly mode: 'tolerant' | 'strict';
  readonly header: FileHeader | null;
  readonly trailer: PdfDict;
  readonly revisions: readonly Revision[];
  readonly repairs: ReadonlySet<ReaderRepair>;
  readonly encryption: {
    readonly method: string;
    readonly opensWithoutPassword: boolean;
    readonly permissions: number;
  } | null;
  readonly isLocked: boolean;
  readonly isTruncated: boolean;
  readonly #source: Source;
  readonly #store: ObjectStore;
  readonly #entries: ReadonlyMap<number, XrefEntry>;

  constructor(plan: ViewPlan) {
    const { source, encryption } = plan;
    this.#source = source;
    this.#store = plan.store;
    this.#entries = plan.entries;
    this.bytes = source.bytes;
    this.budget = source.budget;
    this.mode = source.isStrict ? 'strict' : 'tolerant';
    this.header = plan.header;
    this.trailer = plan.trailer;
    this.revisions = plan.revisions;
    this.repairs = source.repairs;
    this.isLocked = plan.store.isLocked;
    this.isTruncated = plan.isTruncated;
    this.encryption = encryption && {
      method: encryption.method,
      opensWithoutPassword: encryption.decryptor !== null,
      permissions: encryption.permissions,
    };
  }

  get(ref: PdfRef): PdfObject {
    return this.#store.get(ref);
  }

  resolve(object: PdfObject): PdfObject {
    return this.#store.resolve(object);
  }

  spanOf(ref: PdfRef): Span | null {
    return this.#load(ref)?.span ?? null;
  }

  containerOf(ref: PdfRef): PdfRef | null {
    return this.#load(ref)?.container ?? null;
  }

  sourceOf(ref: PdfRef): Uint8Array {
    return this.#load(ref)?.bytes ?? this.bytes;
  }

  rawBytes(stream: PdfStream): Uint8Array {
    return this.#store.rawBytes(stream);
  }

  decode(stream: PdfStream): Decoding {
    return this.decodeData(stream.dict, this.rawBytes(stream));
  }

  decodeData(dict: PdfDict, encoded: Uint8Array): Decoding {
    const decoding = decodeData(encoded, dict, {
      resolve: object => this.resolve(object),
      budget: this.budget,
    });
    if (!decoding.isComplete && this.#source.isStrict) {
      throw new PdfError('damaged', 'damaged stream data', dict.start);
    }
    return decoding;
  }

  isCutOff(stream: PdfStream): boolean {
    return this.#source.cutOff.has(stream);
  }

  asOf(revision: number): FileView {
    const revisions = this.revisions.slice(0, revision + 1);
    const last = revisions[revision];
    if (last === undefined) throw new PdfError('damaged', `no revision ${revision}`);
    const source = new Source(this.bytes.subarray(0, last.end), this.budget, this.#source.isStrict);
    for (const repair of this.repairs) source.repairs.add(repair);
    return viewOfRevisions(source, this.header, revisions, last.trailer);
  }

  *objectNumbers(): Generator<PdfRef> {
    const numbers = [...this.#entries.keys()].sort((one, other) => one - other);
    for (const number of numbers) {
      const entry = this.#entries.get(number);
      if (entry?.kind === 'plain') yield new PdfRef(number, entry.generation);
      if (entry?.kind === 'compressed') yield new PdfRef(number, 0);
    }
  }

  #load(ref: PdfRef): Loaded | null {
    return this.#store.load(ref.number);
  }
}

/** The view that a chain of revisions gives; the last one's trailer counts. */
export function viewOfRevisions(
  source: Source,
  header: FileHeader | null,
  revisions: readonly Revision[],
  trailer: PdfDict,
): FileView {
  const entries = entriesOf(source, revisions);
  const store = new ObjectStore(source, entries);
  const encryption = unlock(source, store, trailer);
  return new FileView({
    ...{ source, store, header, trailer, revisions, entries, encryption },
    isTruncated: false,
  });
}

function entriesOf(source: Source, revisions: readonly Revision[]): ReadonlyMap<number, XrefEntry> {
  const [only] = revisions;
  if (only !== undefined && revisions.length === 1) return only.entries;
  const entries = new Map<number, XrefEntry>();
  for (const revision of revisions) {
    source.budget.spendRead(revision.entries.size * COST_OF_ENTRY);
    for (const [number, entry] of revision.entries) entries.set(number, entry);
  }
  return entries;
}

/** Makes the store decrypt what it reads, when the file is encrypted; null when it is not. */
export function unlock(source: Source, store: ObjectStore, trailer: PdfDict): OpenedEncryption | null {
  const encrypt = trailer.get('Encrypt');
  if (encrypt === null) return null;
  const resolve = (object: PdfObject) => store.resolve(object);
  if (resolve(encrypt) === null) {
    source.mend('brokenObject', 'the encryption dictionary is missing', trailer.start);
    return null;
  }
  const encryption = openEncryption(encrypt, fileIdOf(trailer, resolve), resolve);
  store.decryptor = encryption.decryptor;
  store.isLocked = encryption.decryptor === null;
  store.forget();
  return encryption;
}

function fileIdOf(trailer: PdfDict, resolve: (object: PdfObject) => PdfObject): Uint8Array {
  const ids = resolve(trailer.get('ID'));
  const first = ids instanceof PdfArray ? resolve(ids.items[0] ?? null) : null;
  return first instanceof PdfString ? first.bytes : new Uint8Array();
}
