import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';
import { cutIntoCells } from './paper-cells.ts';

/**
 * How much darker than the bare paper around it each pixel is, in the channel that tells most: ink of any color
 * swallows light in at least one.
 */
export function inkDepth({ rgbx }: PagePicture, planes: PagePlanes): Uint8Array {
  const { width, height, paper } = planes;
  const cells = cutIntoCells(planes);
  const depth = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const first = Math.floor(y / cells.side) * cells.columns;
    for (let x = 0, at = y * width; x < width; at++, x++) {
      const shade = (cells.ground[first + (x >> 3)] ?? 0) - paper.luma;
      const from = at * 4;
      const drop = Math.max(
        paper.red - (rgbx[from] ?? 0),
        paper.green - (rgbx[from + 1] ?? 0),
        paper.blue - (rgbx[from + 2] ?? 0),
      );
      depth[at] = Math.max(0, drop + shade);
    }
  }
  return depth;
}
