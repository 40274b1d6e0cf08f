/**
 * `npm run bench`: every figure in one run, peers beside, written into bench/README.md.
 * `--quick` measures on smaller folders and writes nothing.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { makeManyRows, makeRowsOfMany } from '#demo/listing/make-many-rows.ts';
import type { PlacedSheet } from '#demo/listing/place-sheet.ts';
import { writeListing } from '#demo/listing/write-listing.ts';
import { makeManyFiles } from '#demo/make-many.ts';
import { compareWithOpenpyxl, measureListBesideFolder, measureListGrowth } from './lists.ts';
import { measureGrowth } from './many.ts';
import { compareWithOffice } from './office.ts';
import { compareWithPictures, measureLookingGrowth, measurePages } from './pages.ts';

const SEED = 20261124;
const quick = process.argv.includes('--quick');
const growth = quick ? [150, 300, 600] : [3750, 7500, 15000];
const lookingGrowth = quick ? [15, 30] : [250, 500, 1000];
const listGrowth = quick ? [2000, 4000, 8000] : [50_000, 100_000, 200_000];
const rounds = quick ? 2 : 5;

const office = await folderOf(120, 'real');
const folders = new Map<number, string>();
for (const count of growth) folders.set(count, await folderOf(count, 'small'));
const looked = new Map<number, string>();
for (const count of lookingGrowth) looked.set(count, await folderOf(count, 'real'));
const most = growth.at(-1) ?? 0;
const [rows = 0] = listGrowth;

const lines = [
  `Measured by \`npm run bench\`, seed ${SEED}, on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'},`,
  `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`,
  '',
  '### Against an office script',
  '',
  ...(await compareWithOffice(office, 120, rounds)),
  '',
  '### Looking at every page',
  '',
  ...(await compareWithPictures(office, 120, Math.min(rounds, 3))),
  '',
  ...(await measurePages(office)),
  '',
  ...(await measureLookingGrowth(looked)),
  '',
  '### A large folder, twice',
  '',
  ...(await measureGrowth(folders)),
  '',
  '### A list, against a script of a few lines',
  '',
  ...(await compareWithOpenpyxl({ alone: listOf(rows), withFolder: listBesideNothing(rows) }, rows, rounds)),
  '',
  '### Growing lists',
  '',
  ...(await measureListGrowth(new Map(listGrowth.map(count => [count, listOf(count)])))),
  '',
  '### A list beside its folder',
  '',
  ...(await withOwnCache(() =>
    measureListBesideFolder({ folder: folders.get(most) ?? '', list: listOfFiles(most) }, most, rounds),
  )),
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

/** A list of so many rows, no folder beside it. */
function listOf(count: number): string {
  return keepList(`rows-${count}`, () => makeManyRows({ count, seed: SEED, faulty: 0.03 }));
}

/** The same beside a folder in which nothing lies. */
function listBesideNothing(count: number): string {
  const list = keepList(`rows-${count}-and-folder`, () => makeManyRows({ count, seed: SEED, faulty: 0.03 }));
  mkdirSync(join(dirname(list), 'CSDL_UBND xã Đo Đạc'), { recursive: true });
  return list;
}

function listOfFiles(count: number): string {
  return keepList(`rows-of-${count}-files`, () => makeRowsOfMany({ count, seed: SEED }));
}

function keepList(name: string, make: () => readonly PlacedSheet[]): string {
  const list = join('bench/.data', `${name}-${SEED}`, 'danh-sach.xlsx');
  if (!existsSync(list)) {
    process.stderr.write(`Making a list, ${name} …\n`);
    mkdirSync(dirname(list), { recursive: true });
    writeFileSync(list, writeListing(make()));
  }
  return list;
}

/** Remembers files in a place of its own, as a first user would. */
async function withOwnCache<T>(measure: () => Promise<T>): Promise<T> {
  const cache = mkdtempSync(join(tmpdir(), 'sohoa-bench-cache-'));
  process.env['XDG_CACHE_HOME'] = cache;
  try {
    return await measure();
  } finally {
    rmSync(cache, { recursive: true });
  }
}

/** The figures stand between two marks; the words around them are a person's. */
function writeResults(figures: string): void {
  const path = 'bench/README.md';
  const [before, rest] = readFileSync(path, 'utf8').split('<!-- figures -->');
  const after = rest?.split('<!-- end of figures -->')[1] ?? '\n';
  writeFileSync(path, `${before}<!-- figures -->\n\n${figures}\n\n<!-- end of figures -->${after}`);
}
