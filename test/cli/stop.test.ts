import { spawn } from 'node:child_process';
import { readdirSync, readlinkSync, truncateSync, writeFileSync } from 'node:fs';
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

describe('a second signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends at once, whatever the first one still waits for',
    async signal => {
      const child = spawn(SOHOA, ['check', large, '--json'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
      // Nobody takes what is printed: the program waits, as it does for a pager.
      await new Promise(resolve => child.stdout.once('readable', resolve));
      child.kill(signal);
      await pause(400);
      expect(child.exitCode).toBeNull();
      const began = performance.now();
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill(signal);
      expect(await ended).toBe(130);
      // A first run still writes its compiled code; what it waits for would never come.
      expect(performance.now() - began).toBeLessThan(10_000);
      child.stdout.destroy();
    },
  );
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

describe.skipIf(process.platform !== 'linux')('Ctrl-C while sohoa facts reads', () => {
  it('ends with 130 and without a word', async () => {
    const slow = join(scratch, 'slow.pdf');
    writeFileSync(slow, '');
    truncateSync(slow, 900 * 1024 ** 2);
    const child = spawn(SOHOA, ['facts', slow], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        told += chunk.toString();
      });
    }
    const ended = new Promise(resolve => child.once('close', resolve));
    await opened(child.pid, slow);
    child.kill('SIGINT');
    const code = await ended;
    expect([code, told]).toEqual([130, '']);
  });
});

describe.skipIf(process.platform !== 'linux')('a disk that is full', () => {
  it.each([[[]], [['--json']]])('is told, with %j, and is never a passed check', async args => {
    const script = '"$@" > /dev/full';
    const child = spawn('sh', ['-c', script, 'sh', SOHOA, 'check', large, ...args, '--only', 'PD02'], {
      env,
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(2);
    expect(err).toMatch(/^Ổ đĩa đã đầy, không ghi hết được kết quả \(ENOSPC\)\..*\n$/);
  });
});

/** Waits until a process holds a file open. */
async function opened(pid: number | undefined, path: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const files = readdirSync(`/proc/${pid}/fd`).map(name => linkOf(`/proc/${pid}/fd/${name}`));
    if (files.includes(path)) return;
    await pause(3);
  }
  throw new Error(`${path} was never opened`);
}

/** Empty for one that was closed meanwhile. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
