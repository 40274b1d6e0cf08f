import type { PageBuffers } from './page-buffers.ts';

/** Decoded pixels: rows of `stride` bytes from the top left, each pixel blue, green, red. */
export interface DecodedPixels {
  readonly pixels: Uint8Array;
  readonly stride: number;
}

/** Pixels as they lie in memory of today's machines, the lowest byte first: red, green, blue, unused. */
const OPAQUE = 0xff000000;

/**
 * Averages squares of two by two pixels into one.
 * @param width and `height` of what comes out
 * @returns four bytes a pixel: red, green, blue, and one without meaning
 */
export function halvePixels(
  { pixels, stride }: DecodedPixels,
  { width, height }: { readonly width: number; readonly height: number },
  buffers: PageBuffers,
): Uint8Array {
  const halved = buffers.words(width * height);
  for (let to = 0, line = 0; to < halved.length; line += 2 * stride) {
    for (let end = to + width, up = line, low = line + stride; to < end; up += 6, low += 6) {
      const blue = (pixels[up] ?? 0) + (pixels[up + 3] ?? 0) + (pixels[low] ?? 0) + (pixels[low + 3] ?? 0);
      const green =
        (pixels[up + 1] ?? 0) + (pixels[up + 4] ?? 0) + (pixels[low + 1] ?? 0) + (pixels[low + 4] ?? 0);
      const red =
        (pixels[up + 2] ?? 0) + (pixels[up + 5] ?? 0) + (pixels[low + 2] ?? 0) + (pixels[low + 5] ?? 0);
      halved[to++] = OPAQUE | (((blue + 2) >> 2) << 16) | (((green + 2) >> 2) << 8) | ((red + 2) >> 2);
    }
  }
  return new Uint8Array(halved.buffer, halved.byteOffset, halved.byteLength);
}
