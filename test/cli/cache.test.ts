import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeScratch, type Ran, runSohoa } from './run-sohoa.ts';
import { CODE, GOOD_DOSSIER, numbersIn, putFolder, reportOf } from './scan-files.ts';

/** A file that was written just now is never remembered: it may change again unseen. */
const SETTLED_MS = 3_200;

const scratch = makeScratch();
const unit = putFolder(join(scratch, 'CSDL_UBND xã Phúc Lộc'), GOOD_DOSSIER);
const resultScan = join(unit, `${CODE}_KQ_2021.pdf`);

let made = 0;
let first: Ran;
const remembered = freshCache();

beforeAll(async () => {
  await new Promise(resolve => setTimeout(resolve, SETTLED_MS));
  first = await judge(remembered);
});

function freshCache(): { readonly XDG_CACHE_HOME: string } {
  made += 1;
  const XDG_CACHE_HOME = join(scratch, `cache-${made}`);
  mkdirSync(XDG_CACHE_HOME);
  return { XDG_CACHE_HOME };
}

/** As the first run left it, to be spoiled in one test only. */
function copyOfCache(): Cache {
  const copy = freshCache();
  cpSync(remembered.XDG_CACHE_HOME, copy.XDG_CACHE_HOME, { recursive: true });
  return copy;
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
    expect(await judge(remembered)).toEqual(first);
    expect(reportOf(first).summary.files.passed).toBe(2);
  });

  it('does not open what has not changed; reads all again when told to', async () => {
    const cache = copyOfCache();
    expect(plantFalseMemory(cache)).toBe(2);
    expect(numbersIn(reportOf(await judge(cache)))).toContain('PD04');
    expect(await judge(cache, '--no-cache')).toEqual(first);
  });

  it('judges anew what it remembers', async () => {
    const report = reportOf(await judge(remembered, '--profile', 'tt02-2019', '--only', 'PD09'));
    expect(report.profile).toBe('tt02-2019');
    expect(numbersIn(report)).toEqual(['PD09']);
  });

  it('reads again what has changed, and only that', async () => {
    const cache = copyOfCache();
    plantFalseMemory(cache);
    writeFileSync(resultScan, readFileSync(resultScan));
    const [judged] = reportOf(await judge(cache)).units;
    const coarse = judged?.files.filter(file => file.findings.some(({ number }) => number === 'PD04'));
    expect(coarse?.map(({ path }) => path)).toEqual([`CSDL_UBND xã Phúc Lộc/${CODE}_TP_2021.pdf`]);
  });
});

describe('the cache of sohoa check', () => {
  it('is closed to every other user', () => {
    expect(statSync(join(remembered.XDG_CACHE_HOME, 'sohoa')).mode & 0o777).toBe(0o700);
    expect(statSync(databaseIn(remembered)).mode & 0o777).toBe(0o600);
  });

  it('does no harm when its file is spoiled', async () => {
    const cache = copyOfCache();
    writeFileSync(databaseIn(cache), Buffer.alloc(20_000, 'spoiled'));
    expect(await judge(cache)).toEqual(first);
  });

  it('serves two runs at the same time', async () => {
    const cache = freshCache();
    expect(await Promise.all([judge(cache), judge(cache)])).toEqual([first, first]);
  });

  it('is not made with --no-cache', async () => {
    const cache = freshCache();
    await judge(cache, '--no-cache');
    expect(readdirSync(join(cache.XDG_CACHE_HOME, 'sohoa'))).toEqual(['compiled']);
  });
});
