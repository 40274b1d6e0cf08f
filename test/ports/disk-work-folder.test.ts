import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DiskWorkFolder } from '#adapters/disk/disk-work-folder.ts';
import { ReadBuffer } from '#adapters/disk/read-buffer.ts';
import { readWhole } from '#adapters/disk/read-whole.ts';
import type { Content, Listing, Look, Refusal } from '#application/ports/work-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-disk-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const disk = new DiskWorkFolder();
const fresh = () => mkdtempSync(join(scratch, 'd-'));
const textOf = (content: Content | Refusal) =>
  content.state === 'read' ? new TextDecoder().decode(content.bytes) : content.code;

function put(folder: string, name: string, text = 'abc'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function seen(path: string): Promise<Look> {
  const look = await disk.look(path);
  if (look.state === 'refused') throw new Error(look.code);
  return look;
}

describe.skipIf(process.platform !== 'linux')('names that are no UTF-8', () => {
  const bytes = (folder: string, name: string) =>
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);

  it('are listed with their bytes escaped, and found again by that name', async () => {
    const folder = fresh();
    writeFileSync(bytes(folder, '243_\xff\xfeKQ_2016.pdf'), 'windows');
    const listing = await disk.list(folder, 10);
    const name = '243_\\xFF\\xFEKQ_2016.pdf';
    expect(listing).toMatchObject({ entries: [{ name, kind: 'file' }] });
    expect(await disk.look(`${folder}/${name}`)).toMatchObject({ kind: 'file', sizeBytes: 7 });
    expect(textOf(await disk.read(`${folder}/${name}`, 100))).toBe('windows');
  });

  it('keep the letters around them, and may be a folder’s', async () => {
    const folder = fresh();
    mkdirSync(bytes(folder, 'th\xe1ng'));
    writeFileSync(bytes(folder, `th\xe1ng/${Buffer.from('đơn').toString('latin1')}\xe1.pdf`), 'x');
    expect(await disk.list(folder, 10)).toMatchObject({ entries: [{ name: 'th\\xE1ng', kind: 'folder' }] });
    expect(await disk.list(`${folder}/th\\xE1ng`, 10)).toMatchObject({ entries: [{ name: 'đơn\\xE1.pdf' }] });
    expect(textOf(await disk.read(`${folder}/th\\xE1ng/đơn\\xE1.pdf`, 100))).toBe('x');
  });

  it('are not confused with names that someone gave and that only look escaped', async () => {
    const folder = fresh();
    put(folder, 'a\\xFF.pdf', 'given');
    expect(textOf(await disk.read(`${folder}/a\\xFF.pdf`, 100))).toBe('given');
    expect(await disk.look(`${folder}/b\\xFF.pdf`)).toMatchObject({ code: 'missing' });
  });
});

describe('what is no file', () => {
  it('never makes a reading wait: a pipe, a socket, a device', async () => {
    const folder = fresh();
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
    const server = createServer().listen(join(folder, 'socket.pdf'));
    await new Promise(resolve => server.once('listening', resolve));
    const began = performance.now();
    for (const path of [join(folder, 'pipe.pdf'), join(folder, 'socket.pdf'), '/dev/zero', '/dev/null']) {
      expect(await disk.read(path, 1e9)).toMatchObject({ code: 'notAFile' });
      expect(await disk.list(path, 10)).toMatchObject({ code: 'notAFolder' });
    }
    expect(performance.now() - began).toBeLessThan(2_000);
    server.close();
  });

  it('is not opened either when it took the place of a file just looked at', async () => {
    const folder = fresh();
    const path = put(folder, 'a.pdf');
    const before = await seen(path);
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(readWhole(path, before, size => new Uint8Array(size))).toMatchObject({ code: 'notAFile' });
    rmSync(path);
    symlinkSync(put(folder, 'b.pdf'), path);
    expect(() => readWhole(path, before, size => new Uint8Array(size))).toThrow('ELOOP');
  });

  it('is told for a link that leads nowhere, or in circles', async () => {
    const folder = fresh();
    for (const [name, target] of [['nowhere.pdf', 'gone'] as const, ['circle.pdf', 'circle.pdf'] as const]) {
      symlinkSync(target, join(folder, name));
      expect(await disk.look(join(folder, name))).toMatchObject({ kind: 'symlink' });
      expect(await disk.read(join(folder, name), 10)).toMatchObject({ code: 'notAFile' });
    }
  });

  it('is an answer for names that no system takes', async () => {
    const folder = fresh();
    for (const name of ['a\0.pdf', 'x'.repeat(300), `a.pdf/${'y'.repeat(10)}`]) {
      put(folder, 'a.pdf');
      expect(await disk.look(join(folder, name))).toMatchObject({ state: 'refused' });
      expect(await disk.read(join(folder, name), 10)).toMatchObject({ state: 'refused' });
      expect(await disk.list(join(folder, name), 10)).toMatchObject({ state: 'refused' });
    }
  });
});

describe('a file that changes while it is read', () => {
  /** Reads while `change` happens between the first look and the last. */
  async function readDuring(change: (path: string) => void): Promise<Content | Refusal> {
    const path = put(fresh(), 'a.pdf', 'old content');
    const before = await seen(path);
    await new Promise(resolve => setTimeout(resolve, 15));
    return readWhole(path, before, size => {
      change(path);
      return new Uint8Array(size);
    });
  }

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 3)],
    ['is emptied', (path: string) => truncateSync(path, 0)],
    ['is written over', (path: string) => writeFileSync(path, 'new content')],
    ['is removed', (path: string) => unlinkSync(path)],
    [
      'is written over and its time put back',
      (path: string) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'new content');
        utimesSync(path, atime, mtime);
      },
    ],
  ])('and %s is not taken for read', async (_, change) => {
    expect(await readDuring(change)).toMatchObject({ state: 'refused', code: 'changed' });
  });

  it('is taken when it did not change after all', async () => {
    expect(textOf(await readDuring(() => undefined))).toBe('old content');
  });

  it('is not taken when another came into its place before it was opened', async () => {
    const folder = fresh();
    const path = put(folder, 'a.pdf', 'first');
    const before = await seen(path);
    renameSync(put(folder, 'b.pdf', 'other'), path);
    truncateSync(path, 2 ** 40);
    const asked: number[] = [];
    const read = readWhole(path, before, size => {
      asked.push(size);
      return new Uint8Array(5);
    });
    expect(read).toMatchObject({ code: 'changed' });
    expect(asked).toEqual([]);
  });
});

describe('listing', () => {
  it('gives as many as are asked of a folder of many', async () => {
    const folder = fresh();
    for (let at = 0; at < 1_200; at += 1) writeFileSync(join(folder, `${at}_KQ_2016.pdf`), '');
    const [all, some] = [await disk.list(folder, 1_200), await disk.list(folder, 1_100)];
    expect([countOf(all), countOf(some)]).toEqual(['1200 false', '1100 true']);
  });

  it('gives a folder back to the system, cut or not', async () => {
    const folder = fresh();
    for (const name of ['a.pdf', 'b.pdf']) put(folder, name);
    const open = () => readdirSync('/proc/self/fd').length;
    const before = process.platform === 'linux' ? open() : 0;
    for (let at = 0; at < 50; at += 1) await disk.list(folder, at % 3);
    expect(process.platform === 'linux' ? open() : 0).toBeLessThan(before + 10);
  });
});

const countOf = (listing: Listing | Refusal) =>
  listing.state === 'listed' ? `${listing.entries.length} ${listing.isCut}` : listing.code;

describe('reading', () => {
  it('leaves no trace, not even the time of access', async () => {
    const path = put(fresh(), 'a.pdf');
    utimesSync(path, new Date('2020-01-01T00:00:00Z'), new Date('2021-01-01T00:00:00Z'));
    const before = statSync(path, { bigint: true });
    expect(textOf(await disk.read(path, 100))).toBe('abc');
    expect(statSync(path, { bigint: true })).toEqual(before);
  });

  it('into one buffer gives each file its own length', async () => {
    const folder = fresh();
    const reused = new DiskWorkFolder(new ReadBuffer());
    const long = put(folder, 'long.pdf', 'a long file');
    const short = put(folder, 'short.pdf', 'short');
    const empty = put(folder, 'empty.pdf', '');
    const read = [];
    for (const path of [long, short, empty, long]) read.push(textOf(await reused.read(path, 100)));
    expect(read).toEqual(['a long file', 'short', '', 'a long file']);
  });

  it('takes a stamp for final only when it can no longer change unseen', async () => {
    expect(await seen(put(fresh(), 'a.pdf'))).toMatchObject({ isSettled: false });
    expect(await seen(process.execPath)).toMatchObject({ isSettled: true });
  });
});
