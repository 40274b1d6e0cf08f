import { SEAL_SHEET_MM } from '../drawing/seal.ts';
import { STRADDLING } from '../scanning/scan-sheet.ts';
import type { ExpectedSeal } from './expected.ts';
import type { PrintedSide } from './make-file.ts';
import type { PlantedFile } from './planted-unit.ts';

const MM_PER_POINT = 25.4 / 72;
const A4_MM = { width: 210, height: 297 } as const;

/** Of the sheet on which a seal is drawn its ring leaves a margin. */
const RING_MM = SEAL_SHEET_MM - 6;

/** Where the office stamped a file's pages, as they are shown, give or take how a hand lays paper. */
export function expectSeals(
  { setting }: PlantedFile,
  sides: readonly PrintedSide[],
): readonly ExpectedSeal[] {
  if (setting.bornDigital) return [];
  return sides.flatMap((side, index) => {
    if (side === 'emptyBack' || side === 'nothing') return [];
    const page = index + 1;
    const own = { ...setting, ...setting.pages?.[page] };
    const places = own.isStraddled === true ? [...side.seals, STRADDLING] : side.seals;
    return places.map(place => ({ page, isRed: own.storage === 'color', ...boxAround(place) }));
  });
}

/** What of the ring lies on the page. */
function boxAround({ x, y }: { readonly x: number; readonly y: number }): Pick<ExpectedSeal, 'boxMm'> {
  const [left, right] = around(x * MM_PER_POINT, A4_MM.width);
  const [top, bottom] = around(y * MM_PER_POINT, A4_MM.height);
  return { boxMm: { x: left, y: top, width: tenths(right - left), height: tenths(bottom - top) } };
}

function around(middle: number, side: number): readonly [from: number, to: number] {
  return [tenths(Math.max(0, middle - RING_MM / 2)), tenths(Math.min(side, middle + RING_MM / 2))];
}

const tenths = (mm: number): number => Math.round(mm * 10) / 10;
