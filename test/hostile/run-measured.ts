import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PdfReading } from '#domain/pdf-facts.ts';

const ROOT = join(import.meta.dirname, '../..');
const PRELOAD = join(import.meta.dirname, 'report-usage.mjs');
const SOHOA = join(ROOT, 'sohoa');

export interface Measured {
  /** As the report has it. */
  readonly facts: PdfReading;
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** `sohoa check` over one file, as a user starts it, with what that process took from start to end. */
export function checkMeasured(path: string, wallMs: number): Measured {
  const args = ['check', path, '--json', '--no-cache'];
  const env = { ...process.env, NODE_OPTIONS: `--import "${PRELOAD}"` };
  const options = { cwd: ROOT, env, timeout: wallMs, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { stdout, stderr, signal } = spawnSync(SOHOA, args, options);
  const usage = /^usage (.*)$/m.exec(stderr)?.[1];
  if (signal !== null || usage === undefined) throw new Error(`no end within ${wallMs} ms: ${stderr}`);
  const { cpuMs, rssMb } = JSON.parse(usage);
  return { facts: JSON.parse(stdout).units[0].files[0].facts, cpuMs, rssMb };
}
