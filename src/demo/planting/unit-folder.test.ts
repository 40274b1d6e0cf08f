import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderNotOurs, makeFolder } from './unit-folder.ts';

describe('making a folder', () => {
  let place = '';
  const isOurs = (name: string): boolean => name.startsWith('ours');
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'sohoa-folder-'));
  });

  afterEach(async () => {
    await rm(place, { recursive: true });
  });

  it('replaces an older one of ours whole', async () => {
    const folder = join(place, 'unit');
    await makeFolder(folder, isOurs, async write => await write('ours-old', bytes('1')));
    await makeFolder(folder, isOurs, async write => await write('ours-new', bytes('2')));
    expect(await readdir(folder)).toEqual(['ours-new']);
    expect(await readdir(place)).toEqual(['unit']);
  });

  it('leaves a folder alone that holds what somebody else put there', async () => {
    const letter = join(place, 'letter.txt');
    await writeFile(letter, 'mine');
    await expect(makeFolder(place, isOurs, async () => undefined)).rejects.toThrow(FolderNotOurs);
    expect(await readFile(letter, 'utf8')).toBe('mine');
  });

  it('keeps the older folder, and no half of the new one, when making fails', async () => {
    const folder = join(place, 'unit');
    await makeFolder(folder, isOurs, async write => await write('ours-old', bytes('1')));
    const failing = makeFolder(folder, isOurs, async write => {
      await write('ours-new', bytes('2'));
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await readdir(folder)).toEqual(['ours-old']);
    expect(await readdir(place)).toEqual(['unit']);
  });
});
