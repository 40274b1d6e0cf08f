import { createHash } from 'node:crypto';
import { engineVersion, packageVersion } from '#adapters/cache/engine-version.ts';
import { NO_CACHE, openFactCache } from '#adapters/cache/open-fact-cache.ts';
import { DiskFileWriter } from '#adapters/disk/disk-file-writer.ts';
import { DiskWorkFolder } from '#adapters/disk/disk-work-folder.ts';
import { WorkerFactReader } from '#adapters/workers/worker-fact-reader.ts';
import { WorkerListReader } from '#adapters/workers/worker-list-reader.ts';
import type { CheckPorts } from '#application/check-input.ts';
import type { FileWriter } from '#application/ports/file-writer.ts';
import type { Config } from './config.ts';
import type { CheckOptions } from './options/check-options.ts';
import type { Readers } from './start-readers.ts';

export interface Composed {
  readonly ports: CheckPorts;
  readonly writer: FileWriter;
  readonly engines: Readonly<Record<string, string>>;
  /** Why nothing is remembered for the next run; null when it is, or was not wanted. */
  readonly cacheFault: string | null;
  close(): Promise<void>;
}

/** The outside world of `facts`: one worker, which tells each image, too; nothing is remembered. */
export function composeFacts(pixels: boolean) {
  const reader = new WorkerFactReader(1, { images: true, pixels });
  return { folder: new DiskWorkFolder(), reader, close: () => reader.close() };
}

/** The outside world of `facts` of a list. */
export function composeListFacts() {
  const lists = new WorkerListReader();
  return { folder: new DiskWorkFolder(), lists, close: () => lists.close() };
}

/** Builds the outside world of a check around workers that are starting already. */
export function compose(
  config: Config,
  readers: Readers,
  { useCache, pixels }: Pick<CheckOptions, 'useCache' | 'pixels'>,
): Composed {
  const engines = { pdf: engineVersion(), pdfium: packageVersion('@embedpdf/pdfium') };
  const kept = pixels ? 'looked' : 'unlooked';
  const opened = useCache ? openFactCache(config.cacheFolder, engines.pdf, kept) : null;
  return {
    ports: {
      folder: new DiskWorkFolder(),
      reader: readers.scans,
      lists: readers.lists,
      cache: opened?.cache ?? NO_CACHE,
      digest: text => createHash('sha256').update(text).digest('hex'),
    },
    writer: new DiskFileWriter(),
    engines: { ...engines, pixels: pixels ? 'looked' : 'unlooked' },
    cacheFault: opened?.fault ?? null,
    async close() {
      opened?.close();
      await readers.close();
    },
  };
}
