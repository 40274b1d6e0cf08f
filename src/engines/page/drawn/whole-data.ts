/** A hole of zeros as long as this is no code of a fax or of JBIG2: a disk lost what was there. */
const HOLE = 256;
/** What a writer may have left behind the end of the data. */
const TRAILING = 65_536;
/** Bytes at the end of fax data in which its end mark stands. */
const FAX_TAIL = 64;
/** Two ends of line in a row, with or without the bit that tells how the next line is coded (ITU-T T.4, T.6). */
const FAX_END = /0{11,}1[01]?0{11,}1/;

/**
 * JPEG data ends with its end mark. Where it is missing, decoders fill up what is missing with middle gray
 * and say nothing.
 */
export function isWholeJpeg(data: Uint8Array): boolean {
  for (let at = data.length - 1; at > 0 && at >= data.length - TRAILING; at--) {
    if (data[at] === 0xd9 && data[at - 1] === 0xff) return true;
  }
  return false;
}

/** Fax data has no hole. */
export function isUnbrokenFax(data: Uint8Array): boolean {
  return longestZeros(withoutPadding(data)) < HOLE;
}

/** Fax data ends with its end mark. Some writers leave it out, so that its lack alone proves nothing. */
export function hasFaxEnd(data: Uint8Array): boolean {
  const tail = withoutPadding(data).subarray(-FAX_TAIL);
  const bits = Array.from(tail, byte => byte.toString(2).padStart(8, '0')).join('');
  return FAX_END.test(bits);
}

/** Writers fill up with zeros behind the end mark. */
function withoutPadding(data: Uint8Array): Uint8Array {
  let end = data.length;
  while (end > 0 && data[end - 1] === 0) end--;
  return data.subarray(0, end);
}

const END_OF_PAGE = 49;
const END_OF_FILE = 51;
const UNKNOWN_LENGTH = 0xffffffff;
/** No segment's header is shorter; less than this behind the last segment is padding. */
const LEAST_HEADER = 11;

/** All segments of JBIG2 data (ITU-T T.88, 7.2) are there to their end, and none has a hole. */
export function isWholeJbig2(data: Uint8Array): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  for (let at = 0; at + LEAST_HEADER <= data.length; ) {
    const header = readHeader(view, at);
    if (header === null) return false;
    if (header.type === END_OF_PAGE || header.type === END_OF_FILE) return true;
    if (header.length === UNKNOWN_LENGTH) return true;
    const end = header.start + header.length;
    if (end > data.length || longestZeros(data.subarray(header.start, end)) >= HOLE) return false;
    at = end;
  }
  return data.length >= LEAST_HEADER;
}

/** Null where the data end within the header. */
function readHeader(
  view: DataView,
  at: number,
): { readonly type: number; readonly start: number; readonly length: number } | null {
  const number = view.getUint32(at);
  const flags = view.getUint8(at + 4);
  const short = view.getUint8(at + 5) >> 5;
  const isLong = short === 7;
  const count = isLong ? view.getUint32(at + 5) & 0x1fffffff : short;
  const counted = isLong ? 4 + Math.ceil((count + 1) / 8) : 1;
  const wide = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
  const lengthAt = at + 5 + counted + count * wide + ((flags & 0x40) === 0 ? 1 : 4);
  if (lengthAt + 4 > view.byteLength) return null;
  return { type: flags & 0x3f, start: lengthAt + 4, length: view.getUint32(lengthAt) };
}

/** The longest run of zero bytes. */
function longestZeros(data: Uint8Array): number {
  let [longest, run] = [0, 0];
  for (const byte of data) {
    run = byte === 0 ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
