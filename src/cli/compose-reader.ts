import { availableParallelism } from 'node:os';
import { WorkerFactReader } from '#adapters/workers/worker-fact-reader.ts';

/** Beyond this, an office disk is the limit, not the processor. */
const MAX_WORKERS = 8;

/** Workers that are starting; the caller closes them. */
export function startReader(jobs: number | null): WorkerFactReader {
  const reader = new WorkerFactReader(jobs ?? Math.min(availableParallelism(), MAX_WORKERS));
  reader.warm();
  return reader;
}
