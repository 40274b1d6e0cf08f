import type { PageEdge, QuarterTurn } from '#domain/page-look.ts';
import type { RgbPixels } from '../../scanning/scanner-look.ts';
import type { Bounds } from '../press/affine.ts';

const EDGES: readonly PageEdge[] = ['top', 'right', 'bottom', 'left'];

/** Where an edge goes when the page is turned clockwise. */
export const turnedEdge = (edge: PageEdge, turn: QuarterTurn): PageEdge =>
  EDGES[(EDGES.indexOf(edge) + turn / 90) % 4] ?? edge;

/** Where a box goes; sizes are those before the turn. */
export function turnedBounds(box: Bounds, width: number, height: number, turn: QuarterTurn): Bounds {
  if (turn === 0) return box;
  if (turn === 180) {
    return {
      left: width - box.right,
      right: width - box.left,
      top: height - box.bottom,
      bottom: height - box.top,
    };
  }
  if (turn === 90)
    return { left: height - box.bottom, right: height - box.top, top: box.left, bottom: box.right };
  return { left: box.top, right: box.bottom, top: width - box.right, bottom: width - box.left };
}

/** Turns pixels clockwise. */
export function turnedPixels(pixels: RgbPixels, turn: QuarterTurn): RgbPixels {
  if (turn === 0) return pixels;
  const { width, height, rgb } = pixels;
  const isSideways = turn !== 180;
  const [across, down] = isSideways ? [height, width] : [width, height];
  const turned = new Uint8ClampedArray(rgb.length);
  // The step in the target for one pixel to the right and one row down.
  const [start, right, below] =
    turn === 180
      ? [width * height - 1, -1, -width]
      : turn === 90
        ? [across - 1, across, -1]
        : [across * (down - 1), -across, 1];
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = (start + y * below) * 3;
    for (let x = 0; x < width; x++) {
      turned[to] = rgb[from] ?? 0;
      turned[to + 1] = rgb[from + 1] ?? 0;
      turned[to + 2] = rgb[from + 2] ?? 0;
      from += 3;
      to += right * 3;
    }
  }
  return { width: across, height: down, rgb: turned };
}
