import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Run, runProcess } from './measure.ts';

/** When memory is collected is a matter of chance: of one run it tells little. */
const ROUNDS = 3;

/**
 * Growing folders, whose pages nobody looks at: is memory flat, is time linear, is an unchanged second run quick?
 * `folders` holds paths by their number of files, ascending.
 */
export async function measureGrowth(folders: ReadonlyMap<number, string>): Promise<string[]> {
  const rows: string[] = [];
  const peaks: [files: number, megabytes: number][] = [];
  for (const [files, folder] of folders) {
    const pairs: (readonly [first: Run, second: Run])[] = [];
    for (let round = 0; round < ROUNDS; round += 1) pairs.push(await runTwice(folder));
    const first = median(pairs.map(([run]) => run.seconds));
    const second = median(pairs.map(([, run]) => run.seconds));
    const peak = median(pairs.map(([run]) => run.peakMegabytes));
    peaks.push([files, peak]);
    const times = `${first.toFixed(1)} | ${((first / files) * 1000).toFixed(2)} | ${second.toFixed(1)}`;
    rows.push(`| ${files} | ${times} | ${(first / second).toFixed(1)} | ${peak.toFixed(0)} |`);
  }
  return [
    '| files | first run, s | s per 1,000 files | second run, s | × faster | peak MB |',
    '|--:|--:|--:|--:|--:|--:|',
    ...rows,
    '',
    `Medians of ${ROUNDS} runs. Memory kept per file: ${keptKilobytes(peaks).toFixed(1)} KB from the smallest folder to the largest,`,
    `${keptKilobytes(peaks.slice(-2)).toFixed(1)} KB over the last doubling.`,
  ];
}

/** A first run, and one that remembers it. */
async function runTwice(folder: string): Promise<readonly [first: Run, second: Run]> {
  const cache = mkdtempSync(join(tmpdir(), 'sohoa-bench-cache-'));
  process.env['XDG_CACHE_HOME'] = cache;
  try {
    const check = () => runProcess('./sohoa', ['check', '--no-pixels', '--jsonl', folder]);
    return [await check(), await check()];
  } finally {
    rmSync(cache, { recursive: true });
  }
}

function keptKilobytes(peaks: readonly (readonly [number, number])[]): number {
  const [fewest = 0, low = 0] = peaks.at(0) ?? [];
  const [most = 0, high = 0] = peaks.at(-1) ?? [];
  return ((high - low) * 1024) / (most - fewest);
}
