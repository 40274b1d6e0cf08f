import type { TextPool } from './workbook-data.ts';

/** Texts in a chunk, as a power of two. */
export const POOL_CHUNK_SHIFT = 12;
export const POOL_CHUNK_TEXTS = 1 << POOL_CHUNK_SHIFT;

/** The text of this number; empty for a number that no text has. */
export function pooledText({ chunks, ends }: TextPool, number: number): string {
  const isFirst = (number & (POOL_CHUNK_TEXTS - 1)) === 0;
  const start = isFirst ? 0 : (ends[number - 1] ?? 0);
  return (chunks[number >> POOL_CHUNK_SHIFT] ?? '').slice(start, ends[number] ?? start);
}
