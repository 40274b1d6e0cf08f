import { joinBytes } from '#demo/pdf-builder.ts';

export interface JpegOptions {
  readonly width: number;
  readonly height: number;
  /** One value (0-255) for each stored component: Y; Y Cb Cr; C M Y K. */
  readonly color: readonly number[];
  /** An Adobe marker with this transform. */
  readonly adobeTransform?: number;
  /** Start-of-frame marker: 0xc0 baseline (default), 0xc2 progressive (then only the header is honest). */
  readonly frame?: number;
}

const u16 = (value: number): readonly number[] => [value >> 8, value & 0xff];

function segment(marker: number, body: readonly number[]): readonly number[] {
  return [0xff, marker, ...u16(body.length + 2), ...body];
}

/** A baseline JPEG of a single color: one DC value a component, then only zeros. */
export function jpeg(options: JpegOptions): Uint8Array {
  const { width, height, color, adobeTransform, frame = 0xc0 } = options;
  const ids = color.map((_, index) => index + 1);
  const adobe = adobeTransform === undefined ? [] : segment(0xee, [...adobeTag(adobeTransform)]);
  const head = [
    ...[0xff, 0xd8],
    ...adobe,
    ...segment(0xdb, [0, ...new Array<number>(64).fill(8)]),
    ...segment(frame, [8, ...u16(height), ...u16(width), ids.length, ...ids.flatMap(id => [id, 0x11, 0])]),
    ...huffman(0x00, [0, 1, 2, 3, 4, 5, 6, 7]),
    ...huffman(0x10, [0]),
    ...segment(0xda, [ids.length, ...ids.flatMap(id => [id, 0]), 0, 63, 0]),
  ];
  return joinBytes(Uint8Array.from(head), scan(options), Uint8Array.from([0xff, 0xd9]));
}

function adobeTag(transform: number): Uint8Array {
  return joinBytes('Adobe', Uint8Array.from([0, 100, 0, 0, 0, 0, transform]));
}

/** Codes of one length each: "0" for a single symbol, else four bits for up to eight. */
function huffman(id: number, symbols: readonly number[]): readonly number[] {
  const lengths = new Array<number>(16).fill(0);
  lengths[symbols.length === 1 ? 0 : 3] = symbols.length;
  return segment(0xc4, [id, ...lengths, ...symbols]);
}

function scan({ width, height, color }: JpegOptions): Uint8Array {
  const bits: string[] = color.map(value => firstBlock(value - 128));
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const rest = '00000'.repeat(color.length);
  const text = bits.join('') + rest.repeat(blocks - 1);
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 8) {
    const byte = Number.parseInt(text.slice(at, at + 8).padEnd(8, '1'), 2);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}

/** DC category in four bits, its bits, then end of block in one. */
function firstBlock(value: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1;
  const magnitude = value < 0 ? value + 2 ** size - 1 : value;
  const bits = size === 0 ? '' : magnitude.toString(2).padStart(size, '0');
  return `${size.toString(2).padStart(4, '0')}${bits}0`;
}
