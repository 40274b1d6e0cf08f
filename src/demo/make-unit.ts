import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PrintShop } from './drawing/print-shop.ts';
import { writeListing } from './listing/write-listing.ts';
import type { DossierPaper } from './papers/dossier-paper.ts';
import { UNIT_CODE } from './papers/invented-people.ts';
import { drawUnitSeals } from './papers/unit-seal.ts';
import { expectUnit } from './planting/expect-unit.ts';
import type { Expected } from './planting/expected.ts';
import { inventPapers } from './planting/invent-papers.ts';
import { type PrintedSide, printFile, saveFromWordProcessor, scanFile } from './planting/make-file.ts';
import { makeList } from './planting/make-list.ts';
import {
  PLANTED_UNIT,
  type PlantedDossier,
  type PlantedFile,
  type PlantedUnit,
} from './planting/planted-unit.ts';
import { makeFolder } from './planting/unit-folder.ts';
import { Glass } from './scanning/glass.ts';
import type { Scanner } from './scanning/scan-sheet.ts';
import { inventLook } from './scanning/scanner-look.ts';
import { type Random, seededRandom } from './seeded-random.ts';

export interface MakeUnitOptions {
  readonly seed?: number;
  /** What to make; the planted unit of the demo unless told. */
  readonly unit?: PlantedUnit;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/** A file with the papers it is scanned from. */
interface Job {
  readonly file: PlantedFile;
  readonly paper: DossierPaper;
  readonly sides: readonly PrintedSide[];
  readonly random: Random;
}

/**
 * Makes a unit's folder of scans and its list, and beside them `expected.json`, the truth about both, which is written first.
 * The same seed gives the same files. The folder appears when it is whole; an older one of the demo is replaced.
 * @param folder to make; its last part is the unit's folder name, whatever the planted unit says.
 * @throws FolderNotOurs when the folder holds anything but the demo's files.
 */
export async function makeDemoUnit(folder: string, options: MakeUnitOptions = {}): Promise<Expected> {
  const { seed = 20_261_124, unit = PLANTED_UNIT, onProgress = () => undefined } = options;
  const random = seededRandom(seed);
  const papers = inventPapers(unit, random);
  const list = makeList(unit, papers, random.fork('list'));
  await mkdir(dirname(folder), { recursive: true });
  const { jobs, scanner } = await prepare(unit, papers, random);
  const named = { ...unit, folder: folder.split(/[\\/]/).at(-1) ?? unit.folder };
  const expected = expectUnit(named, list, new Map(jobs.map(({ file, sides }) => [file, sides])));
  const isOurs = (name: string): boolean => name.startsWith(UNIT_CODE) || unit.foreign.includes(name);
  await makeFolder(folder, isOurs, async write => {
    await writeFile(join(dirname(folder), 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
    if (list !== null) await writeFile(join(dirname(folder), list.name), writeListing([list.sheet]));
    const made = new Map<string, Uint8Array>();
    for (const job of jobs) {
      onProgress(made.size, jobs.length, job.file.name);
      const bytes = made.get(job.file.copyOf ?? '') ?? (await makeFile(scanner, job));
      made.set(job.file.name, bytes);
      await write(job.file.name, bytes);
    }
    for (const name of unit.foreign) await write(name, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    onProgress(jobs.length, jobs.length, '');
  });
  return expected;
}

/** Prints everything that will be scanned and lays it on the glass. */
async function prepare(
  unit: PlantedUnit,
  papers: ReadonlyMap<PlantedDossier, DossierPaper>,
  random: Random,
): Promise<{ jobs: readonly Job[]; scanner: Scanner }> {
  const shop = await PrintShop.open();
  const seals = drawUnitSeals(shop);
  const jobs = unit.dossiers.flatMap(dossier => {
    const paper = papers.get(dossier);
    if (paper === undefined) return [];
    return [dossier.component, dossier.result].map((file): Job => {
      const own = random.fork(file.name);
      return { file, paper, sides: printFile(shop, file, paper, own), random: own };
    });
  });
  const glass = await Glass.lay(await shop.print());
  return { jobs, scanner: { glass, look: inventLook(random.fork('scanner')), seals } };
}

async function makeFile(scanner: Scanner, { file, paper, sides, random }: Job): Promise<Uint8Array> {
  if (file.setting.bornDigital) return await saveFromWordProcessor(file, paper, random);
  return await scanFile(scanner, file, sides, random);
}
