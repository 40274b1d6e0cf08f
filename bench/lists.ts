import { median, type Run, runProcess, spread } from './measure.ts';

const PYTHON = '/usr/bin/python3';

const check = (...paths: readonly string[]): Promise<Run> =>
  runProcess('./sohoa', ['check', '--no-pixels', '--jsonl', ...paths]);

/**
 * One list by `sohoa`, read alone and read and judged, and by openpyxl's read-only mode, which only reads; in turn.
 * Beside it the worst case, an empty folder: then every file that the list names is a fault.
 * @param alone a list without a folder beside it; `withFolder` the same beside an empty one.
 */
export async function compareWithOpenpyxl(
  { alone, withFolder }: { readonly alone: string; readonly withFolder: string },
  rows: number,
  rounds: number,
): Promise<string[]> {
  const rivals = {
    'openpyxl, reading': () => runProcess(PYTHON, ['bench/read-by-openpyxl.py', alone]),
    'sohoa facts, reading': () => runProcess('./sohoa', ['facts', alone]),
    'sohoa check, reading and judging': () => check(alone),
    'sohoa check beside an empty folder': () => check(withFolder),
  };
  const runs = new Map<string, Run[]>(Object.keys(rivals).map(name => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(rivals)) {
      const ran = await run();
      if (round > 0) runs.get(name)?.push(ran);
    }
  }
  const peer = runs.get('openpyxl, reading') ?? [];
  return [
    `| ${rows} rows × 20 columns, 3 % with a fault, ${rounds} rounds in turn | seconds | × the time of openpyxl | peak MB |`,
    '|---|--:|--:|--:|',
    ...[...runs].map(([name, own]) => {
      const ratio = own.map(({ seconds }, round) => seconds / (peer[round]?.seconds ?? Number.NaN));
      const peak = Math.max(...own.map(({ peakMegabytes }) => peakMegabytes));
      return `| ${name} | ${spread(own.map(({ seconds }) => seconds))} | ${spread(ratio)} | ${peak.toFixed(0)} |`;
    }),
  ];
}

/** Growing lists, read and judged: is time linear? `lists` holds paths by their number of rows, ascending. */
export async function measureListGrowth(lists: ReadonlyMap<number, string>): Promise<string[]> {
  const lines: string[] = [];
  for (const [rows, list] of lists) {
    const { seconds, peakMegabytes } = await check(list);
    const each = (seconds / rows) * 10_000;
    lines.push(`| ${rows} | ${seconds.toFixed(1)} | ${each.toFixed(2)} | ${peakMegabytes.toFixed(0)} |`);
  }
  return ['| rows | seconds | s per 10,000 rows | peak MB |', '|--:|--:|--:|--:|', ...lines];
}

/** What the list of a large folder adds to a run in which every file is remembered. */
export async function measureListBesideFolder(
  { folder, list }: { readonly folder: string; readonly list: string },
  files: number,
  rounds: number,
): Promise<string[]> {
  await check(folder);
  const without: number[] = [];
  const more: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { seconds } = await check(folder);
    without.push(seconds);
    more.push((await check('--list', list, folder)).seconds - seconds);
  }
  return [
    `A folder of ${files} files that are all remembered takes ${spread(without)} s; with its list of ${files / 2} rows`,
    `${spread(more)} s more (median ${median(more).toFixed(1)}).`,
  ];
}
