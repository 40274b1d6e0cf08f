import type { FileReading } from './fact-reader.ts';

/**
 * Remembers facts of files that have not changed: facts only, never verdicts.
 * A cache may forget anything at any time and never fails; what it lacks is read again.
 */
export interface FactCache {
  find(path: string, stamp: string): FileReading | null;
  keep(path: string, stamp: string, reading: FileReading): void;
}
