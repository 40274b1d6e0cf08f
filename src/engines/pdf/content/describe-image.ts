import type { ColorMode } from '#domain/pdf-facts.ts';
import { isCutObject } from '../cut-object.ts';
import { filtersOf } from '../syntax/filters/decode-data.ts';
import { PdfArray, PdfDict, type PdfObject, PdfStream } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { booleanOf, integerOf, streamOf } from '../syntax/typed-access.ts';
import {
  type CodecHeader,
  type ImageBytes,
  inlineBytes,
  readCodecHeader,
  streamBytes,
} from './codec-header.ts';
import { type ColorSpace, readColorSpace } from './color-space.ts';
import type { ImageDescription } from './image-description.ts';

/** More is not decoded by anyone here: the page stays undecided. */
const MOST_PIXELS = 40_000_000;
/** JPEG 2000 takes the most memory a pixel. */
const MOST_JPX_PIXELS = 12_000_000;
/** Larger sides are nonsense, and products of them would not be whole numbers. */
const LONGEST_SIDE = 0x7fffffff;

type Lookup = (name: string) => PdfObject;

/** Describes an image object; null where it has no size. */
export function describeImage(doc: PdfDocument, stream: PdfStream, lookup: Lookup): ImageDescription | null {
  const filters = filterNames(doc, stream.dict);
  const { owner } = stream;
  const object = owner === null ? null : `${owner.number} ${owner.generation}`;
  const described = describe(doc, stream.dict, filters, streamBytes(doc, stream, filters), lookup);
  if (described === null) return null;
  return { ...described, object, isCutOff: doc.isCutOff(stream) || isMaskCutOff(doc, stream.dict) };
}

/** Describes an inline image; null where it has no size. */
export function describeInlineImage(
  doc: PdfDocument,
  dict: PdfDict,
  encoded: Uint8Array,
  lookup: Lookup,
): ImageDescription | null {
  const filters = filterNames(doc, dict);
  const bytes = inlineBytes(doc, dict, encoded, filters);
  const described = describe(doc, dict, filters, bytes, lookup);
  return described === null ? null : { ...described, object: null, isCutOff: false };
}

function describe(
  doc: PdfDocument,
  dict: PdfDict,
  filters: readonly string[],
  bytes: ImageBytes,
  lookup: Lookup,
): Omit<ImageDescription, 'object' | 'isCutOff'> | null {
  const codec = filters.at(-1);
  const header = readCodecHeader(codec, bytes);
  const size = sizeOf(doc, dict, header);
  if (size === null) return null;
  const isStencil = booleanOf(doc, either(dict, 'ImageMask', 'IM')) === true;
  const declared = isStencil ? null : readColorSpace(doc, either(dict, 'ColorSpace', 'CS'), lookup);
  const bits = bitsOf(doc, dict, isStencil, codec, header);
  const masks = masksOf(doc, dict, size.width * size.height);
  return {
    ...size,
    bits,
    colorSpace: labelOf(isStencil, declared, header),
    filters,
    isStencil,
    colorMode: isStencil ? 'bilevel' : modeOf(declared, bits, header),
    hasSoftMask: masks.isSoft,
    detail: masks.detail,
    isOpaque: !isStencil && !masks.isMasked,
    isRecolored: codec === 'DCTDecode' && (masks.isMasked || exchangesColors(doc, dict)),
    isTooLarge: isTooLarge(size, codec) || masks.isTooLarge,
  };
}

function filterNames(doc: PdfDocument, dict: PdfDict): readonly string[] {
  return filtersOf(dict, object => doc.resolve(object)).map(({ name }) => name);
}

function either(dict: PdfDict, long: string, short: string): PdfObject {
  return dict.get(long) ?? dict.get(short);
}

/** The codec's own size wins over a dictionary that says otherwise: it is what gets decoded. */
function sizeOf(
  doc: PdfDocument,
  dict: PdfDict,
  header: CodecHeader | null,
): { width: number; height: number } | null {
  const width = header?.width ?? integerOf(doc, either(dict, 'Width', 'W')) ?? 0;
  const height = header?.height ?? integerOf(doc, either(dict, 'Height', 'H')) ?? 0;
  return width > 0 && height > 0 && width <= LONGEST_SIDE && height <= LONGEST_SIDE
    ? { width, height }
    : null;
}

function bitsOf(
  doc: PdfDocument,
  dict: PdfDict,
  isStencil: boolean,
  codec: string | undefined,
  header: CodecHeader | null,
): number {
  if (isStencil || isBilevelCodec(codec)) return 1;
  return header?.bits ?? integerOf(doc, either(dict, 'BitsPerComponent', 'BPC')) ?? 8;
}

function isBilevelCodec(codec: string | undefined): boolean {
  return codec === 'CCITTFaxDecode' || codec === 'JBIG2Decode';
}

function labelOf(isStencil: boolean, declared: ColorSpace | null, header: CodecHeader | null): string {
  if (isStencil) return 'stencil';
  if (declared !== null) return declared.label;
  return header === null ? 'undeclared' : `undeclared/${header.components}`;
}

/**
 * One bit a pixel is bilevel in whatever two colors it is shown: it cannot hold a color scan.
 * A codec whose channels are not those declared decides by its channels.
 */
function modeOf(declared: ColorSpace | null, bits: number, header: CodecHeader | null): ColorMode {
  const components = header?.components ?? declared?.components ?? 1;
  if (bits === 1 && components === 1) return 'bilevel';
  if (declared === null || (header !== null && header.components !== declared.components)) {
    return header?.mode ?? 'gray';
  }
  return declared.grayLevels !== null && declared.grayLevels <= 2 ? 'bilevel' : declared.mode;
}

function isTooLarge(
  { width, height }: { width: number; height: number },
  codec: string | undefined,
): boolean {
  return width * height > (codec === 'JPXDecode' ? MOST_JPX_PIXELS : MOST_PIXELS);
}

/** Cut within its data, or lost with the end of the file. */
function isMaskCutOff(doc: PdfDocument, dict: PdfDict): boolean {
  return ['SMask', 'Mask'].some(key => {
    const mask = doc.resolve(dict.get(key));
    if (mask instanceof PdfStream) return doc.isCutOff(mask);
    return isCutObject(doc, dict.get(key));
  });
}

/** ISO 32000-1, 8.9.5.2 and table 13. */
function exchangesColors(doc: PdfDocument, dict: PdfDict): boolean {
  const decode = doc.resolve(either(dict, 'Decode', 'D'));
  if (decode instanceof PdfArray && decode.items.some((item, at) => item !== at % 2)) return true;
  const last = doc.resolve(either(dict, 'DecodeParms', 'DP'));
  const parameters = last instanceof PdfArray ? doc.resolve(last.items.at(-1) ?? null) : last;
  return parameters instanceof PdfDict && parameters.get('ColorTransform') !== null;
}

interface Masks {
  readonly isSoft: boolean;
  readonly isMasked: boolean;
  readonly isTooLarge: boolean;
  readonly detail: ImageDescription['detail'];
}

/** A soft mask beats an explicit one; an array masks colors and has no pixels of its own. */
function masksOf(doc: PdfDocument, dict: PdfDict, pixels: number): Masks {
  const soft = streamOf(doc, dict.get('SMask'));
  const hard = doc.resolve(dict.get('Mask'));
  const isSoft = soft !== null || (integerOf(doc, dict.get('SMaskInData')) ?? 0) > 0;
  const mask = soft ?? (hard instanceof PdfStream ? hard : null);
  const isMasked = isSoft || mask !== null || hard instanceof PdfArray;
  if (mask === null) return { isSoft, isMasked, isTooLarge: false, detail: null };
  const filters = filterNames(doc, mask.dict);
  const size = sizeOf(doc, mask.dict, readCodecHeader(filters.at(-1), streamBytes(doc, mask, filters)));
  const bits = mask === hard ? 1 : bitsOf(doc, mask.dict, false, filters.at(-1), null);
  const isFiner = size !== null && bits === 1 && size.width * size.height > pixels;
  return {
    ...{ isSoft, isMasked, detail: isFiner ? size : null },
    isTooLarge: size !== null && isTooLarge(size, filters.at(-1)),
  };
}
