import { joinBytes } from '#demo/pdf-builder.ts';

const u16 = (value: number): readonly number[] => [value >> 8, value & 0xff];
const segment = (marker: number, body: readonly number[]): Uint8Array =>
  Uint8Array.from([0xff, marker, ...u16(body.length + 2), ...body]);

/**
 * A progressive JPEG of one gray component: many scans, each a few bytes long, that all say "nothing here" for
 * tens of thousands of blocks at a time. Each costs a decoder a walk over the whole picture.
 */
export function scanBomb(width: number, height: number, scans: number): Uint8Array {
  const quantization = segment(0xdb, [0, ...new Array<number>(64).fill(1)]);
  const frame = segment(0xc2, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]);
  /** One code of one bit, "0": the end of 16,384 bands and more (EOB14, with 14 further bits). */
  const codes = segment(0xc4, [0x10, 1, ...new Array<number>(15).fill(0), 0xe0]);
  const direct = segment(0xc4, [0x00, 1, ...new Array<number>(15).fill(0), 0]);
  const first = joinBytes(
    segment(0xda, [1, 1, 0, 0, 0, 0]),
    new Uint8Array(Math.ceil((width * height) / 64 / 8)),
  );
  // "0", then 14 bits: 32,767 blocks less a few, again and again.
  const runs = Math.ceil((width * height) / 64 / 16_384);
  const data = bitsOf('011111111111111'.repeat(runs));
  const one = joinBytes(segment(0xda, [1, 1, 0, 1, 63, 0]), data);
  const parts = Array.from({ length: scans }, () => one);
  return joinBytes(
    ...[Uint8Array.from([0xff, 0xd8]), quantization, frame, direct, codes, first, ...parts],
    Uint8Array.from([0xff, 0xd9]),
  );
}

function bitsOf(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 8) {
    const byte = Number.parseInt(text.slice(at, at + 8).padEnd(8, '1'), 2);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return Uint8Array.from(bytes);
}
