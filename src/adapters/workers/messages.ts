import type { FreshReading } from '#application/ports/fact-reader.ts';

/** A worker's one setting: each drawn image is told, too. */
export const WITH_IMAGES = 'images';

/** What a worker is sent once, while it loads. */
export interface PdfiumCode {
  readonly pdfium: WebAssembly.Module;
}

/** Answered in turn, one file after the other. */
export interface ReadRequest {
  readonly path: string;
}

export interface ReadAnswer {
  readonly path: string;
  readonly fresh: FreshReading;
  /** What the worker still holds: its heap and the buffers outside of it. */
  readonly heldBytes: number;
}

export function isPdfiumCode(message: unknown): message is PdfiumCode {
  return typeof message === 'object' && message !== null && 'pdfium' in message;
}

export function isReadRequest(message: unknown): message is ReadRequest {
  return typeof message === 'object' && message !== null && 'path' in message && !('fresh' in message);
}

export function isReadAnswer(message: unknown): message is ReadAnswer {
  return typeof message === 'object' && message !== null && 'fresh' in message;
}
