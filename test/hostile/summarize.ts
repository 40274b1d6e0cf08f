import type { PdfReading } from '#domain/pdf-facts.ts';
import type { Outcome } from './bomb.ts';

export function summarize(reading: PdfReading): Outcome {
  if (reading.state === 'locked') return 'locked';
  if (reading.state === 'refused') {
    return reading.limit === undefined ? `refused: ${reading.cause}` : `refused: limit ${reading.limit}`;
  }
  const limit = reading.pages.find(page => page.limit !== null)?.limit ?? null;
  return limit === null ? 'read' : `read, page stopped by ${limit}`;
}
