import type { RgbPixels } from '#demo/scanning/scanner-look.ts';
import { PAPER_COLOR } from './seen-paper.ts';

/** Where a pixel comes from; null: from beyond the paper. */
type Source = (x: number, y: number) => readonly [x: number, y: number] | null;

function copied(page: RgbPixels, width: number, height: number, from: Source): RgbPixels {
  const rgb = new Uint8ClampedArray(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const source = from(x, y);
      if (source === null) continue;
      const at = (source[1] * page.width + source[0]) * 3;
      rgb.set(page.rgb.subarray(at, at + 3), (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
}

/** Laid so far to the right that the paper's right part is not scanned. */
export function cutAtRight(page: RgbPixels, pixels: number): RgbPixels {
  const { width, height } = page;
  return copied(page, width, height, (x, y) => [Math.max(0, x - pixels), y]);
}

/** The lid was open: black left of the paper. */
export function borderedAtLeft(page: RgbPixels, pixels: number): RgbPixels {
  const { width, height } = page;
  return copied(page, width, height, (x, y) => (x < pixels ? null : [x - pixels, y]));
}

/** A lamp too weak: so much of the light is left. */
export function dimmed({ width, height, rgb }: RgbPixels, light: number): RgbPixels {
  return { width, height, rgb: rgb.map(level => level * light) };
}

/** Ink too faint: so much of its darkness is left. */
export function faded({ width, height, rgb }: RgbPixels, ink: number): RgbPixels {
  const paper = (at: number): number => PAPER_COLOR[at % 3] ?? 255;
  return { width, height, rgb: rgb.map((level, at) => paper(at) + (level - paper(at)) * ink) };
}
