const MIB = 1024 ** 2;

/** What one file may take before its worker is ended. A net: the engines' own budgets come first. */
export interface WorkerLimits {
  /** Wall time, reading from a slow stick or share included, without looking at pages. */
  timeMs(sizeBytes: number): number;
  /** Wall time of looking at so many pages; that of one page is also the longest time without a sign of life. */
  lookMs(pages: number): number;
  /** Heap and buffers of a worker, the file itself included. */
  memoryBytes(sizeBytes: number): number;
  /** A worker that keeps more after its answer is replaced. */
  readonly keptBytes: number;
  /** Larger files are read one at a time, so that they do not add up. */
  readonly largeBytes: number;
}

export const WORKER_LIMITS: WorkerLimits = {
  timeMs: sizeBytes => 10_000 + (1_000 * sizeBytes) / MIB,
  lookMs: pages => 10_000 + 2_000 * pages,
  memoryBytes: sizeBytes => 768 * MIB + sizeBytes,
  keptBytes: 256 * MIB,
  largeBytes: 64 * MIB,
};

/**
 * V8's own limits for a worker's heap; they do not count buffers, nor PDFium's heap, which has a cap of its own.
 * A large nursery spares most collections while files are only read; looking at pages makes few objects,
 * and a nursery that has grown once is memory that never comes back.
 */
export function heapLimits(pixels: boolean) {
  return { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: pixels ? 16 : 64 };
}
