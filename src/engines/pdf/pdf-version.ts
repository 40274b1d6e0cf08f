import type { PdfFacts } from '#domain/pdf-facts.ts';

/** A file that names no version promises least. */
const LEAST = '1.0';

/**
 * The version that counts is the later of header and catalog. As readers do, one digit is read after the
 * point: "1.10" is 1.1, a version that does not exist is none.
 */
export function effectiveVersion(header: string | null, catalog: string | null): PdfFacts['version'] {
  const known = [header, catalog].flatMap(version => readVersion(version) ?? []).sort();
  return { header, catalog, effective: known.at(-1) ?? LEAST };
}

function readVersion(version: string | null): string | null {
  return /^[12]\.\d/.exec(version ?? '')?.[0] ?? null;
}
