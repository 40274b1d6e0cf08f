import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeScratch, runSohoa } from '../cli/run-sohoa.ts';
import { colorScan, putFolder, reportOf } from '../cli/scan-files.ts';
import { EXPECTED, type ExpectedFinding, SAMPLE } from './sample-list.ts';
import { byPlace, whatCounts } from './told-of.ts';

const scratch = makeScratch();
const WRITER = fileURLToPath(new URL('write-list.py', import.meta.url));
const LIST = fileURLToPath(new URL('list.json', import.meta.url));

/** A real workbook of another writer beside a real folder, as the command is given them. */
async function check(name: string, files: readonly string[], daysAre: 'text' | 'day') {
  const home = join(scratch, name);
  mkdirSync(home);
  execFileSync('/usr/bin/python3', [WRITER, LIST, join(home, 'danh-sach.xlsx'), daysAre]);
  const folder = putFolder(
    join(home, SAMPLE.folder),
    Object.fromEntries(files.map(file => [file, colorScan(file)])),
  );
  const { units } = reportOf(await runSohoa(['check', folder, '--json', '--day', '24/11/2026']));
  const [unit] = units;
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

const sorted = (expected: readonly ExpectedFinding[]) => [...expected].sort(byPlace);

describe.each(['text', 'day'] as const)('the letter’s sample as a workbook, with days as %s', daysAre => {
  it('is judged by the command as is expected, with its files and without', async () => {
    const full = await check(`${daysAre}-full`, SAMPLE.files, daysAre);
    expect(whatCounts(full, EXPECTED.withFiles)).toEqual(sorted(EXPECTED.withFiles));
    expect(full.files.map(({ path }) => path)).toHaveLength(3);
    const bare = await check(`${daysAre}-bare`, [], daysAre);
    expect(whatCounts(bare, EXPECTED.withoutFiles)).toEqual(sorted(EXPECTED.withoutFiles));
  });
});
