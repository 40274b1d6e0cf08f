/** What a JPEG's frame header says of itself. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bits: number;
}

/** Segments before the frame header; cameras write a dozen, color profiles up to 255. */
const MOST_SEGMENTS = 1000;

/** Reads the frame header (SOF) of a baseline, progressive or lossless JPEG; null when there is none. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  let at = bytes.indexOf(0xff);
  if (at < 0 || bytes[at + 1] !== 0xd8) return null;
  at += 2;
  for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
    while (at < bytes.length && bytes[at] !== 0xff) at++;
    while (bytes[at] === 0xff) at++;
    const marker = bytes[at];
    if (marker === undefined) return null;
    if (isFrame(marker)) return frameAt(bytes, at + 1);
    at += hasLength(marker) ? 1 + word(bytes, at + 1) : 1;
  }
  return null;
}

/** 0xc4, 0xc8 and 0xcc lie among the frame markers but are tables and a reserve. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function hasLength(marker: number): boolean {
  return marker !== 0 && marker !== 1 && !(marker >= 0xd0 && marker <= 0xd8);
}

function frameAt(bytes: Uint8Array, at: number): JpegHeader | null {
  const components = bytes[at + 7];
  if (components === undefined || components === 0) return null;
  return { bits: bytes[at + 2] ?? 8, height: word(bytes, at + 3), width: word(bytes, at + 5), components };
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
