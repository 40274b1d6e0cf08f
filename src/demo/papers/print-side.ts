import type { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { Random } from '../seeded-random.ts';
import { printApplicationForm } from './application-form.ts';
import { printCoverSheet } from './cover-sheet.ts';
import type { DossierPaper } from './dossier-paper.ts';
import { printResult } from './result-papers.ts';
import { printHouseholdTable, printMinutes } from './supporting-papers.ts';

export const PAPERS = {
  form: printApplicationForm,
  result: printResult,
  minutes: printMinutes,
  household: printHouseholdTable,
  cover: printCoverSheet,
} as const satisfies Record<string, (shop: PrintShop, paper: DossierPaper, random: Random) => Sheet>;

export type PaperKind = keyof typeof PAPERS;

/** Prints one side of a dossier's paper. */
export function printSide(shop: PrintShop, kind: PaperKind, paper: DossierPaper, random: Random): Sheet {
  return PAPERS[kind](shop, paper, random);
}
