import type { FileReading } from '#application/ports/fact-reader.ts';

const STATES = new Set<unknown>(['read', 'locked', 'refused']);

/** The outline only: what was written by this very version and came back whole needs no more. */
export function isFileReading(value: unknown): value is FileReading {
  if (!isRecord(value) || typeof value['sha256'] !== 'string' || typeof value['sizeBytes'] !== 'number')
    return false;
  return isRecord(value['pdf']) && STATES.has(value['pdf']['state']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
