import { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { DossierPaper } from '../papers/dossier-paper.ts';
import { printSide } from '../papers/print-side.ts';
import { storePixels } from '../scanning/scan-image.ts';
import { type ScanPage, writeScanPdf } from '../scanning/scan-pdf.ts';
import { type Scanner, scanSheet } from '../scanning/scan-sheet.ts';
import type { Random } from '../seeded-random.ts';
import type { PlantedFile } from './planted-unit.ts';
import type { PageSetting, ScanSetting } from './scan-setting.ts';

const JPEG_QUALITY = 82;

/** A side with its printed sheet; null for an empty back. `nothing` has neither. */
export type PrintedSide = Sheet | 'emptyBack' | 'nothing';

/** Prints what a file's pages will be scanned from. */
export function printFile(
  shop: PrintShop,
  file: PlantedFile,
  paper: DossierPaper,
  random: Random,
): PrintedSide[] {
  return file.sides.map((side, index) =>
    side === 'emptyBack' || side === 'nothing'
      ? side
      : printSide(shop, side, paper, random.fork(`${side}${index}`)),
  );
}

/** Scans printed sides into the PDF that was planted, faults and all. */
export async function scanFile(
  scanner: Scanner,
  file: PlantedFile,
  sides: readonly PrintedSide[],
  random: Random,
): Promise<Uint8Array> {
  const { setting } = file;
  const pages = await Promise.all(
    sides.map((side, index) => {
      const own = { ...setting, ...setting.pages?.[index + 1] };
      return scanPage(scanner, side, own, random.fork(`${index}`));
    }),
  );
  const { version, passwords, cutAt } = setting;
  const bytes = writeScanPdf({
    pages,
    title: titleOf(file),
    version,
    ...(passwords === undefined ? {} : { passwords }),
  });
  return cutAt === undefined ? bytes : bytes.subarray(0, Math.floor(bytes.length * cutAt));
}

/** Metadata is plain ASCII; a look-alike letter becomes a question mark. */
const titleOf = ({ name }: PlantedFile): string => name.replace(/\.pdf$/i, '').replace(/[^ -~]/g, '?');

async function scanPage(
  scanner: Scanner,
  side: PrintedSide,
  setting: ScanSetting & PageSetting,
  random: Random,
): Promise<ScanPage> {
  const { dpi, storage, placing, recognizesText } = setting;
  if (side === 'nothing') return { image: null, dpi };
  const pixels = scanSheet(scanner, side === 'emptyBack' ? null : side, dpi, random, setting);
  const sideways = placing === 'rotatedPage' || placing === 'turnedImage';
  const image = await storePixels(pixels, { storage, quality: JPEG_QUALITY, sideways });
  const text = recognizesText && side !== 'emptyBack' ? { text: side.runs } : {};
  return { image, dpi, placing, ...text };
}

/** What the word processor saves: real text, no picture. */
export async function saveFromWordProcessor(
  file: PlantedFile,
  paper: DossierPaper,
  random: Random,
): Promise<Uint8Array> {
  const shop = await PrintShop.open();
  printFile(shop, file, paper, random);
  return await shop.save(titleOf(file));
}
