import type { PageBuffers } from './page-buffers.ts';
import type { PagePicture } from './picture.ts';

/** Weights are parts of this; squares of it times 255 still fit a whole number. */
const ONE = 256;
/** Pixels that one of half their size may lie across. */
const TAPS = 3;
const OPAQUE = 0xff000000;

/** For each pixel of a shorter row: the first that it lies upon, and how much of it and of its next two it holds. */
interface Taps {
  readonly firsts: Uint32Array;
  readonly weights: Uint32Array;
}

/**
 * Makes a picture smaller, by less than two: each pixel is the mean of what lies under it, weighed by how much of it does.
 * @param size in pixels; more than half of the picture's, each way
 */
export function shrinkPicture(
  picture: PagePicture,
  size: { readonly width: number; readonly height: number },
  buffers: PageBuffers,
): PagePicture {
  const across = layTaps(picture.width, size.width, buffers);
  const down = layTaps(picture.height, size.height, buffers);
  const small = buffers.words(size.width * size.height);
  const row = buffers.words(picture.width * 3);
  for (let y = 0; y < size.height; y++) {
    mixRows(picture, down, y, row);
    mixColumns(row, across, small.subarray(y * size.width, (y + 1) * size.width));
  }
  const rgbx = new Uint8Array(small.buffer, small.byteOffset, small.byteLength);
  return { ...size, rgbx, pixelsPerMm: (picture.pixelsPerMm * size.width) / picture.width };
}

function layTaps(long: number, short: number, buffers: PageBuffers): Taps {
  const firsts = buffers.words(short);
  const weights = buffers.words(short * TAPS);
  const step = long / short;
  for (let at = 0; at < short; at++) {
    const [from, to] = [at * step, Math.min(long, (at + 1) * step)];
    const first = Math.min(Math.floor(from), Math.max(0, long - TAPS));
    let left = ONE;
    for (let tap = TAPS - 1; tap > 0; tap--) {
      const covered = Math.max(0, Math.min(to, first + tap + 1) - Math.max(from, first + tap));
      const weight = Math.round((covered / step) * ONE);
      weights[at * TAPS + tap] = weight;
      left -= weight;
    }
    firsts[at] = first;
    weights[at * TAPS] = left;
  }
  return { firsts, weights };
}

/** One row of the small picture, still as long as those of the large one: `ONE` times red, green and blue of each pixel. */
function mixRows({ width, rgbx }: PagePicture, { firsts, weights }: Taps, y: number, row: Uint32Array): void {
  const [upper = 0, middle = 0, lower = 0] = weights.subarray(y * TAPS, (y + 1) * TAPS);
  const stride = width * 4;
  const start = (firsts[y] ?? 0) * stride;
  for (
    let to = 0, a = start, b = start + stride, c = b + stride;
    to < row.length;
    to += 3, a += 4, b += 4, c += 4
  ) {
    row[to] = upper * (rgbx[a] ?? 0) + middle * (rgbx[b] ?? 0) + lower * (rgbx[c] ?? 0);
    row[to + 1] = upper * (rgbx[a + 1] ?? 0) + middle * (rgbx[b + 1] ?? 0) + lower * (rgbx[c + 1] ?? 0);
    row[to + 2] = upper * (rgbx[a + 2] ?? 0) + middle * (rgbx[b + 2] ?? 0) + lower * (rgbx[c + 2] ?? 0);
  }
}

function mixColumns(row: Uint32Array, { firsts, weights }: Taps, out: Uint32Array): void {
  const half = (ONE * ONE) / 2;
  for (let x = 0, tap = 0; x < out.length; x++, tap += TAPS) {
    const at = (firsts[x] ?? 0) * 3;
    const [near, next, last] = [weights[tap] ?? 0, weights[tap + 1] ?? 0, weights[tap + 2] ?? 0];
    const red = near * (row[at] ?? 0) + next * (row[at + 3] ?? 0) + last * (row[at + 6] ?? 0);
    const green = near * (row[at + 1] ?? 0) + next * (row[at + 4] ?? 0) + last * (row[at + 7] ?? 0);
    const blue = near * (row[at + 2] ?? 0) + next * (row[at + 5] ?? 0) + last * (row[at + 8] ?? 0);
    out[x] = OPAQUE | (((blue + half) >> 16) << 16) | (((green + half) >> 16) << 8) | ((red + half) >> 16);
  }
}
