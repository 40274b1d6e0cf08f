import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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

const env = { XDG_CACHE_HOME: join(scratch, 'cache') };
const check = (...args: readonly string[]) => runSohoa(['check', folder, '--json', ...args], { env });

describe('a second run', () => {
  it('is right after the first one was killed at any moment', async () => {
    const whole = await check('--no-cache');
    for (const after of [150, 250, 350, 450]) {
      await runSohoa(['check', folder, '--json'], { env, signals: [['SIGKILL', after]] });
    }
    expect((await check()).out).toBe(whole.out);
    expect((await check()).out).toBe(whole.out);
  });
});
