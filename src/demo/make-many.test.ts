import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeManyFiles } from './make-many.ts';
import { planFile } from './many/plan-file.ts';
import { seededRandom } from './seeded-random.ts';

describe('making many files', () => {
  let place = '';
  let texts: ReadonlyMap<string, string> = new Map();

  async function make(name: string): Promise<ReadonlyMap<string, string>> {
    const folder = join(place, name);
    await makeManyFiles(folder, { count: 60, seed: 11, size: 'small' });
    const names = (await readdir(folder)).sort();
    return new Map(
      await Promise.all(
        names.map(async file => [file, await readFile(join(folder, file), 'latin1')] as const),
      ),
    );
  }

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'sohoa-many-'));
    texts = await make('first');
  });

  afterAll(async () => {
    await rm(place, { recursive: true });
  });

  it('names every file well, component and result of each dossier', () => {
    expect(texts.size).toBe(60);
    for (const name of texts.keys()) expect(name).toMatch(/^000\.17\.29\.H03-\d{6}-\d{4}_(TP|KQ)_2021\.pdf$/);
    expect(new Set([...texts.keys()].map(name => name.slice(0, 25))).size).toBe(30);
  });

  it('makes every file unique', () => {
    expect(new Set(texts.values()).size).toBe(60);
  });

  it('keeps small files near 100 kB', () => {
    const bytes = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
    expect(bytes / 60).toBeLessThan(120_000);
  });

  it('makes the same files again', async () => {
    expect(await make('second')).toEqual(texts);
  });

  it('plans a median of three pages, and every kind among a few hundred files', () => {
    const plans = Array.from({ length: 600 }, (_, index) => planFile(seededRandom(index)));
    const counts = plans.map(plan => plan.pages.length).sort((one, other) => one - other);
    expect(counts[300]).toBe(3);
    expect(new Set(plans.map(plan => plan.wrapping)).size).toBe(6);
    expect(new Set(plans.flatMap(plan => plan.pages)).size).toBe(13);
  });
});
