import type { PrintShop } from './print-shop.ts';
import type { Sheet } from './sheet.ts';

/** A commune's seal is about 36 mm across; its sheet leaves a margin for the ink that spreads. */
export const SEAL_SHEET_MM = 42;

const POINTS_PER_MM = 72 / 25.4;
const OUTER = 18 * POINTS_PER_MM;

export interface SealWords {
  /** Around the top, e.g. the authority. */
  readonly top: string;
  /** Around the foot, e.g. district and province. */
  readonly foot: string;
}

/** Draws a round seal, words on the ring around a star, on a square sheet of its own. */
export function drawSeal(shop: PrintShop, words: SealWords, turned: number): Sheet {
  const side = SEAL_SHEET_MM * POINTS_PER_MM;
  const sheet = shop.sheet({ width: side, height: side });
  const middle = side / 2;
  sheet.ring(middle, middle, OUTER - 1, 2, 'red');
  sheet.ring(middle, middle, OUTER - 4.2, 0.7, 'red');
  sheet.ring(middle, middle, OUTER * 0.6, 0.9, 'red');
  writeOnRing(sheet, words.top, {
    middle,
    radius: OUTER * 0.68,
    size: 6.8,
    spread: 196,
    turned,
    side: 'top',
  });
  writeOnRing(sheet, words.foot, { middle, radius: OUTER * 0.8, size: 5, spread: 92, turned, side: 'foot' });
  for (const at of [206, -26]) drawStar(sheet, onCircle(middle, OUTER * 0.74, at + turned), 2.6, turned);
  drawStar(sheet, { x: middle, y: middle }, OUTER * 0.36, turned);
  drawTeeth(sheet, middle, turned);
  return sheet;
}

interface RingText {
  readonly middle: number;
  readonly radius: number;
  readonly size: number;
  /** Degrees from the first letter to the last. */
  readonly spread: number;
  readonly turned: number;
  readonly side: 'top' | 'foot';
}

/** Angles in degrees, counterclockwise from the right. */
function onCircle(middle: number, radius: number, degrees: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: middle + radius * Math.cos(angle), y: middle - radius * Math.sin(angle) };
}

/** Letters stand outward along the top and inward along the foot, so that both read from the left. */
function writeOnRing(sheet: Sheet, text: string, ring: RingText): void {
  const typing = { style: 'bold', size: ring.size, ink: 'red' } as const;
  const letters = [...text];
  const widths = letters.map(letter => sheet.widthOf(letter, typing));
  const arc = (ring.spread * Math.PI * ring.radius) / 180;
  const spacing = (arc - widths.reduce((sum, width) => sum + width, 0)) / (letters.length - 1);
  const direction = ring.side === 'top' ? -1 : 1;
  let angle = (ring.side === 'top' ? 90 : 270) + ring.turned - (direction * ring.spread) / 2;
  letters.forEach((letter, index) => {
    const { x, y } = onCircle(ring.middle, ring.radius, angle);
    sheet.put(letter, x, y, typing, angle + (ring.side === 'top' ? -90 : 90));
    angle += (direction * ((widths[index] ?? 0) + spacing) * 180) / Math.PI / ring.radius;
  });
}

function drawStar(sheet: Sheet, center: { x: number; y: number }, radius: number, turned: number): void {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const angle = ((90 + turned + index * 36) * Math.PI) / 180;
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    return { x: center.x + reach * Math.cos(angle), y: center.y - reach * Math.sin(angle) };
  });
  sheet.fillShape(corners, 'red');
}

function drawTeeth(sheet: Sheet, middle: number, turned: number): void {
  for (let degrees = 0; degrees < 360; degrees += 15) {
    const from = onCircle(middle, OUTER * 0.48, degrees + turned);
    const to = onCircle(middle, OUTER * 0.54, degrees + turned);
    sheet.stroke([from, to], { ink: 'red', thickness: 1 });
  }
}
