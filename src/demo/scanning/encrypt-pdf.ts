import { createCipheriv, createHash } from 'node:crypto';
import { joinBytes } from '../pdf-builder.ts';

/** Locks what stands in a PDF (ISO 32000-1 7.6, AES with a 128-bit key), always alike for the same id. */
export interface PdfLock {
  /** Body of the /Encrypt dictionary. */
  readonly dictionary: string;
  /** Encrypts a string or stream of an object. */
  lock(object: number, content: Uint8Array): Uint8Array;
}

const PADDING = Uint8Array.from(
  Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex'),
);

/** Printing and copying allowed, changing not: what an owner's password usually guards. */
const PERMISSIONS = -44;

const md5 = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(
    createHash('md5')
      .update(joinBytes(...parts))
      .digest(),
  );

const padded = (password: string): Uint8Array => joinBytes(password, PADDING).subarray(0, 32);

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export interface Passwords {
  /** Empty: anybody may open the file. */
  readonly user: string;
  readonly owner: string;
}

export function lockPdf({ user, owner }: Passwords, id: Uint8Array): PdfLock {
  const permissions = new Uint8Array(4);
  new DataView(permissions.buffer).setInt32(0, PERMISSIONS, true);
  const ownerEntry = rc4Twenty(digestedFifty(md5(padded(owner))), padded(user));
  const key = digestedFifty(md5(padded(user), ownerEntry, permissions, id));
  const userEntry = joinBytes(rc4Twenty(key, md5(PADDING, id)), new Uint8Array(16));
  const filter =
    '/CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF';
  return {
    dictionary: `<< /Filter /Standard /V 4 /R 4 /Length 128 ${filter} /O <${hex(ownerEntry)}> /U <${hex(userEntry)}> /P ${PERMISSIONS} >>`,
    lock(object, content) {
      const place = Uint8Array.of(object & 0xff, (object >> 8) & 0xff, (object >> 16) & 0xff, 0, 0);
      const start = md5(id, place);
      const cipher = createCipheriv('aes-128-cbc', md5(key, place, joinBytes('sAlT')), start);
      return joinBytes(start, cipher.update(content), cipher.final());
    },
  };
}

function digestedFifty(start: Uint8Array): Uint8Array {
  let digest = start;
  for (let round = 0; round < 50; round++) digest = md5(digest);
  return digest;
}

function rc4Twenty(key: Uint8Array, content: Uint8Array): Uint8Array {
  let locked = content;
  for (let round = 0; round < 20; round++)
    locked = rc4(
      key.map(byte => byte ^ round),
      locked,
    );
  return locked;
}

/** Node's crypto no longer has it, and the standard's password entries still need it. */
function rc4(key: Uint8Array, content: Uint8Array): Uint8Array {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => box[index & 0xff] ?? 0;
  const swap = (a: number, b: number): void => {
    [box[a & 0xff], box[b & 0xff]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j += at(i) + (key[i % key.length] ?? 0);
    swap(i, j);
  }
  let j = 0;
  return content.map((byte, index) => {
    j += at(index + 1);
    swap(index + 1, j);
    return byte ^ at(at(index + 1) + at(j));
  });
}
