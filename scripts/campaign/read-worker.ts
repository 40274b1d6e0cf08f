import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';

/** Reads the file at each path it is sent and answers with the reading and its time. */
parentPort?.on('message', (path: string) => {
  const bytes = readFileSync(path);
  const start = performance.now();
  const reading = readPdfFacts(bytes, { images: true });
  parentPort?.postMessage({ reading, ms: performance.now() - start });
});
