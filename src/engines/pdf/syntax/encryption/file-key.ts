import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { encryptAes, unwrapKey } from './aes.ts';
import { rc4 } from './rc4.ts';

/** What the standard security handler keeps in its dictionary (ISO 32000-2, 7.6.4). */
export interface HandlerValues {
  readonly revision: number;
  /** Lengths that the file key may have, in bytes, the likely one first. */
  readonly keyBytes: readonly number[];
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  /** The file key, wrapped once for each password; from revision 5 on. */
  readonly ownerKey: Uint8Array;
  readonly userKey: Uint8Array;
  readonly permissions: number;
  readonly encryptsMetadata: boolean;
  /** First element of the trailer's /ID. */
  readonly fileId: Uint8Array;
}

/** What an empty password is filled up with. */
const PADDING = Uint8Array.from(
  [0x28bf4e5e, 0x4e758a41, 0x64004e56, 0xfffa0108, 0x2e2e00b6, 0xd0683e80, 0x2f0ca9fe, 0x6453697a].flatMap(
    word => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff],
  ),
);

const NO_METADATA = Uint8Array.of(0xff, 0xff, 0xff, 0xff);
const HASH_ROUNDS = 50;
const USER_ROUNDS = 20;

/** The key of a file that opens without a password being asked for; null when it does not. */
export function fileKeyOf(values: HandlerValues): Uint8Array | null {
  if (values.revision >= 5) return modernKey(values);
  for (const keyBytes of values.keyBytes) {
    const key = classicKey(values, keyBytes);
    if (key !== null) return key;
  }
  return null;
}

/** Revisions 2 to 4, with the empty user password (algorithms 2, 4 and 5). */
function classicKey(values: HandlerValues, keyBytes: number): Uint8Array | null {
  const { revision, owner, user, permissions, fileId } = values;
  const flags = Uint8Array.from([0, 8, 16, 24], shift => (permissions >>> shift) & 0xff);
  const metadata = revision >= 4 && !values.encryptsMetadata ? NO_METADATA : new Uint8Array();
  let digest: Uint8Array = md5(joined(PADDING, owner, flags, fileId, metadata));
  if (revision >= 3) {
    for (let round = 0; round < HASH_ROUNDS; round++) digest = md5(digest.subarray(0, keyBytes));
  }
  const key = digest.subarray(0, keyBytes);
  const expected = revision >= 3 ? classicUserValue(key, fileId) : rc4(key, PADDING);
  return startsWith(user, expected) ? key : null;
}

function classicUserValue(key: Uint8Array, fileId: Uint8Array): Uint8Array {
  let value: Uint8Array = md5(joined(PADDING, fileId));
  for (let round = 0; round < USER_ROUNDS; round++) {
    value = rc4(
      key.map(byte => byte ^ round),
      value,
    );
  }
  return value;
}

const NOTHING = new Uint8Array();

/**
 * Revisions 5 and 6 (algorithm 2.A), with the empty password of a user, or of an owner who gave none:
 * /U and /O are a digest, its salt, and the salt of the key's own key.
 */
function modernKey({ revision, owner, ownerKey, user, userKey }: HandlerValues): Uint8Array | null {
  const hash = revision === 5 ? simpleHash : hardenedHash;
  for (const [check, wrapped, extra] of [
    [user, userKey, NOTHING],
    [owner, ownerKey, user],
  ] as const) {
    const [digest, salt, keySalt] = [check.subarray(0, 32), check.subarray(32, 40), check.subarray(40, 48)];
    const isWhole = check.length === 48 && wrapped.length >= 32;
    if (isWhole && startsWith(digest, hash(salt, extra))) {
      return unwrapKey(hash(keySalt, extra), wrapped.subarray(0, 32));
    }
  }
  return null;
}

function simpleHash(salt: Uint8Array, extra: Uint8Array): Uint8Array {
  return sha256(joined(salt, extra));
}

/** Algorithm 2.B for an empty password. */
function hardenedHash(salt: Uint8Array, extra: Uint8Array): Uint8Array {
  const digests = [sha256, sha384, sha512];
  let key: Uint8Array = simpleHash(salt, extra);
  for (let round = 0; ; round++) {
    const repeated = joined(...Array.from({ length: 64 }, () => [key, extra]).flat());
    const encrypted = encryptAes(key.subarray(0, 16), key.subarray(16, 32), repeated);
    // The first 16 bytes as one number, modulo 3: 256 leaves 1, so their sum will do.
    const sum = encrypted.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = (digests[sum % 3] ?? sha256)(encrypted);
    if (round >= 63 && (encrypted.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}

function startsWith(whole: Uint8Array, start: Uint8Array): boolean {
  return whole.length >= start.length && start.every((byte, index) => whole[index] === byte);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
