import type { FreshReading } from '#application/ports/fact-reader.ts';

/** A worker's one setting: each drawn image is told, too. */
export const WITH_IMAGES = 'images';

/** One file at a time: a worker that is asked has answered before. */
export interface ReadRequest {
  readonly path: string;
}

export interface ReadAnswer {
  readonly fresh: FreshReading;
  /** What the worker still holds: its heap and the buffers outside of it. */
  readonly heldBytes: number;
}

export function isReadRequest(message: unknown): message is ReadRequest {
  return typeof message === 'object' && message !== null && 'path' in message;
}

export function isReadAnswer(message: unknown): message is ReadAnswer {
  return typeof message === 'object' && message !== null && 'fresh' in message;
}
