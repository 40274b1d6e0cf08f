import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';
import { cutIntoCells } from './paper-cells.ts';

/**
 * How much darker than the bare paper around it each pixel is, in the channel that tells most: ink of any color
 * swallows light in at least one.
 */
export function inkDepth({ rgbx }: PagePicture, planes: PagePlanes): Uint8Array {
  const { width, height, paper } = planes;
  const { ground, columns, side } = cutIntoCells(planes);
  const depth = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const first = Math.floor(y / side) * columns;
    for (let column = 0; column < columns; column++) {
      const shade = (ground[first + column] ?? 0) - paper.luma;
      // Whole levels: what is left of a level is no depth.
      const red = Math.floor(paper.red + shade);
      const green = Math.floor(paper.green + shade);
      const blue = Math.floor(paper.blue + shade);
      const end = y * width + Math.min(width, (column + 1) * side);
      for (let at = y * width + column * side, from = at * 4; at < end; at++, from += 4) {
        depth[at] = Math.max(
          0,
          red - (rgbx[from] ?? 0),
          green - (rgbx[from + 1] ?? 0),
          blue - (rgbx[from + 2] ?? 0),
        );
      }
    }
  }
  return depth;
}
