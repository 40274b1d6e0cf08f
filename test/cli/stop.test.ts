import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch } from './run-sohoa.ts';
import { putFolder } from './scan-files.ts';

const scratch = makeScratch();
const SOHOA = join(import.meta.dirname, '../../sohoa');

/** Its report is larger than a pipe holds. */
const large = putFolder(
  join(scratch, 'CSDL_A'),
  Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at + 1}_KQ_2016.pdf`, 'x'])),
);
const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(scratch, 'cache') };
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe('a second Ctrl-C', () => {
  it('ends at once, whatever the first one still waits for', async () => {
    const child = spawn(SOHOA, ['check', large, '--json'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    // Nobody takes what is printed: the program waits, as it does for a pager.
    await new Promise(resolve => child.stdout.once('readable', resolve));
    child.kill('SIGINT');
    await pause(400);
    expect(child.exitCode).toBeNull();
    const began = performance.now();
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(performance.now() - began).toBeLessThan(1_000);
    child.stdout.destroy();
  });
});

describe('sohoa check in a pipe', () => {
  it.each([[[]], [['--json']], [['--jsonl']]])('with %j ends quietly when head -1 has enough', async args => {
    const script = '{ "$@"; echo "code $?" >&2; } | head -1';
    const child = spawn('sh', ['-c', script, 'sh', SOHOA, 'check', large, ...args], { env });
    const text = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text.out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text.err += chunk;
    });
    await new Promise(resolve => child.once('close', resolve));
    expect(text.err).toBe('code 1\n');
    expect(text.out.trimEnd().split('\n')).toHaveLength(1);
  });
});
