import type { RgbPixels } from '../../scanning/scanner-look.ts';
import type { Random } from '../../seeded-random.ts';
import type { Inked } from '../press/press.ts';
import { levelsOf, type ScanSettings } from './scan-settings.ts';

/** A power of two, so that an index wraps by masking. */
const GRAINS = 1 << 16;

/** Inked paper as the scanner records it: tinted, grainy, dim toward the edges, red a little off blue. */
export function scanInk({ width, height, rgbx }: Inked, settings: ScanSettings, random: Random): RgbPixels {
  const rgb = new Uint8ClampedArray(width * height * 3);
  const [red, green, blue] = levelsOf(settings);
  const grains = Float32Array.from({ length: GRAINS }, () => random.bell() * settings.grain * 1.7);
  const lamp = dimming(width, settings.shade, random);
  const fringe = settings.fringe * 0.5;
  for (let y = 0; y < height; y++) {
    const offset = random.whole(0, GRAINS - 1);
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const from = (row + x) * 4;
      const to = (row + x) * 3;
      const change = level(lamp, x) + level(grains, (offset + x) & (GRAINS - 1));
      const tinge = level(grains, (offset + 7 * x) & (GRAINS - 1)) * 0.35;
      const r = level(red, level(rgbx, from));
      const b = level(blue, level(rgbx, from + 2));
      // The first and last column have no neighbor; the next row's will do.
      const besideRed = level(red, level(rgbx, Math.max(0, from - 4)));
      const besideBlue = level(blue, level(rgbx, Math.min(rgbx.length - 2, from + 6)));
      rgb[to] = r + (besideRed - r) * fringe + change + tinge;
      rgb[to + 1] = level(green, level(rgbx, from + 1)) + change;
      rgb[to + 2] = b + (besideBlue - b) * fringe + change - tinge;
    }
  }
  const pixels = { width, height, rgb };
  for (let speck = 0; speck < settings.dust; speck++) dropSpeck(pixels, random);
  return pixels;
}

const level = (levels: Uint8Array | Float32Array, at: number): number => levels[at] ?? 0;

/** How much darker each column is, away from where the lamp is brightest. */
function dimming(width: number, shade: number, random: Random): Float32Array {
  const middle = random.between(0.4, 0.6);
  return Float32Array.from({ length: width }, (_, x) => -shade * (2 * Math.abs(x / width - middle)) ** 3);
}

function dropSpeck({ width, height, rgb }: RgbPixels, random: Random): void {
  const size = random.whole(1, 3);
  const left = random.whole(0, width - size - 1);
  const top = random.whole(0, height - size - 1);
  const dark = random.between(0.45, 0.85);
  for (let y = top; y < top + size; y++) {
    for (let at = (y * width + left) * 3; at < (y * width + left + size) * 3; at++)
      rgb[at] = (rgb[at] ?? 0) * dark;
  }
}
