import type { Pdfium } from '../../pdfium/pdfium.ts';

/** How an image's samples are encoded, all general filters undone. */
export type ImageCodec = 'jpeg' | 'jpx' | 'fax' | 'jbig2' | 'plain';

const CODECS: Readonly<Record<string, ImageCodec>> = {
  DCTDecode: 'jpeg',
  DCT: 'jpeg',
  JPXDecode: 'jpx',
  CCITTFaxDecode: 'fax',
  CCF: 'fax',
  JBIG2Decode: 'jbig2',
};
const LONGEST_NAME = 32;

/** The last filter decides; images without any are plain samples. */
export function codecOf(pdfium: Pdfium, object: number): ImageCodec {
  const { api } = pdfium;
  const last = api.FPDFImageObj_GetImageFilterCount(object) - 1;
  if (last < 0) return 'plain';
  const name = pdfium.withScratch(LONGEST_NAME, at => {
    api.FPDFImageObj_GetImageFilter(object, last, at, LONGEST_NAME);
    return api.pdfium.UTF8ToString(at);
  });
  return CODECS[name] ?? 'plain';
}

/**
 * Hands over the data with all filters undone but the image's own codec.
 * @param use must not keep them: they lie in PDFium's own memory
 */
export function withEncodedData<T>(pdfium: Pdfium, object: number, use: (data: Uint8Array) => T): T {
  const { api } = pdfium;
  const length = encodedLength(pdfium, object);
  if (length === 0) return use(new Uint8Array());
  return pdfium.withScratch(length, at => {
    api.FPDFImageObj_GetImageDataDecoded(object, at, length);
    return use(pdfium.heap().subarray(at, at + length));
  });
}

/** For plain samples, their length; it costs their inflating. */
export function encodedLength({ api }: Pdfium, object: number): number {
  return api.FPDFImageObj_GetImageDataDecoded(object, 0, 0);
}

/** What PDFium makes of the image's header. */
export interface ImageHeader {
  readonly width: number;
  readonly height: number;
  /** Of a decoded pixel: 1, 8 or more; 0 where the image cannot be decoded at all. */
  readonly bitsPerPixel: number;
  /** As PDFium numbers them. */
  readonly colorSpace: number;
}

const HEADER_BYTES = 28;

/** Quick for all codecs but JBIG2 and JPX, of which PDFium decodes the whole. */
export function headerOf(pdfium: Pdfium, object: number, page: number): ImageHeader {
  return pdfium.withScratch(HEADER_BYTES, at => {
    const { api } = pdfium;
    const isKnown = api.FPDFImageObj_GetImageMetadata(object, page, at);
    const value = (index: number): number => (isKnown ? api.pdfium.getValue(at + index * 4, 'i32') : 0);
    return { width: value(0), height: value(1), bitsPerPixel: value(4), colorSpace: value(5) };
  });
}

/** Whether all of an image can be decoded; costs as much as drawing it. */
export function canDecode({ api }: Pdfium, object: number): boolean {
  const bitmap = api.FPDFImageObj_GetBitmap(object);
  if (bitmap !== 0) api.FPDFBitmap_Destroy(bitmap);
  return bitmap !== 0;
}
