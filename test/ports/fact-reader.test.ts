import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileEngines } from '#adapters/workers/compile-wasm.ts';
import { createEngines } from '#adapters/workers/engines.ts';
import { WorkerFactReader } from '#adapters/workers/worker-fact-reader.ts';
import type { WorkerLimits } from '#adapters/workers/worker-limits.ts';
import { InPlaceFactReader } from '#application/memory/in-place-fact-reader.ts';
import { MemoryWorkFolder } from '#application/memory/memory-work-folder.ts';
import type { FreshReading } from '#application/ports/fact-reader.ts';
import { sampleLook, samplePages, samplePdf } from '#domain/sample-facts.ts';
import { withLook } from '#domain/with-look.ts';
import { factReaderContract, smallPdf } from './fact-reader.contract.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-reader-'));
const readers: WorkerFactReader[] = [];
afterAll(async () => {
  await Promise.all(readers.map(reader => reader.close()));
  rmSync(scratch, { recursive: true });
});

function open(...made: ConstructorParameters<typeof WorkerFactReader>): WorkerFactReader {
  const reader = new WorkerFactReader(...made);
  readers.push(reader);
  return reader;
}

factReaderContract('in place', () => {
  const folder = new MemoryWorkFolder();
  return {
    ...{
      reader: new InPlaceFactReader(folder, createEngines(compileEngines(), { images: false, pixels: true })),
      root: 'CSDL_A',
    },
    put: (path, content) => folder.put(path, content),
    makeLink: path => folder.make(path, 'symlink'),
  };
});

const shared = open(2);

factReaderContract('in workers', () => ({
  ...{ reader: shared, root: mkdtempSync(join(scratch, 'CSDL_')) },
  put: (path, content) => writeFileSync(path, content),
  makeLink: (path, target) => symlinkSync(target, path),
}));

const NEVER = new AbortController().signal;
const MIB = 1024 ** 2;
const LIMITS: WorkerLimits = {
  ...{ timeMs: () => 60_000, lookMs: () => 60_000 },
  ...{ memoryBytes: () => 1024 * MIB, keptBytes: 256 * MIB, largeBytes: 64 * MIB },
};

const PAGES = samplePages({}, {}, { kind: 'digital', dpi: null, colorMode: null });
const SEEN = PAGES.map(page => withLook(page, sampleLook()));
const STRUCTURE: FreshReading = {
  reading: { sha256: 'abc', sizeBytes: 7, pdf: samplePdf({ pages: PAGES }) },
  stamp: 's',
};

/** A worker whose engine does what the file's name says. */
function plant(): URL {
  const path = join(scratch, 'planted-worker.mjs');
  writeFileSync(
    path,
    `import { parentPort, threadId } from 'node:worker_threads';
     const kept = [];
     const fresh = { reading: { sha256: String(threadId), sizeBytes: 1, pdf: { state: 'refused', cause: 'notPdf' } }, stamp: null };
     parentPort.on('message', async ({ path }) => {
       if (path === undefined) return;
       if (path.includes('look')) {
         parentPort.postMessage({ path, structure: ${JSON.stringify(STRUCTURE)} });
         parentPort.postMessage({ path: 'another.pdf', page: ${JSON.stringify(SEEN.at(1))} });
         parentPort.postMessage({ path, page: ${JSON.stringify(SEEN.at(0))} });
       }
       if (path.includes('paced')) {
         for (const page of ${JSON.stringify(SEEN)}) {
           await new Promise(resolve => setTimeout(resolve, 150));
           parentPort.postMessage({ path, page });
         }
       }
       if (path.includes('hang')) for (;;);
       if (path.includes('crash')) throw new Error('planted crash');
       if (path.includes('exit')) process.exit(3);
       if (path.includes('late')) setTimeout(() => { throw new Error('late crash'); }, 50);
       if (path.includes('swell')) for (;;) { kept.push(new Uint8Array(8 << 20).fill(1)); const until = performance.now() + 5; while (performance.now() < until); }
       if (path.includes('heap')) for (;;) kept.push(new Array(100000).fill({}));
       if (path.includes('slow')) await new Promise(resolve => setTimeout(resolve, 100));
       parentPort.postMessage({ path, fresh, heldBytes: path.includes('fat') ? 1e12 : 1 });
     });`,
  );
  return pathToFileURL(path);
}

const planted = (limits: Partial<WorkerLimits>, workers = 1) =>
  open(workers, { program: plant(), limits: { ...LIMITS, ...limits } });

const pdfOf = async (reader: WorkerFactReader, path: string, sizeBytes = 1) =>
  (await reader.read(path, sizeBytes, NEVER)).reading.pdf;

describe('a worker that a file breaks', () => {
  it.each([
    ['hangs', 'hang', { cause: 'limit', limit: 'time' }],
    ['throws', 'crash', { cause: 'crashed', detail: expect.stringContaining('planted crash') }],
    ['exits', 'exit', { cause: 'crashed' }],
    ['takes too many buffers', 'swell', { cause: 'limit', limit: 'memory' }],
    ['takes too much heap', 'heap', { cause: 'limit', limit: 'memory' }],
  ])('that %s is answered for, and the next file is read', async (_, name, expected) => {
    const limits = name === 'hang' ? { timeMs: () => 300 } : { memoryBytes: () => 300 * MIB };
    const reader = planted(limits);
    expect(await pdfOf(reader, `${name}.pdf`)).toMatchObject({ state: 'refused', ...expected });
    expect(await pdfOf(reader, 'good.pdf')).toMatchObject({ cause: 'notPdf' });
  });

  it('costs the others nothing: 1 poison file among 60', async () => {
    const reader = planted({ timeMs: () => 400 }, 2);
    const names = Array.from({ length: 60 }, (_, at) => (at === 7 ? 'hang.pdf' : `${at}.pdf`));
    const all = await Promise.all(names.map(name => pdfOf(reader, name)));
    expect(all.filter(pdf => 'cause' in pdf && pdf.cause === 'notPdf')).toHaveLength(59);
    expect(all[7]).toMatchObject({ cause: 'limit' });
  });

  it('that crashes between two files is replaced', async () => {
    const reader = planted({});
    await pdfOf(reader, 'late.pdf');
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(await pdfOf(reader, 'good.pdf')).toMatchObject({ cause: 'notPdf' });
  });

  it('is not held against the file that is read when it ends', async () => {
    const reader = planted({});
    const names = ['late.pdf', 'slow.pdf', 'crash.pdf', 'slow-2.pdf', 'heap.pdf', 'good.pdf'];
    const all = await Promise.all(names.map(name => pdfOf(reader, name)));
    expect(all.map(pdf => 'cause' in pdf && pdf.cause)).toEqual([
      'notPdf',
      'notPdf',
      'crashed',
      'notPdf',
      'limit',
      'notPdf',
    ]);
  });

  it('that keeps too much is recycled, and one that does not is used again', async () => {
    const reader = planted({});
    const threads = [];
    for (const name of ['a.pdf', 'fat.pdf', 'b.pdf', 'c.pdf']) {
      threads.push((await reader.read(name, 1, NEVER)).reading.sha256);
    }
    const [a, fat, b, c] = threads;
    expect(a).toBe(fat);
    expect(b).not.toBe(fat);
    expect(c).toBe(b);
  });

  it('gives way at once when stopped, though a file hangs', async () => {
    const reader = planted({});
    const stop = new AbortController();
    const waiting = [reader.read('hang.pdf', 1, stop.signal), reader.read('queued.pdf', 1, stop.signal)];
    setTimeout(() => stop.abort(new Error('stopped')), 100);
    const began = performance.now();
    const settled = await Promise.allSettled(waiting);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await reader.close();
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('a worker that a file breaks while its pages are looked at', () => {
  it.each([
    ['hangs', 'hang', 'time'],
    ['throws', 'crash', 'notDrawn'],
    ['exits', 'exit', 'notDrawn'],
    ['takes too many buffers', 'swell', 'memory'],
    ['takes too much heap', 'heap', 'memory'],
  ])('that %s costs no more than the pages not yet told', async (_, name, cause) => {
    const limits = name === 'hang' ? { lookMs: () => 300 } : { memoryBytes: () => 300 * MIB };
    const reader = planted(limits);
    const { reading, stamp } = await reader.read(`look-${name}.pdf`, 1, NEVER);
    const pages = [SEEN[0], { ...PAGES[1], unseen: cause }, { ...PAGES[2], unseen: 'notScanned' }];
    expect(reading).toEqual({ ...STRUCTURE.reading, pdf: { ...samplePdf(), pages } });
    expect(stamp).toBeNull();
    expect(await pdfOf(reader, 'good.pdf')).toMatchObject({ cause: 'notPdf' });
  });

  it('is not held against a file that comes after others: it is read once more by a worker of its own', async () => {
    const reader = planted({});
    const names = ['slow.pdf', 'look-crash.pdf', 'good.pdf'];
    const all = await Promise.all(names.map(name => pdfOf(reader, name)));
    expect(all).toMatchObject([
      { cause: 'notPdf' },
      { pages: [{ unseen: null }, {}, {}] },
      { cause: 'notPdf' },
    ]);
  });

  it('gains time with each page, as long as that of the whole file lasts', async () => {
    const lookMs = (pages: number) => 1_000 * pages;
    expect(await pdfOf(planted({ lookMs }), 'look-paced.pdf')).toMatchObject({ cause: 'notPdf' });
    const short = planted({ lookMs: pages => (pages === 1 ? 10_000 : 225) });
    expect(await pdfOf(short, 'look-paced.pdf')).toMatchObject({
      pages: [{ unseen: null }, { unseen: 'time' }, { unseen: 'notScanned' }],
    });
  });
});

describe('large files', () => {
  it('are read one at a time, while small ones pass', async () => {
    const reader = planted({ largeBytes: 100 }, 3);
    const order: string[] = [];
    const read = async (name: string, size: number) => {
      await reader.read(name, size, NEVER);
      order.push(name);
    };
    await Promise.all([read('slow-large-1', 200), read('slow-large-2', 200), read('small', 1)]);
    expect(order.indexOf('small')).toBeLessThan(order.indexOf('slow-large-2'));
    expect(order.indexOf('slow-large-1')).toBeLessThan(order.indexOf('slow-large-2'));
  });
});

describe('the real worker', () => {
  it('remembers nothing under a stamp that may still change unseen', async () => {
    const path = join(scratch, 'fresh.pdf');
    writeFileSync(path, smallPdf());
    expect((await shared.read(path, 500, NEVER)).stamp).toBeNull();
  });
});
