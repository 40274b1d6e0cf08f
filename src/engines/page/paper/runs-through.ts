import type { PagePlanes } from '../planes.ts';
import type { Mark } from './wear-of-paper.ts';

/** A crease is thin, straight and pale. */
const THICKEST_MM = 1.6;
const LEAST_MM = 3;
const SLENDER = 6;
const PALEST = 110;

/** Along the line, contrast is asked for piece by piece. */
const PIECE_MM = 3;
/** In pixels: how far a line strays from one piece to the next, and where beside it the paper is bare. */
const STRAY = 2;
const BESIDE = 6;
/** Levels by which the middle of a line is darker than both of its sides, on average over a piece. */
const CONTRAST = 3;
/** The last millimeters are shadow, torn or cleared: they tell nothing. */
const RIM_MM = 8;
/** Writing keeps its distance from the edges of the sheet, creases do not. */
const MARGIN_MM = 24;
const SEEN = { near: 0.6, all: 0.75 } as const;

/**
 * Whether a mark is a piece of a line that runs on to the edges of the sheet on both sides, be it so pale that most of
 * it is no mark: a fold, a crease across a corner, a streak.
 */
export function runsThrough(mark: Mark, planes: PagePlanes): boolean {
  const { thicknessMm, lengthMm, deepest } = mark;
  if (thicknessMm > THICKEST_MM || lengthMm < LEAST_MM || lengthMm < SLENDER * thicknessMm) return false;
  if (deepest >= PALEST) return false;
  const ahead = walk(mark, planes, 1);
  const back = walk(mark, planes, -1);
  const pieces = [...ahead, ...back];
  const near = Math.ceil(MARGIN_MM / PIECE_MM);
  return (
    isSeen(ahead.slice(-near), SEEN.near) && isSeen(back.slice(-near), SEEN.near) && isSeen(pieces, SEEN.all)
  );
}

const isSeen = (pieces: readonly boolean[], share: number): boolean =>
  pieces.filter(isThere => isThere).length >= share * pieces.length;

/** From the middle of a mark to the rim of the page: for each piece whether the line is there. */
function walk(mark: Mark, planes: PagePlanes, sense: 1 | -1): boolean[] {
  const { width, height, pixelsPerMm } = planes;
  const [across, down] = [Math.cos(mark.angle) * sense, Math.sin(mark.angle) * sense];
  const long = Math.max(4, Math.round(PIECE_MM * pixelsPerMm));
  const [x0, y0] = [mark.xMm * pixelsPerMm, mark.yMm * pixelsPerMm];
  const reach = Math.min(wayOut(x0, across, width - 1), wayOut(y0, down, height - 1)) - RIM_MM * pixelsPerMm;
  const pieces: boolean[] = [];
  let off = 0;
  for (let from = 0; from + long <= reach; from += long) {
    const piece = { x: x0 + from * across, y: y0 + from * down, across, down, long };
    let [best, most] = [off, 0];
    for (let aside = off - STRAY; aside <= off + STRAY; aside++) {
      const contrast = contrastOf(planes, piece, aside);
      if (contrast > most) [best, most] = [aside, contrast];
    }
    if (most >= CONTRAST) off = best;
    pieces.push(most >= CONTRAST);
  }
  return pieces;
}

/** Steps until a coordinate leaves the page. */
const wayOut = (from: number, step: number, last: number): number =>
  Math.abs(step) < 1e-6 ? Number.POSITIVE_INFINITY : (step > 0 ? last - from : -from) / step;

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
  readonly long: number;
}

function contrastOf(planes: PagePlanes, piece: Piece, aside: number): number {
  const beside = Math.min(
    lightAlong(planes, piece, aside - BESIDE),
    lightAlong(planes, piece, aside + BESIDE),
  );
  return beside - lightAlong(planes, piece, aside);
}

function lightAlong(
  { luma, width, height }: PagePlanes,
  { x, y, across, down, long }: Piece,
  aside: number,
): number {
  let sum = 0;
  for (let step = 0; step < long; step++) {
    const column = Math.round(x + step * across - aside * down);
    const row = Math.round(y + step * down + aside * across);
    if (column >= 0 && row >= 0 && column < width && row < height) sum += luma[row * width + column] ?? 0;
  }
  return sum / long;
}
