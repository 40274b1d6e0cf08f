import type { InkPlane } from '../geometry/ink-plane.ts';

/** Side of a tile, in points: some 8 mm. */
const TILE = 16;
/** A page with less ink than this part of it has no pattern. */
const LEAST_SHARE = 0.05;
/** In a tile full of pattern, this part of the points reaches its ink; in one that a thin line crosses, that part. */
const TOP = 0.12;
const LINE_TOP = 0.016;
const HIGHEST = 64;
/** Tiles that hold a line of at least this ink; a pattern has one in so many of them. */
const LEAST_LINE = 6;
const LEAST_COVERED = 0.5;
/** Patterns are pale; red tables that fill a page have lines of more ink. */
const MOST_LINE = 42;

/** A pattern that covers the page, as certificates have it in pink and yellow. */
interface Pattern {
  /** What the darker points of most places reach; 0 where most of the page is bare, however red some of it may be. */
  readonly floor: number;
  /** The ink of its lines, with the floor taken off; 0 where there is none. */
  readonly line: number;
}

function findPattern(plane: InkPlane): Pattern {
  let inked = 0;
  for (const ink of plane.ink) if (ink > 0) inked += 1;
  if (inked < LEAST_SHARE * plane.ink.length) return { floor: 0, line: 0 };
  const [columns, rows] = [Math.floor(plane.width / TILE), Math.floor(plane.height / TILE)];
  const tops = new Uint32Array(HIGHEST + 1);
  const lines = new Uint32Array(HIGHEST + 1);
  const counts = new Uint16Array(HIGHEST + 1);
  for (let tile = 0; tile < columns * rows; tile++) {
    countInk(plane, (tile % columns) * TILE, Math.floor(tile / columns) * TILE, counts);
    const [top, line] = [topOf(counts, TOP), topOf(counts, LINE_TOP)];
    tops[top] = (tops[top] ?? 0) + 1;
    lines[line] = (lines[line] ?? 0) + 1;
  }
  const floor = medianOf(tops);
  const drawn = lines.fill(0, 0, floor + LEAST_LINE);
  const covered = drawn.reduce((sum, count) => sum + count, 0) / (columns * rows);
  const line = medianOf(drawn) - floor;
  return { floor, line: covered >= LEAST_COVERED && line <= MOST_LINE ? line : 0 };
}

function countInk({ width, ink }: InkPlane, left: number, top: number, counts: Uint16Array): void {
  counts.fill(0);
  for (let y = top; y < top + TILE; y++) {
    for (let at = y * width + left, end = at + TILE; at < end; at++) {
      const level = Math.min(HIGHEST, ink[at] ?? 0);
      counts[level] = (counts[level] ?? 0) + 1;
    }
  }
}

/** The ink that the darkest part of a tile reaches. */
function topOf(counts: Uint16Array, part: number): number {
  let above = 0;
  for (let level = HIGHEST; level > 0; level--) {
    above += counts[level] ?? 0;
    if (above >= part * TILE * TILE) return level;
  }
  return 0;
}

function medianOf(counts: Uint32Array): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let below = 0;
  return Math.max(
    0,
    counts.findIndex(count => {
      below += count;
      return below >= half;
    }),
  );
}

/** A plane without the ink that a pattern has almost everywhere; what its lines still have is noted as clutter. */
export function liftOffPattern(plane: InkPlane): InkPlane {
  const { floor, line } = findPattern(plane);
  const ink = floor === 0 ? plane.ink : plane.ink.map(level => Math.max(0, level - floor));
  return { ...plane, ink, clutter: line };
}

/** Ink that a pattern's lines seldom reach, as a part of what they mostly have. */
export const ABOVE = 1.05;

/** What stands out of a pattern's lines; they are no clutter any more. */
export function riseAbovePattern(plane: InkPlane): InkPlane {
  const floor = ABOVE * (plane.clutter ?? 0);
  return { ...plane, ink: plane.ink.map(level => Math.max(0, level - floor)), clutter: 0 };
}
