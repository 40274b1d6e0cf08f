import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { readFacts } from '#application/read-facts.ts';
import { DiskWorkFolder } from '../disk/disk-work-folder.ts';
import { ReadBuffer } from '../disk/read-buffer.ts';
import { createEngines, type EngineCode } from './engines.ts';
import {
  isEngineCode,
  isEngineSettings,
  isReadRequest,
  type PageNotice,
  type ReadAnswer,
  type StructureNotice,
} from './messages.ts';

const folder = new DiskWorkFolder(new ReadBuffer());
const code = Promise.withResolvers<EngineCode>();
const settings: unknown = workerData;
const engines = createEngines(
  code.promise,
  isEngineSettings(settings) ? settings : { images: false, pixels: false },
);
let turn: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: unknown) => {
  if (isEngineCode(message)) code.resolve(message);
  // What an engine throws is a crash of this file: let it end the worker, whose state is then unknown.
  if (isReadRequest(message)) turn = turn.then(() => answer(message.path));
});

/** One file at a time, though the next may be asked for already. */
async function answer(path: string): Promise<void> {
  const listener = {
    onStructure: (structure: StructureNotice['structure']) => tell({ path, structure }),
    onPage: (page: PageNotice['page']) => tell({ path, page }),
  };
  const fresh = await readFacts(folder, engines, path, { listener });
  const { used_heap_size: heap, external_memory: external } = v8.getHeapStatistics();
  tell({ path, fresh, heldBytes: heap + external });
}

function tell(message: StructureNotice | PageNotice | ReadAnswer): void {
  parentPort?.postMessage(message);
}
