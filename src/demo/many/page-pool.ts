import { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import { inventDossierPaper } from '../papers/dossier-paper.ts';
import { UNIT_CODE } from '../papers/invented-people.ts';
import { type PaperKind, printSide } from '../papers/print-side.ts';
import { PROCEDURES } from '../papers/procedures.ts';
import { drawUnitSeals } from '../papers/unit-seal.ts';
import { Glass } from '../scanning/glass.ts';
import { type Storage, storePixels } from '../scanning/scan-image.ts';
import type { ScanPage } from '../scanning/scan-pdf.ts';
import { type Scanner, scanSheet } from '../scanning/scan-sheet.ts';
import { inventLook, type ScannerLook } from '../scanning/scanner-look.ts';
import type { Random } from '../seeded-random.ts';

/** `real`: as scanners write them, 0.2 to 0.6 MB a page; `small`: some 30 kB, where only the number of files matters. */
export type PoolSize = 'real' | 'small';

/** Pages scanned once and used again in many files. */
export type PagePool = Readonly<Record<PoolKind, readonly [ScanPage, ...ScanPage[]]>>;

const KINDS = {
  color: { dpi: 200, storage: 'color', copies: 8 },
  fineColor: { dpi: 300, storage: 'color', copies: 3 },
  coarse: { dpi: 150, storage: 'color', copies: 1 },
  gray: { dpi: 200, storage: 'gray', copies: 2 },
  grayAsRgb: { dpi: 200, storage: 'grayAsRgb', copies: 1 },
  fax: { dpi: 200, storage: 'group4', copies: 2 },
  bilevel: { dpi: 300, storage: 'flateBilevel', copies: 1 },
  emptyBack: { dpi: 200, storage: 'color', copies: 1 },
  recognized: { dpi: 200, storage: 'color', copies: 2 },
  rotated: { dpi: 200, storage: 'color', copies: 2 },
  turned: { dpi: 200, storage: 'color', copies: 1 },
  poster: { dpi: 200, storage: 'color', copies: 1 },
} as const satisfies Record<string, { dpi: number; storage: Storage; copies: number }>;

export type PoolKind = keyof typeof KINDS;

const PAPERS_OF: Readonly<Record<PoolSize, readonly PaperKind[]>> = {
  real: ['form', 'result', 'minutes', 'household'],
  small: ['cover'],
};

/** Scans every kind of page that the demo knows. */
export async function fillPool(size: PoolSize, random: Random): Promise<PagePool> {
  const shop = await PrintShop.open();
  const seals = drawUnitSeals(shop);
  const sheets = PROCEDURES.flatMap((procedure, index) => {
    const code = `${UNIT_CODE}-2107${String(index + 10)}-0001`;
    const own = random.fork(code);
    const paper = inventDossierPaper({ code, procedure }, own);
    return PAPERS_OF[size].map(kind => printSide(shop, kind, paper, own));
  });
  const glass = await Glass.lay(await shop.print());
  const scanner: Scanner = { glass, seals, look: lookOf(size, random.fork('scanner')) };
  const scan = (kind: PoolKind): Promise<[ScanPage, ...ScanPage[]]> =>
    scanKind(scanner, kind, { sheets, quality: size === 'real' ? 82 : 12, random: random.fork(kind) });
  return {
    color: await scan('color'),
    fineColor: await scan('fineColor'),
    coarse: await scan('coarse'),
    gray: await scan('gray'),
    grayAsRgb: await scan('grayAsRgb'),
    fax: await scan('fax'),
    bilevel: await scan('bilevel'),
    emptyBack: await scan('emptyBack'),
    recognized: await scan('recognized'),
    rotated: await scan('rotated'),
    turned: await scan('turned'),
    poster: await scan('poster'),
  };
}

/** Grain is what makes scans large. */
function lookOf(size: PoolSize, random: Random): ScannerLook {
  const look = inventLook(random);
  return size === 'real' ? look : { ...look, grain: 0, shade: 0 };
}

interface Scanning {
  readonly sheets: readonly Sheet[];
  readonly quality: number;
  readonly random: Random;
}

async function scanKind(
  scanner: Scanner,
  kind: PoolKind,
  { sheets, quality, random }: Scanning,
): Promise<[ScanPage, ...ScanPage[]]> {
  const { dpi, storage, copies } = KINDS[kind];
  const start = random.whole(0, sheets.length - 1);
  const one = async (copy: number): Promise<ScanPage> => {
    const sheet = sheets[(start + copy) % sheets.length] ?? null;
    const pixels = scanSheet(scanner, kind === 'emptyBack' ? null : sheet, dpi, random);
    const sideways = kind === 'rotated' || kind === 'turned';
    const image = await storePixels(pixels, { storage, quality, sideways });
    return { image, dpi, ...layoutOf(kind, sheet) };
  };
  const pages: [ScanPage, ...ScanPage[]] = [await one(0)];
  for (let copy = 1; copy < copies; copy++) pages.push(await one(copy));
  return pages;
}

function layoutOf(kind: PoolKind, sheet: Sheet | null): Pick<ScanPage, 'placing' | 'text'> {
  if (kind === 'rotated') return { placing: 'rotatedPage' };
  if (kind === 'turned') return { placing: 'turnedImage' };
  if (kind === 'poster') return { placing: 'pixelsAsPoints' };
  return kind === 'recognized' && sheet !== null ? { text: sheet.runs } : {};
}
