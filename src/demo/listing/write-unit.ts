import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MadeListing } from './make-listing.ts';
import { tinyScan } from './tiny-scan.ts';

/**
 * Writes the folder that goes with a made list, and the list beside it.
 * @param folder to make; its last part is the unit's folder name.
 */
export async function writeUnit(folder: string, { files }: MadeListing, workbook: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of files) {
    // Look-alike letters are not ASCII, and no two of the names differ in them alone.
    await writeFile(join(folder, name), tinyScan(name.replace(/[^ -~]/g, '?')), { flag: 'wx' });
  }
  await writeFile(join(dirname(folder), 'danh-sach.xlsx'), workbook);
}
