const POLYNOMIAL = 0xedb88320;
/** Eight bytes a step: one table for each place in the step. */
const STEP = 8;
const tables = makeTables();

/** The CRC-32 of bytes that follow others whose CRC-32 is `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  const whole = bytes.length - (bytes.length % STEP);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += STEP) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      look(7, low) ^
      look(6, low >>> 8) ^
      look(5, low >>> 16) ^
      look(4, low >>> 24) ^
      look(3, high) ^
      look(2, high >>> 8) ^
      look(1, high >>> 16) ^
      look(0, high >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    crc = look(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function look(table: number, value: number): number {
  return tables[(table << 8) | (value & 0xff)] ?? 0;
}

function makeTables(): Int32Array {
  const made = new Int32Array(STEP * 256);
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    made[value] = crc;
  }
  for (let index = 256; index < made.length; index += 1) {
    const previous = made[index - 256] ?? 0;
    made[index] = (previous >>> 8) ^ (made[previous & 0xff] ?? 0);
  }
  return made;
}
