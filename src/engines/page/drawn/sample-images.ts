const u32 = (value: number): readonly number[] => [
  value >>> 24,
  (value >> 16) & 0xff,
  (value >> 8) & 0xff,
  value & 0xff,
];

/** JBIG2 as PDF embeds it: the page, and one region over all of it, coded like fax group 4. */
export function jbig2Of(group4: Uint8Array, width: number, height: number): Uint8Array {
  const size = [...u32(width), ...u32(height), ...u32(0), ...u32(0)];
  const page = [...u32(0), 48, 0, 1, ...u32(19), ...size, 0, 0, 0];
  const region = [...u32(1), 38, 0, 1, ...u32(18 + group4.length), ...size, 0, 1];
  return Uint8Array.from([...page, ...region, ...group4]);
}

/** Bits of a page, 1 = ink: lines of something like writing down to a part of its height, then paper. */
export function writtenBits(width: number, height: number, part: number): Uint8Array {
  const pitch = Math.ceil(width / 8);
  const bits = new Uint8Array(pitch * height);
  for (let y = 60; y < height * part; y++) {
    if (y % 30 >= 14) continue;
    for (let at = 8; at < pitch - 8; at++) bits[y * pitch + at] = (at * 5 + (y >> 2) * 3) % 7 < 3 ? 0xb6 : 0;
  }
  return bits;
}
