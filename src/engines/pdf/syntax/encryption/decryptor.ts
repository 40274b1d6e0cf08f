import { md5 } from '@noble/hashes/legacy.js';
import { filtersOf } from '../filters/decode-data.ts';
import { PdfDict, PdfName, type PdfObject, type PdfRef } from '../objects.ts';
import { decryptAes } from './aes.ts';
import { rc4 } from './rc4.ts';

export type Cipher = 'identity' | 'rc4' | 'aes128' | 'aes256';

/** Which cipher is for what; names are those of crypt filters. */
export interface CipherPlan {
  readonly strings: Cipher;
  readonly streams: Cipher;
  readonly embeddedFiles: Cipher;
  readonly encryptsMetadata: boolean;
  /** Of a crypt filter that a stream names itself. */
  named(filter: string): Cipher;
}

type Resolve = (object: PdfObject) => PdfObject;

const SALT = Uint8Array.of(0x73, 0x41, 0x6c, 0x54);
const MOST_KEY_BYTES = 16;

/** Decrypts strings and streams of one file. */
export class Decryptor {
  /** Null where only what needs no key can be read; the rest stays encrypted. */
  readonly #key: Uint8Array | null;
  readonly #plan: CipherPlan;
  /** The encryption dictionary's own object, whose strings are never encrypted; null when it has none. */
  readonly exempt: PdfRef | null;

  constructor(key: Uint8Array | null, plan: CipherPlan, exempt: PdfRef | null) {
    this.#key = key;
    this.#plan = plan;
    this.exempt = exempt;
  }

  string(encrypted: Uint8Array, owner: PdfRef): Uint8Array {
    return this.#decrypt(this.#plan.strings, encrypted, owner);
  }

  stream(encrypted: Uint8Array, owner: PdfRef, dict: PdfDict, resolve: Resolve): Uint8Array {
    return this.#decrypt(this.#cipherOf(dict, resolve), encrypted, owner);
  }

  #cipherOf(dict: PdfDict, resolve: Resolve): Cipher {
    const type = resolve(dict.get('Type'));
    const typeName = type instanceof PdfName ? type.name : null;
    if (typeName === 'XRef') return 'identity';
    const own = filtersOf(dict, resolve).find(({ name }) => name === 'Crypt');
    if (own !== undefined) {
      const filter = own.parameters instanceof PdfDict ? resolve(own.parameters.get('Name')) : null;
      return filter instanceof PdfName ? this.#plan.named(filter.name) : 'identity';
    }
    if (typeName === 'Metadata' && !this.#plan.encryptsMetadata) return 'identity';
    return typeName === 'EmbeddedFile' ? this.#plan.embeddedFiles : this.#plan.streams;
  }

  #decrypt(cipher: Cipher, encrypted: Uint8Array, owner: PdfRef): Uint8Array {
    if (cipher === 'identity' || this.#key === null) return encrypted;
    if (cipher === 'aes256') return decryptAes(this.#key, encrypted);
    const isAes = cipher === 'aes128';
    const key = objectKey(this.#key, owner, isAes);
    return isAes ? decryptAes(key, encrypted) : rc4(key, encrypted);
  }
}

/** Algorithm 1: each object has a key of its own. */
function objectKey(fileKey: Uint8Array, { number, generation }: PdfRef, isAes: boolean): Uint8Array {
  const own = [number, number >>> 8, number >>> 16, generation, generation >>> 8].map(byte => byte & 0xff);
  const digest = md5(Uint8Array.from([...fileKey, ...own, ...(isAes ? SALT : [])]));
  return digest.subarray(0, Math.min(fileKey.length + own.length, MOST_KEY_BYTES));
}
