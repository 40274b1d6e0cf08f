import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeScratch, runSohoa } from './run-sohoa.ts';
import { CODE, colorScan, GOOD_DOSSIER, numbersIn, putFolder, reportOf } from './scan-files.ts';

/** A file that was written just now is never remembered: it may change again unseen. */
const SETTLED_MS = 3_200;

const scratch = makeScratch();
const unit = putFolder(join(scratch, 'CSDL_UBND xã Phúc Lộc'), GOOD_DOSSIER);
const resultScan = join(unit, `${CODE}_KQ_2021.pdf`);

beforeAll(() => new Promise(resolve => setTimeout(resolve, SETTLED_MS)));

let made = 0;
function freshCache(): { readonly XDG_CACHE_HOME: string } {
  made += 1;
  const XDG_CACHE_HOME = join(scratch, `cache-${made}`);
  mkdirSync(XDG_CACHE_HOME);
  return { XDG_CACHE_HOME };
}

type Cache = ReturnType<typeof freshCache>;

const judge = (env: Cache, ...args: readonly string[]) =>
  runSohoa(['check', unit, '--json', ...args], { env });

function databaseIn({ XDG_CACHE_HOME }: Cache): string {
  const folder = join(XDG_CACHE_HOME, 'sohoa');
  const name = readdirSync(folder).find(one => /^facts-.*\.sqlite$/.test(one));
  return join(folder, name ?? 'no cache was made');
}

/** Makes what is remembered untrue, so that it is known again wherever it is used. Returns how many files are in it. */
function plantFalseMemory(cache: Cache): number {
  const database = new DatabaseSync(databaseIn(cache));
  const rows = database.prepare('SELECT path, json FROM reading').all();
  for (const { path, json } of rows) {
    const untrue = String(json).replaceAll('"dpi":200', '"dpi":77');
    const change = database.prepare('UPDATE reading SET json = ?, crc = ? WHERE path = ?');
    change.run(untrue, crc32(untrue), String(path));
  }
  database.close();
  return rows.length;
}

describe('a second run', () => {
  it('gives the very same report', async () => {
    const cache = freshCache();
    const [first, second] = [await judge(cache), await judge(cache)];
    expect(second).toEqual(first);
    expect(reportOf(first).summary.files.passed).toBe(2);
  });

  it('does not open what has not changed; reads all again when told to', async () => {
    const cache = freshCache();
    await judge(cache);
    expect(plantFalseMemory(cache)).toBe(2);
    expect(numbersIn(reportOf(await judge(cache)))).toContain('PD04');
    expect(numbersIn(reportOf(await judge(cache, '--no-cache')))).not.toContain('PD04');
  });

  it('judges anew what it remembers', async () => {
    const cache = freshCache();
    await judge(cache);
    plantFalseMemory(cache);
    expect(numbersIn(reportOf(await judge(cache, '--only', 'PD02')))).toEqual([]);
    expect(reportOf(await judge(cache, '--profile', 'tt02-2019')).profile).toBe('tt02-2019');
  });

  it('reads again what has changed, and only that', async () => {
    const cache = freshCache();
    await judge(cache);
    plantFalseMemory(cache);
    writeFileSync(resultScan, colorScan('KQ'));
    const [unitReport] = reportOf(await judge(cache)).units;
    const coarse = unitReport?.files.filter(file => file.findings.some(({ number }) => number === 'PD04'));
    expect(coarse?.map(({ path }) => path.slice(path.lastIndexOf('_', path.length - 10)))).toEqual([
      '_TP_2021.pdf',
    ]);
  });
});

describe('the cache of sohoa check', () => {
  it('is closed to every other user', async () => {
    const cache = freshCache();
    await judge(cache);
    expect(statSync(join(cache.XDG_CACHE_HOME, 'sohoa')).mode & 0o777).toBe(0o700);
    expect(statSync(databaseIn(cache)).mode & 0o777).toBe(0o600);
  });

  it('does no harm when its file is spoiled', async () => {
    const cache = freshCache();
    const first = await judge(cache);
    writeFileSync(databaseIn(cache), Buffer.alloc(20_000, 'spoiled'));
    expect(await judge(cache)).toEqual(first);
  });

  it('serves two runs at the same time', async () => {
    const cache = freshCache();
    const [one, other] = await Promise.all([judge(cache), judge(cache)]);
    expect(one).toEqual(other);
    expect(one?.code).toBe(0);
    expect(one?.err).toBe('');
  });

  it('is not made with --no-cache', async () => {
    const cache = freshCache();
    await judge(cache, '--no-cache');
    expect(readdirSync(join(cache.XDG_CACHE_HOME, 'sohoa'))).toEqual(['compiled']);
  });
});
