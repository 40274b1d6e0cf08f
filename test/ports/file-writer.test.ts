import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DiskFileWriter } from '#adapters/disk/disk-file-writer.ts';
import { MemoryFileWriter } from '#application/memory/memory-file-writer.ts';
import { fileWriterContract } from './file-writer.contract.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-writer-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const emptyFolder = () => mkdtempSync(join(scratch, 'out-'));
const content = new Uint8Array([1, 2, 3]);

fileWriterContract('memory', () => {
  const writer = new MemoryFileWriter();
  return {
    ...{ writer, root: 'out' },
    see: path => new TextDecoder().decode(writer.files.get(path)),
    names: () => [...writer.files.keys()].map(path => path.slice('out/'.length)),
  };
});

fileWriterContract('a disk', () => {
  const root = emptyFolder();
  return {
    ...{ writer: new DiskFileWriter(), root },
    see: path => readFileSync(path, 'utf8'),
    names: () => readdirSync(root),
  };
});

describe('the file writer of a disk', () => {
  it('tells what the disk refused, and leaves nothing behind', async () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'a.xlsx'));
    const writer = new DiskFileWriter();
    expect(await writer.createNew(join(root, 'missing', 'a.xlsx'), content)).toEqual({
      ...{ state: 'refused', code: 'ENOENT' },
    });
    expect(await writer.replace(join(root, 'a.xlsx'), content)).toMatchObject({ state: 'refused' });
    expect(await writer.createNew(join(root, 'a.xlsx'), content)).toEqual({ state: 'taken' });
    expect(readdirSync(root)).toEqual(['a.xlsx']);
  });

  it('never writes through a link', async () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'original'), 'original');
    symlinkSync(join(root, 'original'), join(root, 'link'));
    symlinkSync(join(root, 'nothing'), join(root, 'dangling'));
    const writer = new DiskFileWriter();
    expect(await writer.createNew(join(root, 'link'), content)).toEqual({ state: 'taken' });
    expect(await writer.createNew(join(root, 'dangling'), content)).toEqual({ state: 'taken' });
    expect(await writer.replace(join(root, 'link'), content)).toEqual({ state: 'written' });
    expect(readFileSync(join(root, 'original'), 'utf8')).toBe('original');
  });
});
