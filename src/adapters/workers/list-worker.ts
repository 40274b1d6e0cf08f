import v8 from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { readList } from '#application/read-list.ts';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';
import { DiskWorkFolder } from '../disk/disk-work-folder.ts';
import { buffersIn, isListRequest, type ListAnswer } from './list-messages.ts';

const folder = new DiskWorkFolder();
let turn: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: unknown) => {
  // What an engine throws is a crash of this list: let it end the worker, whose state is then unknown.
  if (isListRequest(message)) turn = turn.then(() => answer(message.path));
});

async function answer(path: string): Promise<void> {
  const list = await readList(folder, readWorkbook, path);
  const { used_heap_size: heap, external_memory: external } = v8.getHeapStatistics();
  const answered: ListAnswer = { path, list, heldBytes: heap + external };
  parentPort?.postMessage(answered, buffersIn(list));
}
