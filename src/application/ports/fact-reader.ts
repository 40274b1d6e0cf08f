import type { PdfReading } from '#domain/pdf-facts.ts';

/** What one reading of a file tells. */
export interface FileReading {
  /** Hex; empty when the content could not be read. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly pdf: PdfReading;
}

export interface FreshReading {
  readonly reading: FileReading;
  /** The stamp under which this may be remembered; null when it must be asked anew next time. */
  readonly stamp: string | null;
}

/**
 * Runs the engines over a file where they can be stopped: hostile files hang, crash and swell.
 * Whatever happens to one file, the answer is a reading; only an abort rejects.
 */
export interface FactReader {
  /**
   * @param sizeBytes as last seen; bounds how long the file may take
   * @param onPage called when one more page was looked at
   */
  read(path: string, sizeBytes: number, signal: AbortSignal, onPage?: () => void): Promise<FreshReading>;
}
