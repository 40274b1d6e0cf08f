import { indexOfNeedle, needleOf } from '../syntax/byte-search.ts';
import { filtersOf } from '../syntax/filters/decode-data.ts';
import { PdfArray, type PdfDict, PdfName, type PdfObject } from '../syntax/objects.ts';

/** The first byte after the data; null when the end mark is missing. */
type FindEnd = (bytes: Uint8Array, from: number) => number | null;

/** Bytes searched that count as one operator. */
const BYTES_PER_COUNT = 64;

const END_OF_TEXT = needleOf('~>');
const END_OF_HEX = needleOf('>');

/** Start of scan and end of image: between them 0xff stands only before 0x00 and restart markers. */
const START_OF_SCAN = needleOf('\xff\xda');
const END_OF_JPEG = needleOf('\xff\xd9');

/** Coded data that mark their own end. The others (deflate, LZW, fax) would have to be decoded. */
const ENDS: ReadonlyMap<string, FindEnd> = new Map([
  ['ASCII85Decode', (bytes, from) => after(bytes, END_OF_TEXT, from)],
  ['ASCIIHexDecode', (bytes, from) => after(bytes, END_OF_HEX, from)],
  ['RunLengthDecode', endOfRuns],
  ['DCTDecode', endOfJpeg],
]);

/** Components of a pixel in the color spaces that an inline image can name without the page's resources. */
const COMPONENTS: ReadonlyMap<string, number> = new Map([
  ...(['G', 'DeviceGray', 'CalGray', 'I', 'Indexed'] as const).map((name): [string, number] => [name, 1]),
  ...(['RGB', 'DeviceRGB', 'CalRGB'] as const).map((name): [string, number] => [name, 3]),
  ...(['CMYK', 'DeviceCMYK'] as const).map((name): [string, number] => [name, 4]),
]);

/**
 * Where the data of an inline image end by their own account: by their length (PDF 2.0), by size and depth
 * where no filter stands before them, or by the end mark of the first filter. Null where nothing tells.
 * What is searched is spent: else the same bytes could be searched once for every image in them.
 */
export function inlineDataEnd(
  bytes: Uint8Array,
  from: number,
  dict: PdfDict,
  spend: (count: number) => void,
): number | null {
  const told = dict.get('L') ?? dict.get('Length');
  if (typeof told === 'number' && told > 0) return from + told;
  const [first] = filtersOf(dict, object => object);
  if (first !== undefined) {
    const find = ENDS.get(first.name);
    if (find === undefined) return null;
    const end = find(bytes, from);
    spend(Math.floor(((end ?? bytes.length) - from) / BYTES_PER_COUNT));
    return end;
  }
  const length = plainLength(dict);
  return length === null ? null : from + length;
}

/** Rows are whole bytes. */
function plainLength(dict: PdfDict): number | null {
  const width = dict.get('Width') ?? dict.get('W');
  const height = dict.get('Height') ?? dict.get('H');
  const bits = bitsOfPixel(dict);
  if (typeof width !== 'number' || typeof height !== 'number' || bits === null) return null;
  const length = Math.ceil((width * bits) / 8) * height;
  return Number.isSafeInteger(length) && length > 0 ? length : null;
}

function bitsOfPixel(dict: PdfDict): number | null {
  if ((dict.get('ImageMask') ?? dict.get('IM')) === true) return 1;
  const bits = dict.get('BitsPerComponent') ?? dict.get('BPC');
  const components = COMPONENTS.get(spaceName(dict.get('ColorSpace') ?? dict.get('CS')));
  return typeof bits === 'number' && components !== undefined ? bits * components : null;
}

function spaceName(space: PdfObject): string {
  const name = space instanceof PdfArray ? space.items[0] : space;
  return name instanceof PdfName ? name.name : '';
}

function after(bytes: Uint8Array, mark: typeof END_OF_TEXT, from: number): number | null {
  const at = indexOfNeedle(bytes, mark, from);
  return at < 0 ? null : at + mark.bytes.length;
}

/** A byte below 128 announces one more literal byte than it says; one above, a byte repeated; 128 ends. */
function endOfRuns(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at < bytes.length; ) {
    const run = bytes[at] ?? 0;
    if (run === 128) return at + 1;
    at += run < 128 ? run + 2 : 2;
  }
  return null;
}

function endOfJpeg(bytes: Uint8Array, from: number): number | null {
  const scan = indexOfNeedle(bytes, START_OF_SCAN, from);
  return scan < 0 ? null : after(bytes, END_OF_JPEG, scan);
}
