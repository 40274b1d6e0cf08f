import { joinBytes } from '#demo/pdf-builder.ts';

const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
const segment = (marker: number, body: number[]): number[] => [
  0xff,
  marker,
  ...u16(body.length + 2),
  ...body,
];

function box(type: string, ...bodies: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes(...bodies);
  return joinBytes(Uint8Array.from(u32(body.length + 8)), type, body);
}

export interface JpxOptions {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bits?: number;
}

/** A JPEG 2000 codestream of one tile whose packets are all empty: middle gray in every component. */
export function codestream({ width, height, components, bits = 8 }: JpxOptions): Uint8Array {
  const depths = new Array<number[]>(components).fill([bits - 1, 1, 1]).flat();
  const size = [0, 0, ...u32(width), ...u32(height), ...u32(0), ...u32(0), ...u32(width), ...u32(height)];
  const packets = new Array<number>(components).fill(0);
  const tile = [0xff, 0x93, ...packets];
  return Uint8Array.from([
    ...[0xff, 0x4f],
    ...segment(0x51, [...size, ...u32(0), ...u32(0), ...u16(components), ...depths]),
    ...segment(0x52, [0, 0, ...u16(1), 0, 0, 4, 4, 0, 1]),
    ...segment(0x5c, [0x40, 0x40]),
    ...segment(0x90, [...u16(0), ...u32(12 + tile.length), 0, 1]),
    ...tile,
    ...[0xff, 0xd9],
  ]);
}

/** Color spaces that a JP2 header can enumerate. */
export const SRGB = 16;
export const GREYSCALE = 17;

/** A JP2 file: signature, type, header with its color specification, codestream. */
export function jp2(options: JpxOptions, enumerated: number): Uint8Array {
  const { width, height, components, bits = 8 } = options;
  const image = Uint8Array.from([...u32(height), ...u32(width), ...u16(components), bits - 1, 7, 0, 0]);
  const color = Uint8Array.from([1, 0, 0, ...u32(enumerated)]);
  return joinBytes(
    box('jP  ', Uint8Array.from([0x0d, 0x0a, 0x87, 0x0a])),
    box('ftyp', joinBytes('jp2 ', Uint8Array.from(u32(0)), 'jp2 ')),
    box('jp2h', box('ihdr', image), box('colr', color)),
    box('jp2c', codestream(options)),
  );
}
