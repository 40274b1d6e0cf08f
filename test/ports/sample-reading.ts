import type { FileReading } from '#application/ports/fact-reader.ts';
import { samplePages, samplePdf } from '#domain/sample-facts.ts';

export function sampleReading(sizeBytes: number): FileReading {
  const pdf = samplePdf({ pages: samplePages({ dpi: 199.4 }, { colorMode: null }) });
  return { sha256: 'ab'.repeat(32), sizeBytes, pdf };
}
