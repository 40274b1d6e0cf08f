import type { PagePlanes } from '../planes.ts';

/** Shadows and tints change slowly: the paper is judged anew in each square of two to so many pixels. */
export const SQUARE_BITS = 4;
/** Darker than the paper by this part of what the darkest ink is. */
const INK_PART = 0.33;
/** Grain goes this many times its own measure below the paper. */
const GRAIN_REACH = 4;
/** Levels that the eye, too, takes for paper. */
const LEAST_DEPTH = 14;
/** For the histogram of depths a part of the pixels is enough. */
const STRIDE = 3;

/** The brightest level that is ink, square by square; squares in rows from the top left. */
export interface InkLimits {
  readonly across: number;
  readonly levels: Int16Array;
}

/** Ink is darker than the paper around it: more than its grain is, and well toward the page's darkest. */
export function measureInkLimits(planes: PagePlanes): InkLimits {
  const papers = measurePapers(planes);
  const depth = inkDepth(planes, papers);
  return { across: papers.across, levels: papers.levels.map(level => level - depth) };
}

/** The brightest place of each square, smoothed over two by two pixels against grain. */
function measurePapers({ width, height, luma }: PagePlanes): InkLimits {
  const across = (width >> SQUARE_BITS) + 1;
  const levels = new Int16Array(across * ((height >> SQUARE_BITS) + 1));
  for (let y = 0; y + 1 < height; y += 2) {
    const base = (y >> SQUARE_BITS) * across;
    for (let x = 0, at = y * width; x + 1 < width; x += 2, at += 2) {
      const bright =
        ((luma[at] ?? 0) + (luma[at + 1] ?? 0) + (luma[at + width] ?? 0) + (luma[at + width + 1] ?? 0)) >> 2;
      const square = base + (x >> SQUARE_BITS);
      if (bright > (levels[square] ?? 0)) levels[square] = bright;
    }
  }
  return { across, levels };
}

function inkDepth(planes: PagePlanes, papers: InkLimits): number {
  const counts = countDepths(planes, papers);
  const floor = Math.max(LEAST_DEPTH, typicalDepth(counts) * GRAIN_REACH);
  let [cubes, squares] = [0, 0];
  for (let depth = floor; depth < 256; depth++) {
    const count = counts[depth] ?? 0;
    squares += count * depth ** 2;
    cubes += count * depth ** 3;
  }
  const darkest = squares === 0 ? 0 : cubes / squares;
  return Math.max(floor, Math.round(darkest * INK_PART));
}

function countDepths({ width, height, luma }: PagePlanes, { across, levels }: InkLimits): Uint32Array {
  const counts = new Uint32Array(256);
  for (let y = 0; y < height; y += STRIDE) {
    const base = (y >> SQUARE_BITS) * across;
    for (let x = 0, at = y * width; x < width; x += STRIDE, at += STRIDE) {
      const depth = Math.max(0, (levels[base + (x >> SQUARE_BITS)] ?? 0) - (luma[at] ?? 0));
      counts[depth] = (counts[depth] ?? 0) + 1;
    }
  }
  return counts;
}

/** The middle one of all depths; most of a page is paper. */
function typicalDepth(counts: Uint32Array): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let below = 0;
  for (let depth = 0; depth < 256; depth++) {
    below += counts[depth] ?? 0;
    if (below >= half) return depth;
  }
  return 255;
}
