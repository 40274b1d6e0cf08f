import type { PageBuffers } from './page-buffers.ts';
import type { PagePicture } from './picture.ts';

/** Turns a picture clockwise by so many quarters; as it is where there is nothing to turn. */
export function turnPicture(picture: PagePicture, quarters: number, buffers: PageBuffers): PagePicture {
  const { width, height, rgbx, pixelsPerMm } = picture;
  if (quarters % 4 === 0) return picture;
  const pixels = new Uint32Array(rgbx.buffer, rgbx.byteOffset, width * height);
  const turned = buffers.words(pixels.length);
  const { start, along, down } = walk(quarters, width, height);
  for (let from = 0, line = start; from < pixels.length; line += down) {
    for (let end = from + width, to = line; from < end; from++, to += along) turned[to] = pixels[from] ?? 0;
  }
  return {
    ...(quarters % 2 === 0 ? { width, height } : { width: height, height: width }),
    rgbx: new Uint8Array(turned.buffer, turned.byteOffset, turned.byteLength),
    pixelsPerMm,
  };
}

/** Where the first pixel comes to lie, and how far the next one and the next row lie from it. */
function walk(quarters: number, width: number, height: number) {
  if (quarters % 4 === 1) return { start: height - 1, along: height, down: -1 };
  if (quarters % 4 === 2) return { start: width * height - 1, along: -1, down: -width };
  return { start: (width - 1) * height, along: -height, down: 1 };
}
