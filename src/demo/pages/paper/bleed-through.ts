import { chain, move, scale } from '../press/affine.ts';
import type { Draw, Inked, Window } from '../press/press.ts';

/** So much coarser is what shows through: paper blurs it. */
const COARSER_MM = 0.35;

/** Lets the back of the paper, drawn on layer `index`, show through, mirrored and pale. */
export function bleedThrough(
  draw: Draw,
  index: number,
  page: Inked,
  {
    window,
    widthMm,
    strength,
  }: { readonly window: Window; readonly widthMm: number; readonly strength: number },
): void {
  const [a, b] = window.paperToPixels;
  const coarser = Math.hypot(a, b) * COARSER_MM;
  const [width, height] = [Math.ceil(page.width / coarser) + 1, Math.ceil(page.height / coarser) + 1];
  const mirrored = chain(scale(-1, 1), move(widthMm, 0), window.paperToPixels, scale(1 / coarser));
  const back = draw(index, { width, height, paperToPixels: mirrored });
  for (let y = 0; y < page.height; y++) {
    for (let x = 0; x < page.width; x++) {
      const at = (y * page.width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const through = 1 - strength * (1 - smooth(back, x / coarser, y / coarser, channel) / 255);
        page.rgbx[at + channel] = (page.rgbx[at + channel] ?? 255) * through;
      }
    }
  }
}

/** One channel of four neighbors, by their distance. */
function smooth({ width, rgbx }: Inked, x: number, y: number, channel: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const at = (row * width + column) * 4 + channel;
  const below = at + width * 4;
  const [across, down] = [x - column, y - row];
  const upper = (rgbx[at] ?? 255) * (1 - across) + (rgbx[at + 4] ?? 255) * across;
  const lower = (rgbx[below] ?? 255) * (1 - across) + (rgbx[below + 4] ?? 255) * across;
  return upper * (1 - down) + lower * down;
}
