import type { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { DossierPaper } from './dossier-paper.ts';
import { typeNationalHeading } from './national-heading.ts';

/** What lies on top of a dossier in the cupboard: little ink, so a small scan. */
export function printCoverSheet(shop: PrintShop, paper: DossierPaper): Sheet {
  const sheet = shop.sheet();
  typeNationalHeading(sheet);
  sheet.skip(160).write('BÌA HỒ SƠ', { style: 'bold', size: 24, align: 'center' });
  sheet.skip(10).write(paper.code, { size: 14, align: 'center' });
  return sheet;
}
