import type { PagePlanes } from '../planes.ts';

/** Shadows and tints change slowly: the paper is judged anew in each square of two to so many pixels. */
export const SQUARE_BITS = 4;
const SQUARE = 1 << SQUARE_BITS;
/** Darker than the paper by this part of what the darkest ink is. */
const INK_PART = 0.33;
/** Grain goes this many times its own measure below the paper. */
const GRAIN_REACH = 4;
/** Levels that the eye, too, takes for paper. */
const LEAST_DEPTH = 14;
/** For the histogram of depths a part of the pixels is enough. */
const STRIDE = 3;

/** Squares of a page, in rows from the top left. */
export interface InkLimits {
  readonly across: number;
  /** The brightest level that is ink in each. */
  readonly levels: Int16Array;
  /** Squares with ink in them; the others need not be looked into. */
  readonly isInked: Uint8Array;
}

type Luma = Pick<PagePlanes, 'width' | 'height' | 'luma'>;

interface Papers {
  readonly across: number;
  /** The brightest place of each square, and its darkest pixel. */
  readonly levels: Int16Array;
  readonly darkest: Uint8Array;
}

/** Ink is darker than the paper around it: more than its grain is, and well toward the page's darkest. */
export function measureInkLimits(planes: PagePlanes): InkLimits {
  const papers = measurePapers(planes);
  const depth = inkDepth(planes, papers);
  const levels = papers.levels.map(level => level - depth);
  const isInked = papers.darkest.map((dark, square) => (dark <= (levels[square] ?? 0) ? 1 : 0));
  return { across: papers.across, levels, isInked };
}

/** The brightest place of each square, smoothed over two by two pixels against grain. */
function measurePapers({ width, height, luma }: PagePlanes): Papers {
  const across = (width >> SQUARE_BITS) + 1;
  const levels = new Int16Array(across * ((height >> SQUARE_BITS) + 1));
  const darkest = new Uint8Array(levels.length).fill(255);
  for (let y = 0; y + 1 < height; y += 2) {
    const pair = { luma, upper: y * width, lower: (y + 1) * width };
    const base = (y >> SQUARE_BITS) * across;
    for (let square = base, x = 0; x + 1 < width; square++, x += SQUARE) {
      const end = Math.min(width - 1, x + SQUARE);
      levels[square] = brightestOf(pair, x, end, levels[square] ?? 0);
      darkest[square] = darkestOf(pair, x, end, darkest[square] ?? 0);
    }
  }
  darkenEnds({ width, height, luma }, across, darkest);
  return { across, levels, darkest };
}

/** Two rows of pixels, by where they begin. */
interface RowPair {
  readonly luma: Uint8Array;
  readonly upper: number;
  readonly lower: number;
}

function brightestOf({ luma, upper, lower }: RowPair, x: number, end: number, known: number): number {
  let most = known * 4;
  for (let at = x; at < end; at += 2) {
    const [up, low] = [upper + at, lower + at];
    const sum = (luma[up] ?? 0) + (luma[up + 1] ?? 0) + (luma[low] ?? 0) + (luma[low + 1] ?? 0);
    if (sum > most) most = sum;
  }
  return most >> 2;
}

function darkestOf({ luma, upper, lower }: RowPair, x: number, end: number, known: number): number {
  let least = known;
  for (let at = x; at < end; at++) {
    const level = Math.min(luma[upper + at] ?? 0, luma[lower + at] ?? 0);
    if (level < least) least = level;
  }
  return least;
}

/** The last column and row, where two by two pixels may leave one over. */
function darkenEnds({ width, height, luma }: Luma, across: number, darkest: Uint8Array): void {
  const darken = (x: number, y: number): void => {
    const square = (y >> SQUARE_BITS) * across + (x >> SQUARE_BITS);
    darkest[square] = Math.min(darkest[square] ?? 0, luma[y * width + x] ?? 0);
  };
  for (let y = 0; y < height; y++) darken(width - 1, y);
  for (let x = 0; x < width; x++) darken(x, height - 1);
}

function inkDepth(planes: PagePlanes, papers: Papers): number {
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

function countDepths({ width, height, luma }: PagePlanes, { across, levels }: Papers): Uint32Array {
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
