/** RC4, as old encrypted files use it: the same call encrypts and decrypts. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 0xff;
    swap(state, at, other);
  }
  const result = new Uint8Array(data.length);
  let first = 0;
  let second = 0;
  for (let index = 0; index < data.length; index++) {
    first = (first + 1) & 0xff;
    second = (second + (state[first] ?? 0)) & 0xff;
    swap(state, first, second);
    const mask = state[((state[first] ?? 0) + (state[second] ?? 0)) & 0xff] ?? 0;
    result[index] = (data[index] ?? 0) ^ mask;
  }
  return result;
}

function swap(state: Uint8Array, one: number, other: number): void {
  const kept = state[one] ?? 0;
  state[one] = state[other] ?? 0;
  state[other] = kept;
}
