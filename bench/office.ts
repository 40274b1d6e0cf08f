import { median, runProcess, spread } from './measure.ts';

const SOHOA = ['check', '--no-cache', '--no-pixels', '--json'];

/**
 * The same folder by `sohoa check` (start-up included, no cache) and by what a user would take instead,
 * in turn, so that a machine that slows down slows all of them. Judging is only in ours; none of them looks at pages.
 */
export async function compareWithOffice(folder: string, files: number, rounds: number): Promise<string[]> {
  const rivals = {
    sohoa: () => runProcess('./sohoa', [...SOHOA, folder]),
    'pdfinfo + pdfimages + pdfsig': () => runProcess('sh', ['bench/office-script.sh', folder]),
    'pdfinfo alone': () =>
      runProcess('sh', ['-c', 'for f in "$1"/*.pdf; do pdfinfo "$f"; done', 'sh', folder]),
    'mutool info': () => runProcess('sh', ['-c', 'exec mutool info "$1"/*.pdf', 'sh', folder]),
  };
  const seconds = new Map<string, number[]>(Object.keys(rivals).map(name => [name, []]));
  const peaks: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(rivals)) {
      const { seconds: took, peakMegabytes } = await run();
      if (round === 0) continue;
      seconds.get(name)?.push(took);
      if (name === 'sohoa') peaks.push(peakMegabytes);
    }
  }
  const ours = seconds.get('sohoa') ?? [];
  const rows = [...seconds].map(([name, took]) => {
    const ratio = took.map((value, round) => value / (ours[round] ?? Number.NaN));
    const rate = files / median(took);
    return `| ${name} | ${spread(took)} | ${rate.toFixed(1)} | ${name === 'sohoa' ? '' : spread(ratio)} |`;
  });
  return [
    `| ${files} files, ${rounds} rounds in turn | seconds | files/s | × the time of sohoa |`,
    '|---|--:|--:|--:|',
    ...rows,
    '',
    `Peak memory of sohoa: ${spread(peaks, 0)} MB.`,
  ];
}
