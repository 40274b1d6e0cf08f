/**
 * Every proof in one command: formatting and lint, types and layers, dead code, generated files,
 * then all tests. Ends with a line of its own: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPeers } from '../test/peers.ts';

const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types and layers', 'tsc', '-b'],
  ['dead code', 'knip'],
  ['generated files', process.execPath, 'scripts/generate.ts', '--check'],
];

const [, , ...vitestArgs] = process.argv;
let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, command, ...args] of STEPS) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status === 0) passed += 1;
  else failed += 1;
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
}

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-tests-'));
const outcome = join(scratch, 'tests.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`];
const vitest = spawnSync('vitest', ['run', ...reporters, ...vitestArgs], { stdio: 'inherit' });
count(outcome);
rmSync(scratch, { recursive: true });

const missing = missingPeers();
if (missing.length > 0) {
  process.stdout.write(`Not on this machine, so not compared with: ${missing.join(', ')}\n`);
  if (process.env['CI'] === 'true') failed += missing.length;
}
if (vitest.status !== 0 && failed === 0) failed += 1;
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Adds Vitest's own figures; a run that left none behind has failed. */
function count(path: string): void {
  try {
    const figures: unknown = JSON.parse(readFileSync(path, 'utf8'));
    passed += figureOf(figures, 'numPassedTests');
    failed += figureOf(figures, 'numFailedTests');
    skipped += figureOf(figures, 'numPendingTests');
  } catch (error) {
    failed += 1;
    process.stdout.write(`No figures from Vitest: ${String(error)}\n`);
  }
}

function figureOf(figures: unknown, name: string): number {
  const value = typeof figures === 'object' && figures !== null ? Reflect.get(figures, name) : undefined;
  if (typeof value !== 'number') throw new Error(`no ${name}`);
  return value;
}
