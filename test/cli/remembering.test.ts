import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeScratch, putPdfs, runSohoa } from './run-sohoa.ts';

const scratch = makeScratch();
const folder = join(scratch, 'CSDL_A');
const FILES = 400;

beforeAll(async () => {
  mkdirSync(folder);
  putPdfs(...Array.from({ length: FILES }, (_, at) => join(folder, `${at + 1}_KQ_2016.pdf`)));
  // A file that was just written may change again within the same tick of its clock, so it is not remembered.
  await new Promise(resolve => setTimeout(resolve, 3_200));
});

const cacheIn = (name: string) => ({ XDG_CACHE_HOME: join(scratch, name) });

function databaseIn(name: string): DatabaseSync {
  const own = join(scratch, name, 'sohoa');
  const file = readdirSync(own).find(entry => /^facts-.*\.sqlite$/.test(entry)) ?? '';
  return new DatabaseSync(join(own, file));
}

const check = (cache: string, ...args: readonly string[]) =>
  runSohoa(['check', folder, '--json', ...args], { env: cacheIn(cache) });

describe('a second run', () => {
  it('answers from what the first one read, and the same', async () => {
    const first = await check('second');
    const database = databaseIn('second');
    expect(database.prepare('SELECT count(*) AS kept FROM reading').get()).toEqual({ kept: FILES });
    expect((await check('second')).out).toBe(first.out);
    database.close();
  });

  it('remembers facts, not verdicts: a rule asked otherwise is judged anew', async () => {
    await check('facts');
    const { out } = await check('facts', '--only', 'PD06');
    expect(JSON.parse(out).summary.checks).toHaveProperty('PD06');
    expect(Object.keys(JSON.parse(out).summary.checks)).toEqual(['PD06']);
  });

  it('really does not read the files, unless told to', async () => {
    await check('proof');
    const database = databaseIn('proof');
    const rows = database.prepare('SELECT path, json FROM reading').all();
    const update = database.prepare('UPDATE reading SET json = ?, crc = ? WHERE path = ?');
    for (const { path, json } of rows) {
      const changed = String(json).replace('"producer":null', '"producer":"planted"');
      update.run(changed, crc32(changed), path ?? null);
    }
    database.close();
    expect((await check('proof')).out).toContain('"producer":"planted"');
    expect((await check('proof', '--no-cache')).out).not.toContain('planted');
  });

  it('is right after the first one was killed at any moment', async () => {
    const whole = await check('killed', '--no-cache');
    for (const after of [150, 250, 350, 450]) {
      await runSohoa(['check', folder, '--json'], { env: cacheIn('killed'), signals: [['SIGKILL', after]] });
    }
    expect((await check('killed')).out).toBe(whole.out);
    expect((await check('killed')).out).toBe(whole.out);
  });

  it('is right while another runs', async () => {
    const whole = await check('both', '--no-cache');
    const both = await Promise.all([check('both'), check('both'), check('both')]);
    expect(both.map(({ out }) => out === whole.out)).toEqual([true, true, true]);
  });
});
