import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const PRELOAD = join(ROOT, 'test/hostile/report-usage.mjs');
const PROGRAM = join(import.meta.dirname, 'read-one.ts');

export interface MeasuredWorkbook {
  readonly said: string;
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** One workbook read in a process of its own, with what that process took from start to end. */
export function readMeasured(path: string, wallMs: number): MeasuredWorkbook {
  const options = { cwd: ROOT, timeout: wallMs, encoding: 'utf8' } as const;
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--import', PRELOAD, PROGRAM, path],
    options,
  );
  const usage = /^usage (.*)$/m.exec(stderr)?.[1];
  if (signal !== null || usage === undefined) throw new Error(`no end within ${wallMs} ms: ${stderr}`);
  return { said: stdout, ...JSON.parse(usage) };
}
