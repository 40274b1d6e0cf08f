import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess } from './measure.ts';

/**
 * Growing folders: is memory flat, is time linear, and is an unchanged second run quick?
 * `folders` holds paths by their number of files, ascending.
 */
export async function measureGrowth(folders: ReadonlyMap<number, string>): Promise<string[]> {
  const rows: string[] = [];
  const peaks: [files: number, megabytes: number][] = [];
  for (const [files, folder] of folders) {
    const cache = mkdtempSync(join(tmpdir(), 'sohoa-bench-cache-'));
    process.env['XDG_CACHE_HOME'] = cache;
    const check = () => runProcess('./sohoa', ['check', '--jsonl', folder]);
    const first = await check();
    const second = await check();
    rmSync(cache, { recursive: true });
    peaks.push([files, first.peakMegabytes]);
    const perThousand = (first.seconds / files) * 1000;
    const times = `${first.seconds.toFixed(1)} | ${perThousand.toFixed(2)} | ${second.seconds.toFixed(1)}`;
    rows.push(
      `| ${files} | ${times} | ${(first.seconds / second.seconds).toFixed(1)} | ${first.peakMegabytes.toFixed(0)} |`,
    );
  }
  return [
    '| files | first run, s | s per 1,000 files | second run, s | × faster | peak MB |',
    '|--:|--:|--:|--:|--:|--:|',
    ...rows,
    '',
    `Memory kept per file, from the smallest folder to the largest: ${keptKilobytes(peaks).toFixed(1)} KB.`,
  ];
}

function keptKilobytes(peaks: readonly (readonly [number, number])[]): number {
  const [fewest = 0, low = 0] = peaks.at(0) ?? [];
  const [most = 0, high = 0] = peaks.at(-1) ?? [];
  return ((high - low) * 1024) / (most - fewest);
}
