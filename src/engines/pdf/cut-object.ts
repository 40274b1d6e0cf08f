import { type PdfObject, PdfRef } from './syntax/objects.ts';
import type { PdfDocument } from './syntax/pdf-document.ts';

const END = [0x65, 0x6e, 0x64, 0x6f, 0x62, 0x6a]; // endobj

/** Whether the end of a truncated file took what a reference points to, wholly or in part. */
export function isCutObject(doc: PdfDocument, reference: PdfObject): boolean {
  if (!doc.isTruncated || !(reference instanceof PdfRef)) return false;
  if (doc.resolve(reference) === null) return true;
  const span = doc.spanOf(reference);
  if (span === null || span.end <= doc.bytes.length - END.length - 1) return false;
  return END.some((byte, index) => doc.bytes[span.end - END.length + index] !== byte);
}
