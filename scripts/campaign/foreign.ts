/**
 * Compares our reader with poppler, qpdf and mupdf on every PDF below a folder:
 * `node scripts/campaign/foreign.ts --from DIR [--out FILE]`. docs/foreign-files.md says which folders, and explains
 * what was found.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { askMutool, askPdfimages, askPdfinfo, askQpdf } from '../../test/peer-answers.ts';
import { missingPeers } from '../../test/peers.ts';
import { mapPool } from '../../test/run-peer.ts';
import { BoundedReader } from './bounded-reader.ts';
import { compareWithPeers, type Disagreement } from './compare-with-peers.ts';

/** No file may take longer. */
const CAP_MS = 10_000;

interface FileOutcome {
  readonly file: string;
  readonly ours: string;
  readonly ms: number;
  readonly failure: string | null;
  readonly disagreements: readonly Disagreement[];
}

async function compareFile(reader: BoundedReader, root: string, file: string): Promise<FileOutcome> {
  const path = join(root, file);
  const [{ reading, failure, ms }, pdfinfo, qpdf, mutool, pdfimages] = await Promise.all([
    reader.read(path),
    ...([askPdfinfo(path), askQpdf(path), askMutool(path), askPdfimages(path)] as const),
  ]);
  if (reading === null) return { file, ours: 'none', ms, failure, disagreements: [] };
  const ours = reading.state === 'refused' ? `refused: ${reading.cause}` : reading.state;
  const disagreements = compareWithPeers(reading, { pdfinfo, qpdf, mutool, pdfimages });
  return { file, ours, ms, failure, disagreements };
}

function report(outcomes: readonly FileOutcome[]): void {
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  const counts = new Map<string, number>();
  for (const { disagreements } of outcomes) {
    const kinds = new Set(disagreements.map(({ about, peer }) => `${about} / ${peer}`));
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const agreeing = outcomes.filter(
    ({ failure, disagreements }) => failure === null && disagreements.length === 0,
  );
  console.log(`${outcomes.length} files; ${agreeing.length} without any disagreement`);
  console.log(`failures: ${outcomes.filter(({ failure }) => failure !== null).length}`);
  console.log(`ms a file: median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`);
  for (const [kind, count] of [...counts].sort()) console.log(`${String(count).padStart(5)} files: ${kind}`);
}

const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
const missing = missingPeers();
if (values.from === undefined || missing.length > 0) {
  console.error(values.from === undefined ? 'Usage: foreign.ts --from DIR [--out FILE]' : missing.join('\n'));
  process.exitCode = 2;
} else {
  const root = values.from;
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.pdf$/i.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort();
  const readers = [new BoundedReader(CAP_MS), new BoundedReader(CAP_MS)];
  const halves = [files.filter((_, at) => at % 2 === 0), files.filter((_, at) => at % 2 === 1)];
  const outcomes = await Promise.all(
    halves.map((half, at) => {
      const reader = readers[at] ?? new BoundedReader(CAP_MS);
      return mapPool(half, 1, file => compareFile(reader, root, file));
    }),
  );
  for (const reader of readers) reader.close();
  report(outcomes.flat());
  const failing = outcomes
    .flat()
    .filter(({ failure, disagreements }) => failure !== null || disagreements.length > 0);
  if (values.out !== undefined) {
    writeFileSync(values.out, failing.map(outcome => `${JSON.stringify(outcome)}\n`).join(''));
  }
}
