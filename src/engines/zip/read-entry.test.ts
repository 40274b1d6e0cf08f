import { describe, expect, it } from 'vitest';
import { type RawEntry, rawZip } from '#demo/raw-zip.ts';
import { openZip } from './open-zip.ts';
import { readEntry, readWholeEntry } from './read-entry.ts';
import type { ZipArchive, ZipEntry } from './zip-archive.ts';

const LONG = 'một hai ba '.repeat(100_000);

describe('readWholeEntry', () => {
  it.each([true, false])('gives back what was put in (stored: %s)', async isStored => {
    const { archive, entry } = only({ name: 'a', content: LONG, isStored });
    const read = await readWholeEntry(archive, entry);
    expect(read.state === 'read' && new TextDecoder().decode(read.bytes)).toBe(LONG);
  });

  it('gives an empty entry as no bytes', async () => {
    const { archive, entry } = only({ name: 'a', content: '' });
    expect(await readWholeEntry(archive, entry)).toEqual({ state: 'read', bytes: new Uint8Array() });
  });
});

describe('readEntry', () => {
  it.each<[string, Partial<RawEntry>, string]>([
    ['a larger size than there is', { sizeBytes: LONG.length * 2 }, 'smaller than it says'],
    ['a wrong checksum', { crc32: 1 }, 'wrong checksum'],
  ])('refuses %s', async (_, lie, said) => {
    const { archive, entry } = only({ name: 'a', content: LONG, ...lie });
    expect(await readEntry(archive, entry, () => true)).toMatchObject({
      fault: 'damaged',
      detail: `a: ${said}`,
    });
  });

  it('never hands over more than was declared', async () => {
    const { archive, entry } = only({ name: 'a', content: LONG, sizeBytes: 50_000 });
    let given = 0;
    const fault = await readEntry(archive, entry, bytes => {
      given += bytes.length;
      return true;
    });
    expect(fault).toMatchObject({ detail: 'a: larger than it says' });
    expect(given).toBeLessThanOrEqual(50_000);
  });

  it('stops when no more is wanted', async () => {
    const { archive, entry } = only({ name: 'a', content: LONG, crc32: 1 });
    let calls = 0;
    const fault = await readEntry(archive, entry, () => {
      calls += 1;
      return false;
    });
    expect([fault, calls]).toEqual([null, 1]);
  });

  it('refuses a broken compression', async () => {
    const { archive, entry } = only({ name: 'a', content: LONG });
    const broken = archive.bytes.slice();
    broken.fill(0xff, entry.start + 20, entry.start + 60);
    expect(await readEntry({ ...archive, bytes: broken }, entry, () => true)).toMatchObject({
      fault: 'damaged',
    });
  });
});

function only(raw: RawEntry): { readonly archive: ZipArchive; readonly entry: ZipEntry } {
  const opened = openZip(rawZip([raw]));
  const entry = opened.state === 'open' ? opened.archive.entries[0] : undefined;
  if (opened.state === 'refused' || entry === undefined) throw new Error('not opened');
  return { archive: opened.archive, entry };
}
