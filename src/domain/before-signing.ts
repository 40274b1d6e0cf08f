import type { ReadableFile } from './facts.ts';
import type { Fix, Repair } from './finding.ts';
import type { Words } from './words.ts';

/** Repairs change bytes, so they come before signing; and only what was read without mending is mended. */
export function canRepair({ sha256, pdf }: ReadableFile): boolean {
  return sha256 !== '' && pdf.signatures.length === 0 && pdf.repairs.length === 0;
}

export function repairFix(
  { path, sha256 }: ReadableFile,
  repair: Repair,
  confidence: Fix['confidence'],
  words: Words,
): Fix {
  return { confidence, words, edits: [{ kind: 'repair', path, sha256, repair }] };
}
