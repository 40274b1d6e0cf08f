import type { SignatureFieldFacts } from '#domain/pdf-facts.ts';
import { type PdfDict, PdfRef, PdfString, type Span } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';
import { arrayOf, integerOf } from './syntax/typed-access.ts';

type RangeFacts = Pick<SignatureFieldFacts, 'byteRange' | 'coversWholeFile' | 'signedEnd'>;

/** What a signature says that it covers. `holder` is the indirect object that the dictionary stands in. */
export function readSignedRange(doc: PdfDocument, signature: PdfDict, holder: PdfRef | null): RangeFacts {
  const byteRange = readByteRange(doc, signature);
  const [start, length, next, rest] = byteRange ?? [];
  if (start === undefined || length === undefined || next === undefined || rest === undefined) {
    return { byteRange: null, coversWholeFile: false, signedEnd: null };
  }
  const end = next + rest;
  const isUsable = [start, length, next, rest].every(part => part >= 0) && end <= doc.bytes.length;
  const contents = contentsSpan(doc, signature, holder);
  const skipsContents = contents !== null && contents.start === start + length && contents.end === next;
  return {
    byteRange,
    coversWholeFile: isUsable && start === 0 && skipsContents && end === doc.bytes.length,
    signedEnd: isUsable ? end : null,
  };
}

function readByteRange(doc: PdfDocument, signature: PdfDict): readonly number[] | null {
  const parts = (arrayOf(doc, signature.get('ByteRange')) ?? []).map(part => integerOf(doc, part));
  const whole = parts.flatMap(part => part ?? []);
  return whole.length === 4 && parts.length === 4 ? whole : null;
}

/** Where the hexadecimal /Contents stands in the file, brackets included; null where it does not. */
function contentsSpan(doc: PdfDocument, signature: PdfDict, holder: PdfRef | null): Span | null {
  const written = signature.get('Contents');
  const contents = doc.resolve(written);
  const home = written instanceof PdfRef ? written : holder;
  if (!(contents instanceof PdfString) || !contents.isHex) return null;
  const isInFile = home === null || doc.spanOf(home) !== null;
  return isInFile && doc.bytes[contents.start] === 0x3c ? contents : null;
}
