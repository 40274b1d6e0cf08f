import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawWorkbook } from '#demo/raw-workbook.ts';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';
import { HOSTILE_WORKBOOKS } from './workbooks/all-workbooks.ts';
import { readMeasured } from './workbooks/read-measured.ts';

/** Of processor time, start-up included. */
const CAP_CPU_MS = 2000;
const CAP_RSS_MB = 300;
const NET_MS = 20_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sohoa-workbooks-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('readWorkbook', () => {
  it.each(HOSTILE_WORKBOOKS)('answers to $about in 2 s and 300 MB ($name)', ({ name, answers, make }) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, make());
    const { said, cpuMs, rssMb } = readMeasured(path, NET_MS);
    rmSync(path);
    expect(answers).toContain(said);
    expect(cpuMs).toBeLessThan(CAP_CPU_MS);
    expect(rssMb).toBeLessThan(CAP_RSS_MB);
  });

  it('calls a workbook damaged that is cut off anywhere', async () => {
    const whole = rawWorkbook({ rows: '<row><c><v>1</v></c></row>', shared: '<si><t>a</t></si>' });
    for (let part = 1; part < 20; part += 1) {
      const reading = await readWorkbook(whole.subarray(0, Math.floor((whole.length * part) / 20)));
      expect(reading).toMatchObject({ state: 'refused', cause: 'damaged' });
    }
    expect(await readWorkbook(whole)).toMatchObject({ state: 'read' });
  });

  it('meets at least fifty of them, each under a name of its own', () => {
    expect(new Set(HOSTILE_WORKBOOKS.map(({ name }) => name)).size).toBe(HOSTILE_WORKBOOKS.length);
    expect(HOSTILE_WORKBOOKS.length).toBeGreaterThanOrEqual(50);
  });
});
