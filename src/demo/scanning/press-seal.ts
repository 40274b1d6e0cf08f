import type { Random } from '../seeded-random.ts';
import type { Raster } from './glass.ts';

const RED = [206, 32, 46] as const;

/** Middle of the seal in pixels, and how much ink its pad gives: 1 is a fresh one. */
export interface SealPress {
  readonly x: number;
  readonly y: number;
  readonly ink?: number;
}

/** Patches of more and less ink, a few a seal. */
const PATCHES = 6;

/**
 * Stamps a seal over whatever is on the page, unevenly, as a hand does,
 * and translucent, so that the signature shows through. What lies beyond the page's edge is lost.
 */
export function pressSeal(page: Raster, seal: Raster, { x, y, ink = 1 }: SealPress, random: Random): void {
  const patches = Float32Array.from({ length: (PATCHES + 2) ** 2 }, () => random.between(0.55, 1));
  const left = Math.round(x - seal.width / 2);
  const top = Math.round(y - seal.height / 2);
  for (let row = 0; row < seal.height; row++) {
    for (let column = 0; column < seal.width; column++) {
      const at = { x: left + column, y: top + row };
      if (at.x < 0 || at.y < 0 || at.x >= page.width || at.y >= page.height) continue;
      const cover = 1 - (seal.rgbx[(row * seal.width + column) * 4 + 1] ?? 255) / 255;
      if (cover <= 0) continue;
      const patch = patchAt(patches, (column / seal.width) * PATCHES, (row / seal.height) * PATCHES);
      const amount = ink * cover * patch * (0.82 + 0.18 * random.next());
      const to = (at.y * page.width + at.x) * 4;
      RED.forEach((ink, channel) => {
        const under = page.rgbx[to + channel] ?? 255;
        page.rgbx[to + channel] = under * (1 - amount) + ((under * ink) / 255) * amount;
      });
    }
  }
}

/** Between the four nearest patches. */
function patchAt(patches: Float32Array, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const value = (dx: number, dy: number): number => patches[(row + dy) * (PATCHES + 2) + column + dx] ?? 1;
  const across = x - column;
  const upper = value(0, 0) * (1 - across) + value(1, 0) * across;
  const lower = value(0, 1) * (1 - across) + value(1, 1) * across;
  return upper + (lower - upper) * (y - row);
}
