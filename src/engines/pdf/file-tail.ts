const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const MARK = [0x25, 0x25, 0x45, 0x4f, 0x46]; // %%EOF

/** Bytes after the last `%%EOF` and its line end; 0 where there is no such mark. */
export function countTrailingBytes(bytes: Uint8Array): number {
  let at = lastMark(bytes);
  if (at < 0) return 0;
  at += MARK.length;
  if (bytes[at] === RETURN) at++;
  if (bytes[at] === LINE_FEED) at++;
  return bytes.length - at;
}

function lastMark(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(0x46); at >= MARK.length - 1; at = bytes.lastIndexOf(0x46, at - 1)) {
    const start = at - MARK.length + 1;
    if (MARK.every((byte, index) => bytes[start + index] === byte)) return start;
  }
  return -1;
}
