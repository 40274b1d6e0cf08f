import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PrintShop } from './drawing/print-shop.ts';
import { retitle } from './drawing/without-chance.ts';
import { fillPool, type PagePool, type PoolSize } from './many/page-pool.ts';
import { type FilePlan, planFile, type Wrapping } from './many/plan-file.ts';
import { inventDossierPaper } from './papers/dossier-paper.ts';
import { UNIT_CODE } from './papers/invented-people.ts';
import { printSide } from './papers/print-side.ts';
import { PROCEDURES } from './papers/procedures.ts';
import { makeFolder } from './planting/unit-folder.ts';
import { type ScanFile, writeScanPdf } from './scanning/scan-pdf.ts';
import { type Random, seededRandom } from './seeded-random.ts';

export interface MakeManyOptions {
  readonly count: number;
  readonly seed: number;
  /** `real` pages as scanners write them, or `small` ones that keep 15,000 files near 1 GB. */
  readonly size?: PoolSize;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Files under way at once: writing overlaps with putting together. */
const AT_ONCE = 8;

/** Dossiers that a commune receives on its busiest days; keeps codes plausible up to 30,000 files. */
const DOSSIERS_A_DAY = 45;

/**
 * Makes a folder of well-named files of all the demo's kinds, median three pages, every file unique in its bytes.
 * The same options give the same files. Pages are scanned once and used again.
 * @throws FolderNotOurs when the folder holds anything else.
 */
export async function makeManyFiles(folder: string, options: MakeManyOptions): Promise<void> {
  const { count, seed, size = 'real', onProgress = () => undefined } = options;
  const random = seededRandom(seed);
  const maker = new ManyMaker(await fillPool(size, random.fork('pool')), await saveDigital(random));
  await mkdir(dirname(folder), { recursive: true });
  const isOurs = (name: string): boolean => name.startsWith(UNIT_CODE);
  await makeFolder(folder, isOurs, async write => {
    for (let first = 0; first < count; first += AT_ONCE) {
      const indexes = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, index) => first + index);
      await Promise.all(
        indexes.map(index => write(`${titleOf(index)}.pdf`, maker.make(index, random.fork(`file ${index}`)))),
      );
      onProgress(first + indexes.length, count);
    }
  });
}

/** Code, part and year of the n-th file; component and result of a dossier follow each other. */
export function titleOf(index: number): string {
  const dossier = Math.floor(index / 2);
  const day = new Date(Date.UTC(2021, 0, 4 + Math.floor(dossier / DOSSIERS_A_DAY)));
  const number = String((dossier % DOSSIERS_A_DAY) + 1).padStart(4, '0');
  const date = day.toISOString().slice(2, 10).replaceAll('-', '');
  return `${UNIT_CODE}-${date}-${number}_${index % 2 === 0 ? 'TP' : 'KQ'}_${day.getUTCFullYear()}`;
}

/** As long as every title, so that it can be replaced in place. */
const PLACEHOLDER = titleOf(0).replace(/./g, '#');

async function saveDigital(random: Random): Promise<Uint8Array> {
  const shop = await PrintShop.open();
  const own = random.fork('digital');
  const paper = inventDossierPaper({ code: `${UNIT_CODE}-210722-0001`, procedure: PROCEDURES[0] }, own);
  printSide(shop, 'result', paper, own);
  return await shop.save(PLACEHOLDER);
}

const WRAPPED: Readonly<Record<Exclude<Wrapping, 'bornDigital'>, Partial<ScanFile>>> = {
  plain: {},
  cutOff: {},
  oldVersion: { version: '1.3' },
  userPassword: { version: '1.6', passwords: { user: 'khuoi-nhan', owner: 'van-thu' } },
  ownerPassword: { version: '1.6', passwords: { user: '', owner: 'van-thu' } },
};

class ManyMaker {
  readonly #pool: PagePool;
  readonly #digital: Uint8Array;

  constructor(pool: PagePool, digital: Uint8Array) {
    this.#pool = pool;
    this.#digital = digital;
  }

  make(index: number, random: Random): Uint8Array {
    const { pages, wrapping } = planFile(random);
    const title = titleOf(index);
    if (wrapping === 'bornDigital') return retitle(this.#digital, PLACEHOLDER, title);
    const bytes = writeScanPdf({ title, pages: this.#take(pages, random), ...WRAPPED[wrapping] });
    return wrapping === 'cutOff' ? bytes.subarray(0, Math.floor(bytes.length * 0.55)) : bytes;
  }

  #take(kinds: FilePlan['pages'], random: Random): ScanFile['pages'] {
    return kinds.map(kind =>
      kind === 'nothing' ? { image: null, dpi: 200 } : random.pick(this.#pool[kind]),
    );
  }
}
