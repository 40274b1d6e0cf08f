import type { Passwords } from '../scanning/encrypt-pdf.ts';
import type { Storage } from '../scanning/scan-image.ts';
import type { Placing } from '../scanning/scan-pdf.ts';
import type { SheetPose } from '../scanning/scan-sheet.ts';

/** What lies on a side of a sheet; `nothing` is a page that the scanner program added without a picture. */
export type Side = 'form' | 'result' | 'minutes' | 'household' | 'emptyBack' | 'nothing';

/** How one page of a file differs from the others. */
export interface PageSetting extends SheetPose {
  readonly storage?: Storage;
}

/** How the officer scanned a file. */
export interface ScanSetting {
  readonly dpi: number;
  readonly storage: Storage;
  readonly placing: Placing;
  /** Of the PDF. */
  readonly version: string;
  /** The scanner program recognized the text and laid it under the picture. */
  readonly recognizesText: boolean;
  readonly passwords?: Passwords;
  /** Not scanned at all: saved as PDF by the word processor. */
  readonly bornDigital: boolean;
  /** The copy broke off here, as a share of the file. */
  readonly cutAt?: number;
  /** By page number, from 1. */
  readonly pages?: Readonly<Record<number, PageSetting>>;
}

/** What a good scanner is set to. */
export const HONEST: ScanSetting = {
  dpi: 200,
  storage: 'color',
  placing: 'upright',
  version: '1.4',
  recognizesText: false,
  bornDigital: false,
};
