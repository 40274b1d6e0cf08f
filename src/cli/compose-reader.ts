import { availableParallelism } from 'node:os';
import { WorkerFactReader } from '#adapters/workers/worker-fact-reader.ts';
import type { CheckOptions } from './options/check-options.ts';

/** Beyond this, an office disk is the limit, not the processor. */
const MAX_WORKERS = 8;

/** Named as a workbook: a list alone has no scans beside it that would need a worker at once. */
const WORKBOOK = /\.xls[xm]?$/i;

/** Workers for the scans that are to be checked, of which the first is starting; the caller closes them. */
export function startReader({
  jobs,
  paths,
  pixels,
}: Pick<CheckOptions, 'jobs' | 'paths' | 'pixels'>): WorkerFactReader {
  const reader = new WorkerFactReader(jobs ?? Math.min(availableParallelism(), MAX_WORKERS), { pixels });
  if (!paths.every(path => WORKBOOK.test(path))) reader.warm();
  return reader;
}
