import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { readFacts } from '#application/read-facts.ts';
import { DiskWorkFolder } from '../disk/disk-work-folder.ts';
import { ReadBuffer } from '../disk/read-buffer.ts';
import { createEngines } from './engines.ts';
import { isPdfiumCode, isReadRequest, type ReadAnswer, WITH_IMAGES } from './messages.ts';

const folder = new DiskWorkFolder(new ReadBuffer());
const pdfium = Promise.withResolvers<WebAssembly.Module>();
const engines = createEngines(pdfium.promise, workerData === WITH_IMAGES);
let turn: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: unknown) => {
  if (isPdfiumCode(message)) pdfium.resolve(message.pdfium);
  // What an engine throws is a crash of this file: let it end the worker, whose state is then unknown.
  if (isReadRequest(message)) turn = turn.then(() => answer(message.path));
});

/** One file at a time, though the next may be asked for already. */
async function answer(path: string): Promise<void> {
  const fresh = await readFacts(folder, engines, path);
  const { used_heap_size: heap, external_memory: external } = v8.getHeapStatistics();
  const answered: ReadAnswer = { path, fresh, heldBytes: heap + external };
  parentPort?.postMessage(answered);
}
