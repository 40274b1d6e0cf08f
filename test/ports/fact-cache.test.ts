import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openFactCache } from '#adapters/cache/open-fact-cache.ts';
import { MemoryFactCache } from '#application/memory/memory-fact-cache.ts';
import { OTHER_USER } from '../other-user.ts';
import { factCacheContract } from './fact-cache.contract.ts';
import { sampleReading } from './sample-reading.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-cache-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const VERSION = 'abc123';
const WRITER = fileURLToPath(new URL('./cache-writer.ts', import.meta.url));
const fresh = () => mkdtempSync(join(scratch, 'c-'));
const fileIn = (folder: string) => join(folder, `facts-${VERSION}.sqlite`);

factCacheContract('memory', () => {
  const cache = new MemoryFactCache();
  return { cache, reopen: () => cache };
});

factCacheContract('a file', () => {
  const folder = fresh();
  const opened = openFactCache(folder, VERSION, 'looked');
  return {
    cache: opened.cache,
    reopen: () => {
      opened.close();
      return openFactCache(folder, VERSION, 'looked').cache;
    },
  };
});

function keepOne(folder: string): void {
  const { cache, close } = openFactCache(folder, VERSION, 'looked');
  cache.keep('a.pdf', 's', sampleReading(7));
  close();
}

describe('the fact cache on disk', () => {
  it('is readable by its owner only', () => {
    const folder = join(fresh(), 'deep', 'sohoa');
    const { cache, close } = openFactCache(folder, VERSION, 'looked');
    cache.keep('a.pdf', 's', sampleReading(7));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const suffix of ['', '-wal', '-shm']) {
      expect(statSync(`${fileIn(folder)}${suffix}`).mode & 0o777).toBe(0o600);
    }
    close();
  });

  it('closes to others a folder that was made before it', () => {
    const folder = join(fresh(), 'sohoa');
    mkdirSync(folder, { mode: 0o755 });
    openFactCache(folder, VERSION, 'looked').close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('of one version knows nothing of another’s facts', () => {
    const folder = fresh();
    keepOne(folder);
    expect(openFactCache(folder, 'abc124', 'looked').cache.find('a.pdf', 's')).toBeNull();
    expect(openFactCache(folder, VERSION, 'looked').cache.find('a.pdf', 's')).not.toBeNull();
  });

  it('takes facts without what pixels say never for facts with it, and keeps both', () => {
    const folder = fresh();
    const [looked, unlooked] = [
      openFactCache(folder, VERSION, 'looked'),
      openFactCache(folder, VERSION, 'unlooked'),
    ];
    looked.cache.keep('a.pdf', 's', sampleReading(7));
    looked.close();
    expect(unlooked.cache.find('a.pdf', 's')).toBeNull();
    unlooked.cache.keep('a.pdf', 's', sampleReading(8));
    unlooked.close();
    for (const [kept, size] of [
      ['looked', 7],
      ['unlooked', 8],
    ] as const) {
      expect(openFactCache(folder, VERSION, kept).cache.find('a.pdf', 's')).toEqual(sampleReading(size));
    }
  });

  it.each([
    ['neither looked at nor said why', '"unseen":"notAsked"', '"unseen":null'],
    ['without its list of pages', '"pages":[', '"sides":['],
    ['of which a look is no look', '"look":null,"unseen":"notAsked"', '"look":{},"unseen":null'],
  ])('does not believe a reading %s', (_, whole, broken) => {
    const folder = fresh();
    keepOne(folder);
    const database = new DatabaseSync(fileIn(folder));
    const json = String(database.prepare('SELECT json FROM reading').get()?.['json']);
    const changed = json.replaceAll(whole, broken);
    expect(changed).not.toBe(json);
    database.prepare('UPDATE reading SET json = ?, crc = ?').run(changed, crc32(changed));
    database.close();
    expect(openFactCache(folder, VERSION, 'looked').cache.find('a.pdf', 's')).toBeNull();
  });

  it('starts anew from the database of a stranger, and from one cut short', () => {
    const folder = fresh();
    const stranger = new DatabaseSync(fileIn(folder));
    stranger.exec('CREATE TABLE reading (something TEXT)');
    stranger.close();
    keepOne(folder);
    expect(openFactCache(folder, VERSION, 'looked').cache.find('a.pdf', 's')).toEqual(sampleReading(7));
    const cut = fresh();
    keepOne(cut);
    writeFileSync(fileIn(cut), readFileSync(fileIn(cut)).subarray(0, 5_000));
    keepOne(cut);
    expect(openFactCache(cut, VERSION, 'looked').cache.find('a.pdf', 's')).toEqual(sampleReading(7));
  });

  it('starts anew from a file that is no database', () => {
    const folder = fresh();
    writeFileSync(fileIn(folder), 'not a database, but long enough to be taken for one'.repeat(100));
    keepOne(folder);
    const { cache, fault } = openFactCache(folder, VERSION, 'looked');
    expect(fault).toBeNull();
    expect(cache.find('a.pdf', 's')).toEqual(sampleReading(7));
  });

  it('does not believe a row that was damaged', () => {
    const folder = fresh();
    keepOne(folder);
    const database = new DatabaseSync(fileIn(folder));
    database.exec("UPDATE reading SET json = replace(json, '199.4', '299.4')");
    database.close();
    expect(openFactCache(folder, VERSION, 'looked').cache.find('a.pdf', 's')).toBeNull();
  });

  it('answers "unknown" or right, whatever bytes of its file were flipped', () => {
    const folder = fresh();
    keepOne(folder);
    const whole = readFileSync(fileIn(folder));
    let known = 0;
    for (let at = 0; at < whole.length; at += 97) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      writeFileSync(fileIn(folder), damaged);
      const { cache, close } = openFactCache(folder, VERSION, 'looked');
      const found = cache.find('a.pdf', 's');
      close();
      if (found !== null) {
        expect(found).toEqual(sampleReading(7));
        known += 1;
      }
    }
    expect(known).toBeGreaterThan(0);
  });

  it('gives way to a folder that cannot be used, and says why', () => {
    const folder = join(fresh(), 'file');
    writeFileSync(folder, '');
    const { cache, fault, close } = openFactCache(folder, VERSION, 'looked');
    expect(fault).toBe('EEXIST');
    cache.keep('a.pdf', 's', sampleReading(7));
    expect(cache.find('a.pdf', 's')).toBeNull();
    close();
  });

  it('shares its file with another run at the same time', () => {
    const folder = fresh();
    const [one, other] = [openFactCache(folder, VERSION, 'looked'), openFactCache(folder, VERSION, 'looked')];
    for (let at = 0; at < 600; at += 1) {
      one.cache.keep(`one-${at}`, 's', sampleReading(at));
      other.cache.keep(`other-${at}`, 's', sampleReading(at));
    }
    one.close();
    other.close();
    const { cache } = openFactCache(folder, VERSION, 'looked');
    for (const at of [0, 300, 599]) {
      expect(cache.find(`one-${at}`, 's')).not.toBeNull();
      expect(cache.find(`other-${at}`, 's')).not.toBeNull();
    }
  });

  it('forgets rather than waits while another run holds the file', () => {
    const folder = fresh();
    keepOne(folder);
    const holder = new DatabaseSync(fileIn(folder));
    holder.exec('BEGIN IMMEDIATE');
    const { cache, close } = openFactCache(folder, VERSION, 'looked');
    const began = performance.now();
    cache.keep('b.pdf', 's', sampleReading(8));
    close();
    expect(performance.now() - began).toBeLessThan(2_000);
    holder.exec('ROLLBACK');
    holder.close();
    const later = openFactCache(folder, VERSION, 'looked').cache;
    expect(later.find('b.pdf', 's')).toBeNull();
    expect(later.find('a.pdf', 's')).not.toBeNull();
  });

  it('drops facts of older engines after a month, not before', () => {
    const folder = fresh();
    const [old, recent] = [join(folder, 'facts-01.sqlite'), join(folder, 'facts-02.sqlite')];
    for (const path of [old, recent]) writeFileSync(path, 'x');
    const month = Date.now() / 1000 - 31 * 24 * 3600;
    utimesSync(old, month, month);
    keepOne(folder);
    expect(() => statSync(old)).toThrow();
    expect(statSync(recent).size).toBe(1);
    chmodSync(recent, 0o600);
  });
});

/** Another run, in a process of its own. */
function startWriter(folder: string, name: string, count: number, options = {}) {
  const child = spawn(process.execPath, [WRITER, folder, VERSION, name, `${count}`], {
    ...{ stdio: ['ignore', 'pipe', 'inherit'], ...options },
  });
  const output: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  return { child, output, ended: once(child, 'close') };
}

describe('the fact cache of several processes', () => {
  it('holds what each of them kept', async () => {
    const folder = fresh();
    const runs = ['one', 'other'].map(name => startWriter(folder, name, 700));
    await Promise.all(runs.map(({ ended }) => ended));
    expect(runs.map(({ output }) => output.join(''))).toEqual(['open\n..', 'open\n..']);
    const { cache } = openFactCache(folder, VERSION, 'looked');
    for (const name of ['one', 'other']) {
      for (const at of [0, 256, 699]) expect(cache.find(`/${name}-${at}`, 's')).toEqual(sampleReading(at));
    }
  });

  it('is whole after a run was killed while writing', async () => {
    const folder = fresh();
    for (const round of [0, 1, 2]) {
      const { child, ended } = startWriter(folder, `run${round}`, 1e9);
      const deadline = performance.now() + 20_000;
      for (;;) {
        if (performance.now() > deadline) throw new Error('the writer never wrote');
        await new Promise(resolve => setTimeout(resolve, 5 + round));
        if (isKept(folder, `/run${round}-255`)) break;
      }
      child.kill('SIGKILL');
      await ended;
    }
    const { cache, fault } = openFactCache(folder, VERSION, 'looked');
    expect(fault).toBeNull();
    for (const round of [0, 1, 2]) {
      for (let at = 0; at < 256; at += 1) {
        expect(cache.find(`/run${round}-${at}`, 's')).toEqual(sampleReading(at));
      }
    }
  });

  it('gives way to a folder that may not be written', async () => {
    const folder = fresh();
    keepOne(folder);
    chmodSync(scratch, 0o755);
    chmodSync(folder, 0o555);
    const { output, ended } = startWriter(folder, 'a', 300, OTHER_USER);
    const [code] = await ended;
    expect(code).toBe(0);
    expect(output.join('')).toBe('EACCES\n.');
  });
});

function isKept(folder: string, path: string): boolean {
  const { cache, close } = openFactCache(folder, VERSION, 'looked');
  try {
    return cache.find(path, 's') !== null;
  } finally {
    close();
  }
}
