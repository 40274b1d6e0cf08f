import v8 from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { FilePainter } from '#application/file-painter.ts';
import { DiskWorkFolder } from '../disk/disk-work-folder.ts';
import { isPdfiumCode } from './messages.ts';
import { createPaintEngines } from './paint-engines.ts';
import { isPaintRequest, type PaintAnswer, type PaintRequest } from './paint-messages.ts';

const pdfium = Promise.withResolvers<WebAssembly.Module>();
const painter = new FilePainter(new DiskWorkFolder(), createPaintEngines(pdfium.promise));
let turn: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: unknown) => {
  if (isPdfiumCode(message)) pdfium.resolve(message.pdfium);
  // What an engine throws is a crash of this page: let it end the worker, whose state is then unknown.
  if (isPaintRequest(message)) turn = turn.then(() => answer(message));
});

async function answer({ file, page, wishes }: PaintRequest): Promise<void> {
  const pictures = await painter.paint(file, page, wishes);
  const { used_heap_size: heap, external_memory: external } = v8.getHeapStatistics();
  const answered: PaintAnswer = { pictures, heldBytes: heap + external };
  parentPort?.postMessage(
    answered,
    pictures.flatMap(picture => (picture === null ? [] : [picture.rgb.buffer])),
  );
}
