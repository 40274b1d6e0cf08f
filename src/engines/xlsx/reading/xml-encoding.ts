/** Bytes from which the encoding is told: a mark, or an XML declaration. */
export const HEAD_BYTES = 256;

const latin = new TextDecoder('latin1');

/** Two bytes a letter, either way round, with a mark or told by the first `<`. */
const BY_FIRST_BYTES: readonly (readonly [first: readonly number[], label: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/** A decoder for a part that begins with these bytes; null when its encoding is not known, or cannot be what it says. */
export function xmlDecoder(head: Uint8Array): TextDecoder | null {
  const label = BY_FIRST_BYTES.find(([first]) => first.every((byte, at) => head[at] === byte))?.[1];
  const told = label ?? declaredEncoding(head);
  try {
    // Two bytes a letter were seen above, or there are none.
    const decoder = new TextDecoder(told, { fatal: true });
    return label === undefined && decoder.encoding.startsWith('utf-16') ? null : decoder;
  } catch {
    return null;
  }
}

function declaredEncoding(head: Uint8Array): string {
  const text = latin.decode(head.subarray(0, HEAD_BYTES));
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1] ?? 'utf-8';
}
