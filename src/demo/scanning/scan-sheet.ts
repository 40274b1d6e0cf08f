import type { Sheet } from '../drawing/sheet.ts';
import { turnedPixels } from '../pages/scanner/turned.ts';
import type { Random } from '../seeded-random.ts';
import type { Glass, Raster } from './glass.ts';
import { pressSeal } from './press-seal.ts';
import { type RgbPixels, type ScannerLook, scanLook } from './scanner-look.ts';

/** Nobody lays a sheet perfectly straight. */
const SKEW_DEGREES = 0.45;

/** Pressed over fanned sheets, a seal is faint: the pad's ink serves for all of them. */
const STRADDLING_INK = 0.5;

export interface Scanner {
  readonly glass: Glass;
  readonly look: ScannerLook;
  /** Sheets of the office's seal, each turned a little differently, as hands do. */
  readonly seals: readonly [Sheet, ...Sheet[]];
}

/** How a sheet lay on the glass, where it did not lie as hands usually lay it. */
export interface SheetPose {
  /** Clockwise, in degrees. */
  readonly skew?: number;
  readonly isUpsideDown?: boolean;
  /** The office's seal was pressed over the right edges of fanned sheets; this one bears its part. */
  readonly isStraddled?: boolean;
}

/** Middle of a straddling seal, in points from the top left: just beyond the right edge of an A4 sheet lies its half. */
export const STRADDLING = { x: 593, y: 520 } as const;

/** Stamps a sheet where it is to be stamped and scans it. `sheet` null: the empty back of a paper. */
export function scanSheet(
  scanner: Scanner,
  sheet: Sheet | null,
  dpi: number,
  random: Random,
  { skew: leaning, isUpsideDown = false, isStraddled = false }: SheetPose = {},
): RgbPixels {
  const { glass, look, seals } = scanner;
  if (sheet === null) return scanLook(emptyBack(dpi), look, random);
  const skew = leaning ?? random.bell() * SKEW_DEGREES;
  const page = glass.look(sheet.index, dpi, skew);
  for (const place of sheet.seals) {
    const seal = glass.look(random.pick(seals).index, dpi);
    pressSeal(page, seal, skewed(place, page, dpi, skew), random);
  }
  if (isStraddled) {
    const seal = glass.look(seals[0].index, dpi);
    pressSeal(page, seal, { ...skewed(STRADDLING, page, dpi, skew), ink: STRADDLING_INK }, random);
  }
  return turnedPixels(scanLook(page, look, random), isUpsideDown ? 180 : 0);
}

function emptyBack(dpi: number): Raster {
  const width = Math.round((210 / 25.4) * dpi);
  const height = Math.round((297 / 25.4) * dpi);
  return { width, height, rgbx: new Uint8Array(width * height * 4).fill(255) };
}

/** Where a place on the paper comes to lie in the pixels. */
function skewed(
  place: { readonly x: number; readonly y: number },
  page: Raster,
  dpi: number,
  degrees: number,
): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [(place.x * dpi) / 72 - page.width / 2, (place.y * dpi) / 72 - page.height / 2];
  return {
    x: page.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: page.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}
