import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOMBS } from './bombs/all-bombs.ts';
import { checkMeasured } from './run-measured.ts';
import { summarize } from './summarize.ts';

/** Of processor time, of all threads, start-up included: a busy machine does not decide. */
const CAP_CPU_MS = 2000;
const CAP_RSS_MB = 300;
/** Wall time is only a net. */
const NET_MS = 20_000;

const GIB = 1024 ** 3;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sohoa-bombs-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('sohoa check', () => {
  it.each(BOMBS)(
    'answers $about in 2 s and 300 MB ($name)',
    ({ name, answers, rssMb: cap = CAP_RSS_MB, make }) => {
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, make());
      const { facts, cpuMs, rssMb } = checkMeasured(path, NET_MS);
      rmSync(path);
      expect(answers).toContain(summarize(facts));
      expect(cpuMs).toBeLessThan(CAP_CPU_MS);
      expect(rssMb).toBeLessThan(cap);
    },
  );

  it('does not take a file of eight gigabytes into memory', () => {
    const path = join(folder, 'vast.pdf');
    writeFileSync(path, '%PDF-1.7\n');
    truncateSync(path, 8 * GIB);
    const { facts, cpuMs, rssMb } = checkMeasured(path, NET_MS);
    rmSync(path);
    expect(summarize(facts)).toBe('refused: limit fileSize');
    expect(cpuMs).toBeLessThan(CAP_CPU_MS);
    expect(rssMb).toBeLessThan(CAP_RSS_MB);
  });

  it('meets at least sixty bombs, each under a name of its own', () => {
    expect(new Set(BOMBS.map(({ name }) => name)).size).toBe(BOMBS.length);
    expect(BOMBS.length).toBeGreaterThanOrEqual(60);
  });
});
