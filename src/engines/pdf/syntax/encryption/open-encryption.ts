import { PdfDict, PdfName, type PdfObject, PdfRef, PdfString } from '../objects.ts';
import { type Cipher, type CipherPlan, Decryptor } from './decryptor.ts';
import { fileKeyOf, type HandlerValues } from './file-key.ts';

/** How a file is encrypted, and with what to read it: no decryptor when a password is needed. */
export interface OpenedEncryption {
  /** 'RC4-40' … 'RC4-128', 'AES-128', 'AES-256', 'Identity', or what else the file names. */
  readonly method: string;
  readonly permissions: number;
  readonly decryptor: Decryptor | null;
}

type Resolve = (object: PdfObject) => PdfObject;

const STANDARD = 'Standard';
const CIPHERS: ReadonlyMap<string, Cipher> = new Map<string, Cipher>([
  ['V2', 'rc4'],
  ['AESV2', 'aes128'],
  ['AESV3', 'aes256'],
  ['None', 'identity'],
]);

const LEAST_KEY_BYTES = 5;
const MOST_KEY_BYTES = 16;
const MODERN_KEY_BYTES = 32;

/** Reads an encryption dictionary and tries the empty user password. */
export function openEncryption(encrypt: PdfObject, fileId: Uint8Array, resolve: Resolve): OpenedEncryption {
  const dict = resolve(encrypt);
  if (!(dict instanceof PdfDict)) return { method: 'unknown', permissions: 0, decryptor: null };
  const reader = new HandlerReader(dict, resolve);
  const version = reader.integer('V', 0);
  const values = reader.values(version, fileId);
  const plan = version >= 4 ? reader.plan() : sameForAll('rc4');
  const isKnown = [1, 2, 4, 5].includes(version) && values.revision >= 2 && values.revision <= 6;
  const { permissions } = values;
  if (reader.name('Filter') !== STANDARD || !isKnown || plan === null) {
    return { method: reader.name('Filter') ?? 'unknown', permissions, decryptor: null };
  }
  const key = fileKeyOf(values);
  const exempt = encrypt instanceof PdfRef ? encrypt : null;
  // Where only attachments are encrypted, the rest can be read without their key.
  const isOpen = plan.strings === 'identity' && plan.streams === 'identity';
  // Acrobat fills a shorter key of version 4 up with zeros before each object's key is made of it.
  const used = key !== null && version === 4 ? filledUp(key, MOST_KEY_BYTES) : key;
  return {
    method: methodOf(plan, key ?? new Uint8Array(values.keyBytes[0] ?? 0)),
    permissions,
    decryptor: key !== null || isOpen ? new Decryptor(used, plan, exempt) : null,
  };
}

function methodOf({ streams, embeddedFiles }: CipherPlan, key: Uint8Array): string {
  const cipher = streams === 'identity' ? embeddedFiles : streams;
  if (cipher === 'rc4') return `RC4-${key.length * 8}`;
  if (cipher === 'identity') return 'Identity';
  return cipher === 'aes128' ? 'AES-128' : 'AES-256';
}

function sameForAll(cipher: Cipher): CipherPlan {
  return {
    ...{ strings: cipher, streams: cipher, embeddedFiles: cipher, encryptsMetadata: true },
    named: () => 'identity',
  };
}

class HandlerReader {
  readonly #dict: PdfDict;
  readonly #resolve: Resolve;

  constructor(dict: PdfDict, resolve: Resolve) {
    this.#dict = dict;
    this.#resolve = resolve;
  }

  integer(key: string, otherwise: number): number {
    const value = this.#resolve(this.#dict.get(key));
    return typeof value === 'number' ? Math.trunc(value) : otherwise;
  }

  name(key: string): string | null {
    const value = this.#resolve(this.#dict.get(key));
    return value instanceof PdfName ? value.name : null;
  }

  values(version: number, fileId: Uint8Array): HandlerValues {
    const isModern = version >= 5;
    const valueBytes = isModern ? 48 : 32;
    return {
      revision: this.integer('R', 0),
      keyBytes: isModern ? [MODERN_KEY_BYTES] : this.#keyBytes(version),
      owner: filledUp(this.#bytes('O'), valueBytes),
      user: filledUp(this.#bytes('U'), valueBytes),
      ownerKey: this.#bytes('OE'),
      userKey: this.#bytes('UE'),
      permissions: this.integer('P', 0) | 0,
      encryptsMetadata: this.#encryptsMetadata(),
      fileId,
    };
  }

  /** Ciphers by crypt filter; null when one is not known. */
  plan(): CipherPlan | null {
    const named = (filter: string) => this.#cipher(filter);
    const [strings, streams] = [this.#cipher(this.name('StrF')), this.#cipher(this.name('StmF'))];
    const embeddedFiles = this.#cipher(this.name('EFF') ?? this.name('StmF'));
    if (strings === null || streams === null || embeddedFiles === null) return null;
    const encryptsMetadata = this.#encryptsMetadata();
    return {
      strings,
      streams,
      embeddedFiles,
      encryptsMetadata,
      named: filter => named(filter) ?? 'identity',
    };
  }

  #encryptsMetadata(): boolean {
    return this.#resolve(this.#dict.get('EncryptMetadata')) !== false;
  }

  #cipher(filter: string | null): Cipher | null {
    if (filter === null || filter === 'Identity') return 'identity';
    const filters = this.#resolve(this.#dict.get('CF'));
    const chosen = filters instanceof PdfDict ? this.#resolve(filters.get(filter)) : null;
    const method = chosen instanceof PdfDict ? this.#resolve(chosen.get('CFM')) : null;
    return method instanceof PdfName ? (CIPHERS.get(method.name) ?? null) : null;
  }

  /** Version 4 should have 128 bits; some writers give the length in bytes, some a wrong one. */
  #keyBytes(version: number): readonly number[] {
    if (version === 1) return [LEAST_KEY_BYTES];
    const length = this.integer('Length', version === 4 ? MOST_KEY_BYTES : LEAST_KEY_BYTES);
    const bytes = length > MOST_KEY_BYTES ? length >> 3 : length;
    const said = Math.min(Math.max(bytes, LEAST_KEY_BYTES), MOST_KEY_BYTES);
    return version === 4 ? [MOST_KEY_BYTES, said] : [said, MOST_KEY_BYTES, LEAST_KEY_BYTES];
  }

  #bytes(key: string): Uint8Array {
    const value = this.#resolve(this.#dict.get(key));
    return value instanceof PdfString ? value.bytes : new Uint8Array();
  }
}

/** Exactly so many bytes: longer values are cut, shorter ones, as some writers leave them, get zeros. */
function filledUp(value: Uint8Array, length: number): Uint8Array {
  const filled = new Uint8Array(length);
  filled.set(value.subarray(0, length));
  return filled;
}
