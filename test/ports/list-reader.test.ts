import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buffersIn } from '#adapters/workers/list-messages.ts';
import { type ListReaderOptions, WorkerListReader } from '#adapters/workers/worker-list-reader.ts';
import { InPlaceListReader } from '#application/memory/in-place-list-reader.ts';
import { MemoryWorkFolder } from '#application/memory/memory-work-folder.ts';
import { listReaderContract } from './list-reader.contract.ts';
import { textWorkbook } from './sample-workbook.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-list-reader-'));
const readers: WorkerListReader[] = [];
afterAll(async () => {
  await Promise.all(readers.map(reader => reader.close()));
  rmSync(scratch, { recursive: true });
});

function open(options: Partial<ListReaderOptions> = {}): WorkerListReader {
  const reader = new WorkerListReader(options);
  readers.push(reader);
  return reader;
}

listReaderContract('in place', () => {
  const folder = new MemoryWorkFolder();
  return {
    ...{ reader: new InPlaceListReader(folder), root: 'CSDL_A' },
    put: (path, content) => folder.put(path, content),
    makeLink: path => folder.make(path, 'symlink'),
  };
});

const shared = open();

listReaderContract('in a worker', () => ({
  ...{ reader: shared, root: mkdtempSync(join(scratch, 'CSDL_')) },
  put: (path, content) => writeFileSync(path, content),
  makeLink: (path, target) => symlinkSync(target, path),
}));

const NEVER = new AbortController().signal;
const MIB = 1024 ** 2;

/** A worker whose engine does what the list's name says. */
function plant(): URL {
  const path = join(scratch, 'planted-worker.mjs');
  writeFileSync(
    path,
    `import { parentPort, threadId } from 'node:worker_threads';
     const kept = [];
     parentPort.on('message', async ({ path }) => {
       if (path.includes('hang')) for (;;);
       if (path.includes('crash')) throw new Error('planted crash');
       if (path.includes('exit')) process.exit(3);
       if (path.includes('late')) setTimeout(() => { throw new Error('late crash'); }, 50);
       if (path.includes('swell')) for (;;) { kept.push(new Uint8Array(8 << 20).fill(1)); const until = performance.now() + 5; while (performance.now() < until); }
       if (path.includes('heap')) for (;;) kept.push(new Array(100000).fill({}));
       if (path.includes('slow')) await new Promise(resolve => setTimeout(resolve, 150));
       const list = { state: 'refused', cause: 'damaged', detail: String(threadId) };
       parentPort.postMessage({ path, list, heldBytes: path.includes('fat') ? 1e12 : 1 });
     });`,
  );
  return pathToFileURL(path);
}

const planted = (bounds: Partial<ListReaderOptions['bounds']> = {}) =>
  open({ program: plant(), bounds: { timeMs: 60_000, memoryBytes: 300 * MIB, ...bounds } });

describe('a worker that a list breaks', () => {
  it.each([
    ['hangs', 'hang', { cause: 'time' }],
    ['throws', 'crash', { cause: 'crashed', detail: expect.stringContaining('planted crash') }],
    ['exits', 'exit', { cause: 'crashed' }],
    ['takes too many buffers', 'swell', { cause: 'memory' }],
    ['takes too much heap', 'heap', { cause: 'memory' }],
  ])('that %s is answered for, and the next list is read', async (_, name, expected) => {
    const reader = planted(name === 'hang' ? { timeMs: 300 } : {});
    expect(await reader.read(`${name}.xlsx`, NEVER)).toMatchObject({ state: 'refused', ...expected });
    expect(await reader.read('good.xlsx', NEVER)).toMatchObject({ cause: 'damaged' });
  });

  it('is not held against the list that is read when it ends', async () => {
    const reader = planted();
    const names = ['late.xlsx', 'slow.xlsx', 'crash.xlsx', 'slow-2.xlsx'];
    const all = await Promise.all(names.map(name => reader.read(name, NEVER)));
    expect(all.map(reading => reading.state === 'refused' && reading.cause)).toEqual([
      ...['damaged', 'damaged', 'crashed', 'damaged'],
    ]);
  });

  it('that keeps too much is ended, and one that does not is used again', async () => {
    const reader = planted();
    const threads: unknown[] = [];
    for (const name of ['a', 'fat', 'b', 'c']) {
      const reading = await reader.read(name, NEVER);
      threads.push(reading.state === 'refused' && reading.detail);
    }
    const [a, fat, b, c] = threads;
    expect(a).toBe(fat);
    expect(b).not.toBe(fat);
    expect(c).toBe(b);
  });

  it('gives way at once when stopped, and is not started again', async () => {
    const reader = planted();
    await reader.read('good.xlsx', NEVER);
    const stop = new AbortController();
    const waiting = [reader.read('hang.xlsx', stop.signal), reader.read('queued.xlsx', stop.signal)];
    setTimeout(() => stop.abort(new Error('stopped')), 100);
    const began = performance.now();
    const settled = await Promise.allSettled(waiting);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('the real worker', () => {
  it('leaves the list as it was, and tells its time in Vietnam', async () => {
    const path = join(scratch, 'ds.xlsx');
    writeFileSync(path, textWorkbook([['Mã hồ sơ']]));
    chmodSync(path, 0o444);
    utimesSync(path, 1_500_000_000, 1_600_000_000);
    const before = statSync(path, { bigint: true });
    expect(await shared.read(path, NEVER)).toMatchObject({ savedAt: '2020-09-13T19:26:40+07:00' });
    expect(statSync(path, { bigint: true })).toEqual(before);
  });

  it('tells no time that no office’s clock shows', async () => {
    const path = join(scratch, 'old.xlsx');
    writeFileSync(path, textWorkbook([['x']]));
    utimesSync(path, 0, 0);
    expect(await shared.read(path, NEVER)).toMatchObject({ state: 'read', savedAt: null });
  });
});

describe('the buffers in plain data', () => {
  it('are found at any depth, each once', () => {
    const [one, other] = [new Uint32Array(4), new Float64Array(2)];
    const data = { a: [one, { b: one.subarray(1), c: null, d: 'x' }], other, e: new Map() };
    expect(new Set(buffersIn(data))).toEqual(new Set([one.buffer, other.buffer]));
    expect(buffersIn(null)).toEqual([]);
  });
});
