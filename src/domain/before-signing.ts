import type { ReadableFile } from './facts.ts';
import type { Fix, Repair } from './finding.ts';
import type { PdfFacts } from './pdf-facts.ts';
import type { Words } from './words.ts';

/** A field that nobody has signed yet has no byte range. */
export function isSigned({ signatures }: PdfFacts): boolean {
  return signatures.some(({ byteRange }) => byteRange !== null);
}

/** Repairs change bytes, so they come before signing; and only what was read without mending is mended. */
export function canRepair({ sha256, pdf }: ReadableFile): boolean {
  return sha256 !== '' && !isSigned(pdf) && pdf.repairs.length === 0;
}

export function repairFix(
  { path, sha256 }: ReadableFile,
  repair: Repair,
  confidence: Fix['confidence'],
  words: Words,
  page?: number,
): Fix {
  const edit = { kind: 'repair', path, sha256, repair } as const;
  return { confidence, words, edits: [page === undefined ? edit : { ...edit, page }] };
}
