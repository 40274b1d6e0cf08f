/** What a JPEG 2000 image says of itself. */
export interface Jp2Header {
  readonly width: number;
  readonly height: number;
  /** Of one channel. */
  readonly bits: number;
  /** Channels that carry color; opacity does not. After a palette, those of its entries. */
  readonly channels: number;
  readonly mode: 'color' | 'gray';
}

interface Found {
  size: { width: number; height: number; bits: number; channels: number } | null;
  /** From the color box: true where it names a gray space. */
  isGray: boolean | null;
  paletteChannels: number | null;
  opacityChannels: number;
}

/** Boxes that are looked at, nested ones too; a real header has about ten. */
const MOST_BOXES = 100;
const CODESTREAM = 0xff4f;

/**
 * Reads the header boxes of a JP2 file, or the size segment of a bare codestream; null when neither is
 * there. Nothing is decoded.
 */
export function readJp2Header(bytes: Uint8Array): Jp2Header | null {
  const found: Found = { size: null, isGray: null, paletteChannels: null, opacityChannels: 0 };
  if (word(bytes, 0) === CODESTREAM) readSize(bytes, 0, found);
  else readBoxes(bytes, 0, bytes.length, { left: MOST_BOXES }, found);
  if (found.size === null) return null;
  const { width, height, bits } = found.size;
  const channels = found.paletteChannels ?? Math.max(found.size.channels - found.opacityChannels, 1);
  const isGray = channels <= 2 || (found.isGray === true && found.paletteChannels === null);
  return { width, height, bits, channels, mode: isGray ? 'gray' : 'color' };
}

function readBoxes(
  bytes: Uint8Array,
  start: number,
  end: number,
  boxes: { left: number },
  found: Found,
): void {
  let at = start;
  while (at + 8 <= end && boxes.left-- > 0) {
    const { body, next } = boxAt(bytes, at, end);
    if (next <= at) return;
    readBox(bytes, name(bytes, at + 4), body, next, boxes, found);
    at = next;
  }
}

/** A length of 0 runs to the end, one of 1 is followed by eight bytes of length. */
function boxAt(bytes: Uint8Array, at: number, end: number): { body: number; next: number } {
  const length = long(bytes, at);
  if (length === 0) return { body: at + 8, next: end };
  if (length === 1) return { body: at + 16, next: Math.min(at + long(bytes, at + 12), end) };
  return { body: at + 8, next: Math.min(at + length, end) };
}

function readBox(
  bytes: Uint8Array,
  type: string,
  body: number,
  end: number,
  boxes: { left: number },
  found: Found,
): void {
  switch (type) {
    case 'jp2h':
      readBoxes(bytes, body, end, boxes, found);
      return;
    case 'ihdr':
      found.size = {
        height: long(bytes, body),
        width: long(bytes, body + 4),
        channels: word(bytes, body + 8),
        bits: ((bytes[body + 10] ?? 7) & 0x7f) + 1,
      };
      return;
    case 'colr':
      found.isGray ??= isGrayColor(bytes, body);
      return;
    case 'pclr':
      found.paletteChannels = bytes[body + 2] ?? null;
      return;
    case 'cdef':
      readChannels(bytes, body, found);
      return;
    case 'jp2c':
      if (found.size === null) readSize(bytes, body, found);
      return;
    default:
  }
}

/** Method 1 names a space by number (17 is gray), methods 2 and 3 carry a profile. */
function isGrayColor(bytes: Uint8Array, body: number): boolean {
  return bytes[body] === 1 ? long(bytes, body + 3) === 17 : name(bytes, body + 3 + 16) === 'GRAY';
}

/** Each channel has a type: 0 is color, 1 and 2 are opacity. */
function readChannels(bytes: Uint8Array, body: number, found: Found): void {
  const count = Math.min(word(bytes, body), 16);
  for (let index = 0; index < count; index++) {
    const type = word(bytes, body + 2 + index * 6 + 2);
    if (type === 1 || type === 2) found.opacityChannels++;
  }
}

/** The SIZ segment follows the codestream's first marker. */
function readSize(bytes: Uint8Array, at: number, found: Found): void {
  if (word(bytes, at) !== CODESTREAM || word(bytes, at + 2) !== 0xff51) return;
  const body = at + 6;
  found.size = {
    width: long(bytes, body + 2) - long(bytes, body + 10),
    height: long(bytes, body + 6) - long(bytes, body + 14),
    channels: word(bytes, body + 34),
    bits: ((bytes[body + 36] ?? 7) & 0x7f) + 1,
  };
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function long(bytes: Uint8Array, at: number): number {
  return word(bytes, at) * 0x10000 + word(bytes, at + 2);
}

function name(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
