/**
 * `npm run bench`: every figure in one run, peers beside, written into bench/README.md.
 * `--quick` measures on smaller folders and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { makeManyFiles } from '#demo/make-many.ts';
import { measureGrowth } from './many.ts';
import { compareWithOffice } from './office.ts';

const SEED = 20261124;
const quick = process.argv.includes('--quick');
const growth = quick ? [150, 300, 600] : [3750, 7500, 15000];
const rounds = quick ? 2 : 5;

const office = await folderOf(120, 'real');
const folders = new Map<number, string>();
for (const count of growth) folders.set(count, await folderOf(count, 'small'));

const lines = [
  `Measured by \`npm run bench\`, seed ${SEED}, on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'},`,
  `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`,
  '',
  '### Against an office script',
  '',
  ...(await compareWithOffice(office, 120, rounds)),
  '',
  '### A large folder, twice',
  '',
  ...(await measureGrowth(folders)),
];
process.stdout.write(`${lines.join('\n')}\n`);
if (!quick) writeResults(lines.join('\n'));

/** Makes the folder once; its name tells count and seed, so a later run finds the same files. */
async function folderOf(count: number, size: 'real' | 'small'): Promise<string> {
  const folder = join('bench/.data', `${size}-${count}-${SEED}`, 'CSDL_UBND xã Đo Đạc');
  if (!existsSync(`${folder}.done`)) {
    process.stderr.write(`Making ${count} files …\n`);
    await makeManyFiles(folder, { count, seed: SEED, size });
    writeFileSync(`${folder}.done`, '');
  }
  return folder;
}

/** The figures stand between two marks; the words around them are a person's. */
function writeResults(figures: string): void {
  const path = 'bench/README.md';
  const [before, rest] = readFileSync(path, 'utf8').split('<!-- figures -->');
  const after = rest?.split('<!-- end of figures -->')[1] ?? '\n';
  writeFileSync(path, `${before}<!-- figures -->\n\n${figures}\n\n<!-- end of figures -->${after}`);
}
