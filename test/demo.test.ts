import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemoUnit } from '#demo/make-unit.ts';
import { compareReport } from '#demo/planting/compare-report.ts';
import type { Expected } from '#demo/planting/expected.ts';
import { GRAY, GRAY_AS_RGB } from '#demo/planting/faults.ts';
import { PLANTED_LIST } from '#demo/planting/planted-list.ts';
import { filesOf, PLANTED_UNIT } from '#demo/planting/planted-unit.ts';
import { judgeFolder } from '#demo/showing/judge-folder.ts';
import { markedCopyName } from '#domain/own-files.ts';

const COLORLESS = new Set([GRAY, GRAY_AS_RGB]);

describe('the demo', () => {
  let place = '';
  let folder = '';
  let expected: Expected;

  const differences = async (judged: string) => compareReport(expected, await judgeFolder(judged));

  /** The made folder once more, with its list, to plant something in. */
  async function copyOf(name: string): Promise<string> {
    const copy = join(place, name, PLANTED_UNIT.folder);
    await cp(folder, copy, { recursive: true });
    await cp(join(place, 'made', PLANTED_LIST.name), join(place, name, PLANTED_LIST.name));
    return copy;
  }

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'sohoa-demo-'));
    // Not above the copies: a list is looked for there, too.
    folder = join(place, 'made', PLANTED_UNIT.folder);
    expected = await makeDemoUnit(folder, { seed: 7 });
  });

  afterAll(async () => {
    await rm(place, { recursive: true });
  });

  it('is judged exactly as was planted, whatever the seed', async () => {
    expect(await differences(folder)).toEqual([]);
  });

  it('sees one more fault than was planted', async () => {
    const copy = await copyOf('one-more');
    const clean = PLANTED_UNIT.dossiers[0]?.component.name ?? '';
    await truncate(join(copy, clean), 100_000);
    const found = (await differences(copy)).join('\n');
    expect(found).toContain(clean);
    expect(found).toContain('PD01');
  });

  it('fails, by a text that demands color, what waits for a person by the letter', async () => {
    const stamped = filesOf(PLANTED_UNIT).filter(
      ({ faults, sides }) => sides.includes('result') && faults.some(fault => COLORLESS.has(fault)),
    );
    const { units } = await judgeFolder(folder, { profile: 'tt02-2019' });
    const verdicts = stamped.map(
      ({ name }) => units[0]?.files.find(({ path }) => path.endsWith(name))?.verdict,
    );
    expect(verdicts).toEqual(['failed', 'failed']);
  });

  it('sees that a seal stands elsewhere than was planted', async () => {
    const files = expected.files.map(file => ({
      ...file,
      seals: file.seals.map(seal => ({ ...seal, boxMm: { ...seal.boxMm, y: seal.boxMm.y - 40 } })),
    }));
    const found = compareReport({ ...expected, files }, await judgeFolder(folder));
    const seals = expected.files.flatMap(file => file.seals).length;
    expect(found.filter(line => line.includes(': seals'))).not.toHaveLength(0);
    expect(seals).toBeGreaterThan(10);
  });

  it('sees that a planted fault is gone', async () => {
    const copy = await copyOf('one-less');
    await rm(join(copy, 'Thumbs.db'));
    expect((await differences(copy)).join('\n')).toMatch(/findings: expected .*FD06.*, not found/);
  });

  it('sees that a file was renamed without its cell', async () => {
    const copy = await copyOf('renamed');
    const swapped = filesOf(PLANTED_UNIT).find(({ name }) => /_\d{4}_TP\.pdf$/.test(name))?.name ?? '';
    await rename(join(copy, swapped), join(copy, swapped.replace(/_(\d{4})_TP/, '_TP_$1')));
    const found = (await differences(copy)).join('\n');
    expect(found).toMatch(/files: expected .*, not found/);
    expect(found).toContain(`FN02: echoes: expected "FN02 ${PLANTED_UNIT.folder}/${swapped}", not found`);
  });

  it('sees that the list is gone', async () => {
    const copy = await copyOf('no-list');
    await rm(join(place, 'no-list', PLANTED_LIST.name));
    const found = (await differences(copy)).join('\n');
    expect(found).toMatch(/list: expected \{.*\}, found null/);
    expect(found).toMatch(/RW02.*, not found/);
  });

  it('runs by one command that ends by itself, and leaves the report and the truth', async () => {
    const out = join(place, 'by-command');
    const run = spawnSync(process.execPath, ['src/demo/main.ts', '--once', '--out', out], {
      encoding: 'utf8',
    });
    expect(run.stdout).toContain('Khớp: 28 tệp, 15 hồ sơ, danh sách 14 dòng');
    expect(run.status).toBe(0);
    expect(await readFile(join(out, 'bao-cao.html'), 'utf8')).toContain('000.17.29.H03-210719-0004');
    expect(await readdir(out)).toEqual(expect.arrayContaining([markedCopyName(PLANTED_LIST.name, 1)]));
    expect(JSON.parse(await readFile(join(out, 'expected.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(expected)),
    );
  });
});
