import { cbc } from '@noble/ciphers/aes.js';

const BLOCK = 16;

/** AES-CBC with the first block as initialization vector, as strings and streams are; padding removed. */
export function decryptAes(key: Uint8Array, data: Uint8Array): Uint8Array {
  const blocks = Math.floor(data.length / BLOCK) - 1;
  if (blocks < 1) return new Uint8Array();
  const encrypted = data.subarray(BLOCK, (blocks + 1) * BLOCK);
  const plain = cbc(key, data.subarray(0, BLOCK), { disablePadding: true }).decrypt(encrypted);
  const padding = plain.at(-1) ?? 0;
  // Wrong padding is no reason to lose what was decrypted.
  return padding >= 1 && padding <= BLOCK ? plain.subarray(0, plain.length - padding) : plain;
}

/** AES-256-CBC without padding and with a zero vector, as file keys are wrapped. */
export function unwrapKey(key: Uint8Array, wrapped: Uint8Array): Uint8Array {
  return cbc(key, new Uint8Array(BLOCK), { disablePadding: true }).decrypt(wrapped);
}

/** AES-128-CBC without padding. */
export function encryptAes(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array {
  return cbc(key, vector, { disablePadding: true }).encrypt(data);
}
