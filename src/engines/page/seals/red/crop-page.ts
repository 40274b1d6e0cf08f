import type { PagePicture } from '../../picture.ts';
import type { PagePlanes } from '../../planes.ts';
import type { Part } from '../geometry/squeeze.ts';

/** A part of a picture, in whole pixels, as a picture of its own. */
export function cropPicture(picture: PagePicture, part: Part): PagePicture {
  return { ...picture, ...sizeOf(part), rgbx: crop(picture.rgbx, picture.width, part, 4) };
}

/** The planes of that picture; counts and paper stay those of the whole. */
export function cropPlanes(planes: PagePlanes, part: Part): PagePlanes {
  const { luma, chroma, width } = planes;
  return {
    ...planes,
    ...sizeOf(part),
    luma: crop(luma, width, part, 1),
    chroma: crop(chroma, width, part, 1),
  };
}

const sizeOf = ({ left, top, right, bottom }: Part): { width: number; height: number } => ({
  width: right - left,
  height: bottom - top,
});

function crop(from: Uint8Array, width: number, part: Part, bytes: number): Uint8Array {
  const row = (part.right - part.left) * bytes;
  const to = new Uint8Array(row * (part.bottom - part.top));
  for (let y = part.top, at = 0; y < part.bottom; y++, at += row) {
    const start = (y * width + part.left) * bytes;
    to.set(from.subarray(start, start + row), at);
  }
  return to;
}
