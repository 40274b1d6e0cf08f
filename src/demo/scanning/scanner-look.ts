import type { Random } from '../seeded-random.ts';
import type { Raster } from './glass.ts';

/** Three bytes a pixel, from the top left. */
export interface RgbPixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8ClampedArray;
}

/** What one scanner adds to every page. */
export interface ScannerLook {
  /** White paper as this scanner sees it. */
  readonly paper: readonly [number, number, number];
  /** Black ink as this scanner sees it. */
  readonly black: number;
  /** Grain, in levels of 255. */
  readonly grain: number;
  /** How much the lamp dims toward the edges, in levels. */
  readonly shade: number;
  /** Specks a page. */
  readonly dust: number;
}

export function inventLook(random: Random): ScannerLook {
  const white = random.whole(246, 252);
  return {
    paper: [white, white - random.whole(1, 3), white - random.whole(5, 12)],
    black: random.whole(22, 48),
    grain: random.between(1.6, 2.8),
    shade: random.between(3, 7),
    dust: random.whole(8, 26),
  };
}

/** A power of two, so that an index wraps by masking. */
const GRAINS = 1 << 16;

/** Clean pixels as this scanner would have recorded them: tinted, grainy, a little dim at the edges, dusty. */
export function scanLook(page: Raster, look: ScannerLook, random: Random): RgbPixels {
  const { width, height, rgbx } = page;
  const rgb = new Uint8ClampedArray(width * height * 3);
  const [red, green, blue] = look.paper.map(white => levels(look.black, white));
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error('A look has three levels');
  const grains = Float32Array.from({ length: GRAINS }, () => random.bell() * look.grain * 1.7);
  const lamp = Float32Array.from(
    { length: width },
    (_, x) => -look.shade * (2 * Math.abs(x / width - 0.55)) ** 3,
  );
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y++) {
    const offset = random.whole(0, GRAINS - 1);
    for (let x = 0; x < width; x++) {
      const change = (lamp[x] ?? 0) + (grains[(offset + x) & (GRAINS - 1)] ?? 0);
      const tinge = (grains[(offset + 7 * x) & (GRAINS - 1)] ?? 0) * 0.35;
      rgb[to] = (red[rgbx[from] ?? 0] ?? 0) + change + tinge;
      rgb[to + 1] = (green[rgbx[from + 1] ?? 0] ?? 0) + change;
      rgb[to + 2] = (blue[rgbx[from + 2] ?? 0] ?? 0) + change - tinge;
      from += 4;
      to += 3;
    }
  }
  const pixels = { width, height, rgb };
  for (let speck = 0; speck < look.dust; speck++) dropSpeck(pixels, random);
  return pixels;
}

const levels = (black: number, white: number): Float32Array =>
  Float32Array.from({ length: 256 }, (_, level) => black + ((white - black) * level) / 255);

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

/** One byte a pixel, as the eye weighs the colors. */
export function toGray({ width, height, rgb }: RgbPixels): Uint8Array {
  const gray = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < gray.length; at++, from += 3) {
    gray[at] = 0.299 * (rgb[from] ?? 0) + 0.587 * (rgb[from + 1] ?? 0) + 0.114 * (rgb[from + 2] ?? 0) + 0.5;
  }
  return gray;
}

/** One bit a pixel, rows padded to whole bytes, 1 = ink. */
export function toBilevel(gray: Uint8Array, width: number, threshold = 150): Uint8Array {
  const rowBytes = Math.ceil(width / 8);
  const bits = new Uint8Array(rowBytes * Math.ceil(gray.length / width));
  for (let at = 0; at < gray.length; at++) {
    if ((gray[at] ?? 255) >= threshold) continue;
    const x = at % width;
    const byte = ((at - x) / width) * rowBytes + (x >> 3);
    bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
  }
  return bits;
}
