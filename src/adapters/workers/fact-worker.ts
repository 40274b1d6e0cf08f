import './compiled-pdfium.ts';

import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { readFacts } from '#application/read-facts.ts';
import { DiskWorkFolder } from '../disk/disk-work-folder.ts';
import { ReadBuffer } from '../disk/read-buffer.ts';
import { createEngines } from './engines.ts';
import { isReadRequest, type ReadAnswer, WITH_IMAGES } from './messages.ts';

const folder = new DiskWorkFolder(new ReadBuffer());
const engines = createEngines(workerData === WITH_IMAGES);

parentPort?.on('message', async (message: unknown) => {
  if (!isReadRequest(message)) return;
  // What an engine throws is a crash of this file: let it end the worker, whose state is then unknown.
  const fresh = await readFacts(folder, engines, message.path);
  const { used_heap_size: heap, external_memory: external } = v8.getHeapStatistics();
  const answer: ReadAnswer = { fresh, heldBytes: heap + external };
  parentPort?.postMessage(answer);
});
