import {
  BLACK_CODES,
  END_OF_BLOCK,
  HORIZONTAL,
  LONG_CODES,
  PASS,
  VERTICAL,
  WHITE_CODES,
} from './ccitt-codes.ts';

/** A row's edges: where the color changes, from white; ends with the width, repeated. */
type Edges = readonly number[];

/**
 * Encodes a bilevel picture as fax group 4 (ITU-T T.6), as office scanners do for black and white.
 * @param bits rows padded to whole bytes, 1 = ink.
 */
export function encodeGroup4(bits: Uint8Array, width: number, height: number): Uint8Array {
  const out = new BitWriter();
  let above: Edges = [width, width];
  for (let row = 0; row < height; row++) {
    const edges = edgesOf(bits, row, width);
    encodeRow(out, edges, above, width);
    above = edges;
  }
  out.write(END_OF_BLOCK);
  return out.finish();
}

function edgesOf(bits: Uint8Array, row: number, width: number): Edges {
  const edges: number[] = [];
  const start = row * Math.ceil(width / 8);
  let color = 0;
  for (let x = 0; x < width; x++) {
    const byte = bits[start + (x >> 3)] ?? 0;
    if ((x & 7) === 0 && byte === (color === 0 ? 0 : 0xff) && x + 8 <= width) {
      x += 7;
      continue;
    }
    if (((byte >> (7 - (x & 7))) & 1) === color) continue;
    edges.push(x);
    color ^= 1;
  }
  return [...edges, width, width];
}

function encodeRow(out: BitWriter, edges: Edges, above: Edges, width: number): void {
  let at = 0;
  let next = 0;
  let isStart = true;
  while (at < width) {
    const color = next & 1;
    const b = edgeAbove(above, isStart ? -1 : at, color);
    const [b1 = width, b2 = width] = [above[b], above[b + 1]];
    const [a1 = width, a2 = width] = [edges[next], edges[next + 1]];
    const vertical = VERTICAL[a1 - b1 + 3];
    if (b2 < a1) {
      out.write(PASS);
      at = b2;
    } else if (vertical !== undefined) {
      out.write(vertical);
      at = a1;
      next += 1;
    } else {
      out.write(HORIZONTAL);
      writeRun(out, a1 - at, color);
      writeRun(out, a2 - a1, color ^ 1);
      at = a2;
      next += 2;
    }
    isStart = false;
  }
}

/** First edge of the row above, right of `after`, where the opposite color begins. */
function edgeAbove(above: Edges, after: number, color: number): number {
  let index = color;
  while (index < above.length - 2 && (above[index] ?? 0) <= after) index += 2;
  return Math.min(index, above.length - 1);
}

function writeRun(out: BitWriter, length: number, color: number): void {
  const codes = color === 0 ? WHITE_CODES : BLACK_CODES;
  let left = length;
  while (left >= 2560) {
    out.write(LONG_CODES.at(-1) ?? '');
    left -= 2560;
  }
  const blocks = Math.floor(left / 64);
  if (blocks > 27) out.write(LONG_CODES[blocks - 28] ?? '');
  else if (blocks > 0) out.write(codes[63 + blocks] ?? '');
  out.write(codes[left % 64] ?? '');
}

class BitWriter {
  readonly #bytes: number[] = [];
  #pending = 0;
  #count = 0;

  write(code: string): void {
    for (const digit of code) {
      this.#pending = (this.#pending << 1) | (digit === '1' ? 1 : 0);
      this.#count += 1;
      if (this.#count < 8) continue;
      this.#bytes.push(this.#pending);
      this.#pending = 0;
      this.#count = 0;
    }
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.#bytes.push(this.#pending << (8 - this.#count));
    return Uint8Array.from(this.#bytes);
  }
}
