import { type PdfDict, PdfStream } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { readJp2Header } from './jp2-header.ts';
import { readJpegHeader } from './jpeg-header.ts';

/** What an image's own codec says, where it says anything before decoding. */
export interface CodecHeader {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly components: number;
  readonly mode: 'color' | 'gray';
}

/** Data is decrypted and inflated only as far as a header is likely to reach, then as far as it can. */
const PREFIXES = [1 << 15, 1 << 21];

/** Encoded bytes of an image, up to `length`, with the filters before its codec undone. */
export type ImageBytes = (length: number) => Uint8Array;

/** Reads the header of a DCT or JPX image; null for other codecs and where it is broken. */
export function readCodecHeader(codec: string | undefined, bytes: ImageBytes): CodecHeader | null {
  if (codec !== 'DCTDecode' && codec !== 'JPXDecode') return null;
  for (const length of PREFIXES) {
    const header = codec === 'DCTDecode' ? jpegHeader(bytes(length)) : jp2Header(bytes(length));
    if (header !== null && header.width > 0 && header.height > 0) return header;
  }
  return null;
}

/** The bytes of an image that is an object of its own. */
export function streamBytes(doc: PdfDocument, stream: PdfStream, filters: readonly string[]): ImageBytes {
  return length => {
    if (!isWithinReach(filters, length)) return new Uint8Array();
    const end = Math.min(stream.dataEnd, stream.dataStart + length);
    const start = new PdfStream(stream.dict, stream.dataStart, end, stream.owner);
    return filters.length > 1 ? counted(doc, doc.decode(start).bytes) : doc.rawBytes(start);
  };
}

/** The bytes of an image within the content. */
export function inlineBytes(
  doc: PdfDocument,
  dict: PdfDict,
  encoded: Uint8Array,
  filters: readonly string[],
): ImageBytes {
  return length => {
    if (!isWithinReach(filters, length)) return new Uint8Array();
    const start = encoded.subarray(0, length);
    return filters.length > 1 ? counted(doc, doc.decodeData(dict, start).bytes) : start;
  };
}

/** Under a further filter only the shortest prefix is read: a longer one could inflate to anything. */
function isWithinReach(filters: readonly string[], length: number): boolean {
  return filters.length === 1 || length === PREFIXES[0];
}

/** Image data is free of the file's cap, but headers are read of every image: bombs among them count. */
function counted(doc: PdfDocument, bytes: Uint8Array): Uint8Array {
  doc.budget.spendInflated(bytes.length);
  return bytes;
}

function jpegHeader(bytes: Uint8Array): CodecHeader | null {
  const header = readJpegHeader(bytes);
  return header === null ? null : { ...header, mode: header.components <= 2 ? 'gray' : 'color' };
}

function jp2Header(bytes: Uint8Array): CodecHeader | null {
  const header = readJp2Header(bytes);
  return header === null ? null : { ...header, components: header.channels };
}
