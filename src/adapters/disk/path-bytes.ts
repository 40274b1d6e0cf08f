import { Buffer, isUtf8 } from 'node:buffer';

const ESCAPE = /\\x([0-9A-F]{2})/g;

/** A name as text; bytes that are no UTF-8 stand as `\xHH`, so that every name can be told and found again. */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) name += `\\x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    else name += bytes.toString('utf8', at, at + length);
    at += Math.max(length, 1);
  }
  return name;
}

/** The bytes that a name with escapes stands for; null when it has none. */
export function escapedBytes(path: string): Buffer | null {
  if (!path.includes('\\x')) return null;
  const parts: Buffer[] = [];
  let from = 0;
  for (const match of path.matchAll(ESCAPE)) {
    parts.push(Buffer.from(path.slice(from, match.index)), Buffer.from(match[1] ?? '', 'hex'));
    from = match.index + match[0].length;
  }
  return from === 0 ? null : Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}

/** Bytes of the whole UTF-8 character that begins at `at`; 0 when none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  for (const length of [1, 2, 3, 4]) {
    if (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}
