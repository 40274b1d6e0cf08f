import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compilePdfium } from '#adapters/workers/compile-wasm.ts';
import { createPaintEngines } from '#adapters/workers/paint-engines.ts';
import { WorkerPagePainter } from '#adapters/workers/worker-page-painter.ts';
import { InPlacePagePainter } from '#application/memory/in-place-page-painter.ts';
import { MemoryWorkFolder } from '#application/memory/memory-work-folder.ts';
import { pageOf, pagePainterContract, SMALL } from './page-painter.contract.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-painter-'));
const painters: WorkerPagePainter[] = [];
afterAll(async () => {
  await Promise.all(painters.map(painter => painter.close()));
  rmSync(scratch, { recursive: true });
});

function open(...made: ConstructorParameters<typeof WorkerPagePainter>): WorkerPagePainter {
  const painter = new WorkerPagePainter(...made);
  painters.push(painter);
  return painter;
}

pagePainterContract('in place', () => {
  const folder = new MemoryWorkFolder();
  return {
    ...{ painter: new InPlacePagePainter(folder, createPaintEngines(compilePdfium())), root: 'CSDL_A' },
    put: (path, content) => folder.put(path, content),
  };
});

const shared = open(2);

pagePainterContract('in workers', () => ({
  ...{ painter: shared, root: mkdtempSync(join(scratch, 'CSDL_')) },
  put: (path, content) => writeFileSync(path, content),
}));

const NEVER = new AbortController().signal;
const MIB = 1024 ** 2;

/** A worker whose engine does what the file's name says; a picture's width is the thread's number. */
function plant(): URL {
  const path = join(scratch, 'planted-worker.mjs');
  writeFileSync(
    path,
    `import { parentPort, threadId } from 'node:worker_threads';
     const kept = [];
     parentPort.on('message', async ({ file }) => {
       if (file === undefined) return;
       const { path } = file;
       if (path.includes('hang')) for (;;);
       if (path.includes('crash')) throw new Error('planted crash');
       if (path.includes('late')) setTimeout(() => { throw new Error('late crash'); }, 20);
       if (path.includes('swell')) for (;;) { kept.push(new Uint8Array(8 << 20).fill(1)); const until = performance.now() + 5; while (performance.now() < until); }
       if (path.includes('slow')) await new Promise(resolve => setTimeout(resolve, 100));
       const picture = { width: threadId, height: 1, rgb: new Uint8Array(3), pixelsPerMm: 1 };
       parentPort.postMessage({ pictures: [picture], heldBytes: path.includes('fat') ? 1e12 : 1 });
     });`,
  );
  return pathToFileURL(path);
}

const planted = (workers = 1) =>
  open(workers, {
    bounds: ({ file: { path } }) => ({
      timeMs: path.includes('hang') ? 300 : 60_000,
      memoryBytes: 300 * MIB,
    }),
    program: plant(),
  });

const paint = (painter: WorkerPagePainter, path: string, signal = NEVER) =>
  painter.paint({ path, sizeBytes: 1, sha256: '' }, pageOf(1), [SMALL], signal);

const PICTURE = [{ width: expect.any(Number) }];

describe('a worker that a page breaks', () => {
  it.each(['hang', 'crash', 'swell'])('(%s) gives no picture, and the next page is painted', async name => {
    const painter = planted();
    expect(await paint(painter, 'good')).toMatchObject(PICTURE);
    expect(await paint(painter, name)).toEqual([null]);
    expect(await paint(painter, 'good')).toMatchObject(PICTURE);
  });

  it('is not held against the page that is painted when it ends', async () => {
    const painter = planted();
    const all = await Promise.all(['late', 'slow'].map(name => paint(painter, name)));
    expect(all).toMatchObject([PICTURE, PICTURE]);
  });

  it('that keeps too much is replaced, and one that does not is used again', async () => {
    const painter = planted();
    const threads = [];
    for (const name of ['a', 'fat', 'b', 'c']) threads.push((await paint(painter, name))[0]?.width);
    const [a, fat, b, c] = threads;
    expect([a, b]).toEqual([fat, c]);
    expect(b).not.toBe(a);
  });

  it('gives way at once when stopped', async () => {
    const painter = open(1, { program: plant() });
    const stop = new AbortController();
    const waiting = [paint(painter, 'hang', stop.signal), paint(painter, 'queued', stop.signal)];
    setTimeout(() => stop.abort(new Error('stopped')), 100);
    const settled = await Promise.allSettled(waiting);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await painter.close();
  });

  it('stands beside others: as many pages are painted at a time as there are workers', async () => {
    const painter = planted(2);
    const order: string[] = [];
    await Promise.all(
      ['slow', 'quick'].map(async name => {
        await paint(painter, name);
        order.push(name);
      }),
    );
    expect(order).toEqual(['quick', 'slow']);
  });
});
