import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemoUnit } from './make-unit.ts';
import { BORN_DIGITAL, CUT_OFF, FAX_BILEVEL, SAME_BYTES } from './planting/faults.ts';
import { plantDossier } from './planting/planted-unit.ts';

const UNIT = {
  folder: 'CSDL_UBND xã Thử Nghiệm',
  foreign: ['Thumbs.db'],
  dossiers: [
    plantDossier(
      '210105-0001',
      0,
      { sides: ['form'], faults: [FAX_BILEVEL] },
      { sides: ['result'], faults: [BORN_DIGITAL] },
    ),
    plantDossier(
      '210105-0002',
      2,
      { sides: ['form'], faults: [SAME_BYTES], copyOf: '000.17.29.H03-210105-0001_TP_2021.pdf' },
      { sides: ['result'], faults: [CUT_OFF] },
    ),
  ],
};

describe('making a unit', () => {
  let place = '';
  const made = new Map<string, string>();

  async function make(seed: number): Promise<string> {
    const folder = join(place, String(seed), UNIT.folder);
    await makeDemoUnit(folder, { unit: UNIT, seed });
    return folder;
  }

  async function digests(folder: string): Promise<Record<string, string>> {
    const names = (await readdir(folder)).sort();
    const entries = names.map(async name => {
      const bytes = await readFile(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'sohoa-unit-'));
    for (const [name, digest] of Object.entries(await digests(await make(5)))) made.set(name, digest);
  });

  afterAll(async () => {
    await rm(place, { recursive: true });
  });

  it('writes the files that were planted, and nothing else', () => {
    const planted = UNIT.dossiers.flatMap(({ component, result }) => [component.name, result.name]);
    expect([...made.keys()]).toEqual([...planted, 'Thumbs.db'].sort());
  });

  it('gives a copy the bytes of its original, and every other file its own', () => {
    const [first, second] = UNIT.dossiers;
    expect(made.get(second?.component.name ?? '')).toBe(made.get(first?.component.name ?? ''));
    expect(new Set(made.values()).size).toBe(made.size - 1);
  });

  it('writes the truth beside the folder, and the same as it returns', async () => {
    const text = await readFile(join(place, '5', 'expected.json'), 'utf8');
    const { files, counts } = JSON.parse(text);
    expect(files).toHaveLength(4);
    expect(counts.files).toEqual({ passed: 3, undecided: 0, failed: 1 });
  });

  it('gives the same bytes for the same seed and other scans for another', async () => {
    expect(await digests(await make(5))).toEqual(Object.fromEntries(made));
    const other = await digests(await make(6));
    expect(Object.keys(other)).toEqual([...made.keys()]);
    expect(Object.entries(other).filter(([name, digest]) => made.get(name) === digest)).toHaveLength(1);
  });
});
