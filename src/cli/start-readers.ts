import { availableParallelism } from 'node:os';
import { WorkerFactReader } from '#adapters/workers/worker-fact-reader.ts';
import { WorkerListReader } from '#adapters/workers/worker-list-reader.ts';
import type { CheckOptions } from './options/check-options.ts';

/** Beyond this, an office disk is the limit, not the processor. */
const MAX_WORKERS = 8;

/** Named as a workbook: a list alone has no scans beside it that would need a worker at once. */
const WORKBOOK = /\.xls[xm]?$/i;

/** Threads that read, of which those that are needed for sure are starting. */
export interface Readers {
  readonly scans: WorkerFactReader;
  readonly lists: WorkerListReader;
  close(): Promise<void>;
}

/** Readers for what is to be checked; the caller closes them. */
export function startReaders({
  jobs,
  paths,
  list,
  pixels,
}: Pick<CheckOptions, 'jobs' | 'paths' | 'list' | 'pixels'>): Readers {
  const scans = new WorkerFactReader(jobs ?? Math.min(availableParallelism(), MAX_WORKERS), { pixels });
  const lists = new WorkerListReader();
  if (!paths.every(path => WORKBOOK.test(path))) scans.warm();
  if (list !== null || paths.some(path => WORKBOOK.test(path))) lists.warm();
  return {
    scans,
    lists,
    async close() {
      await Promise.all([scans.close(), lists.close()]);
    },
  };
}
