import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { smallPdf } from '../ports/fact-reader.contract.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A folder for one test file, gone after it. */
export function makeScratch(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'sohoa-cli-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  return scratch;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  /** Signals to send, each after so many milliseconds. */
  readonly signals?: readonly (readonly [NodeJS.Signals, number])[];
}

/** The program as a user starts it, by its launcher, with a cache of its own. */
export function runSohoa(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = ROOT, env = {}, signals = [], uid } = options;
  const child = spawn(join(ROOT, 'sohoa'), args, {
    cwd,
    env: { PATH: process.env['PATH'], XDG_CACHE_HOME: join(tmpdir(), 'sohoa-test-cache'), ...env },
    ...(uid === undefined ? {} : { uid }),
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.err += chunk;
  });
  for (const [signal, after] of signals) setTimeout(() => child.kill(signal), after);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ code, ...text }));
  });
}

/** Writes whole, empty pages of A4 under the given paths; returns them. */
export function putPdfs(...paths: readonly string[]): readonly string[] {
  for (const path of paths) writeFileSync(path, smallPdf());
  return paths;
}
