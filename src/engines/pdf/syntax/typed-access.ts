import { PdfArray, PdfDict, PdfName, type PdfObject, PdfStream, PdfString } from './objects.ts';
import { decodeTextString } from './text-string.ts';

/** What follows references; a PdfDocument does. */
export interface Resolver {
  resolve(object: PdfObject): PdfObject;
}

/** The dictionary, a stream's own one too; null for anything else. References are followed, here and below. */
export function dictOf(doc: Resolver, object: PdfObject): PdfDict | null {
  const value = doc.resolve(object);
  if (value instanceof PdfStream) return value.dict;
  return value instanceof PdfDict ? value : null;
}

export function streamOf(doc: Resolver, object: PdfObject): PdfStream | null {
  const value = doc.resolve(object);
  return value instanceof PdfStream ? value : null;
}

export function arrayOf(doc: Resolver, object: PdfObject): readonly PdfObject[] | null {
  const value = doc.resolve(object);
  return value instanceof PdfArray ? value.items : null;
}

export function numberOf(doc: Resolver, object: PdfObject): number | null {
  const value = doc.resolve(object);
  return typeof value === 'number' ? value : null;
}

/** Only whole numbers that JavaScript holds exactly. */
export function integerOf(doc: Resolver, object: PdfObject): number | null {
  const value = doc.resolve(object);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

export function booleanOf(doc: Resolver, object: PdfObject): boolean | null {
  const value = doc.resolve(object);
  return typeof value === 'boolean' ? value : null;
}

/** A name without its slash. */
export function nameOf(doc: Resolver, object: PdfObject): string | null {
  const value = doc.resolve(object);
  return value instanceof PdfName ? value.name : null;
}

/** A string's bytes. */
export function bytesOf(doc: Resolver, object: PdfObject): Uint8Array | null {
  const value = doc.resolve(object);
  return value instanceof PdfString ? value.bytes : null;
}

/** A text string: PDFDocEncoding, UTF-16 or UTF-8 by its mark. */
export function textOf(doc: Resolver, object: PdfObject): string | null {
  const value = doc.resolve(object);
  return value instanceof PdfString ? decodeTextString(value.bytes) : null;
}
