import type { PagePlanes } from '../planes.ts';
import type { Lean } from './measure-lean.ts';

/** A letter is looked at as a grid of so many cells. */
const COLUMNS = 8;
const ROWS = 10;
export const CELLS = COLUMNS * ROWS;

const MOST_LETTERS = 400;
/** Width against height of what may be one letter. */
const NARROWEST = 0.3;
const WIDEST = 1.5;

/**
 * Draws letters small, one grid of cells after the other, set straight: 0 for paper, 1 for ink.
 * On a sideways page they are drawn as if the page were turned clockwise.
 */
export function drawLetters(planes: PagePlanes, boxes: Uint16Array, lean: Lean): Float32Array {
  const chosen = chooseBoxes(boxes, lean.isSideways);
  const grids = new Float32Array(chosen.length * CELLS);
  chosen.forEach((box, index) => {
    const grid = grids.subarray(index * CELLS, (index + 1) * CELLS);
    drawLetter(planes, boxes.subarray(box, box + 4), lean, grid);
    stretchContrast(grid);
  });
  return grids;
}

/** Boxes with a letter's proportions; of many an even choice. */
function chooseBoxes(boxes: Uint16Array, isSideways: boolean): readonly number[] {
  const fit: number[] = [];
  for (let box = 0; box < boxes.length; box += 4) {
    const wide = (boxes[box + 2] ?? 0) - (boxes[box] ?? 0);
    const high = (boxes[box + 3] ?? 0) - (boxes[box + 1] ?? 0);
    const ratio = isSideways ? high / wide : wide / high;
    if (ratio >= NARROWEST && ratio <= WIDEST) fit.push(box);
  }
  const stride = Math.max(1, fit.length / MOST_LETTERS);
  const count = Math.floor(fit.length / stride);
  return Array.from({ length: count }, (_, index) => fit[Math.floor(index * stride)] ?? 0);
}

/** Brightness at the middle of each cell, between the four pixels around it. */
function drawLetter(
  { width, height, luma }: PagePlanes,
  [left = 0, top = 0, right = 0, bottom = 0]: Uint16Array,
  { isSideways, slope }: Lean,
  grid: Float32Array,
): void {
  const cos = 1 / Math.sqrt(1 + slope * slope);
  const sin = slope * cos;
  const [long, deep] = isSideways ? [bottom - top, right - left] : [right - left, bottom - top];
  // A leaning letter's box is larger than the letter.
  const wide = Math.max(long / 2, long - Math.abs(sin) * deep);
  const high = Math.max(deep / 2, deep - Math.abs(sin) * long);
  const across = (left + right - 1) / 2;
  const down = (top + bottom - 1) / 2;
  const toRow = isSideways ? -1 : 1;
  for (let cell = 0; cell < CELLS; cell++) {
    const u = (((cell % COLUMNS) + 0.5) / COLUMNS - 0.5) * wide;
    const v = ((((cell / COLUMNS) | 0) + 0.5) / ROWS - 0.5) * high;
    const along = u * cos - v * sin;
    const below = u * sin + v * cos;
    const x = Math.max(0, across + (isSideways ? below : along));
    const y = Math.max(0, down + toRow * (isSideways ? along : below));
    const column = Math.min(width - 2, x | 0);
    const row = Math.min(height - 2, y | 0);
    const at = row * width + column;
    const upper = (luma[at] ?? 0) + ((luma[at + 1] ?? 0) - (luma[at] ?? 0)) * (x - column);
    const under = at + width;
    const lower = (luma[under] ?? 0) + ((luma[under + 1] ?? 0) - (luma[under] ?? 0)) * (x - column);
    grid[cell] = upper + (lower - upper) * (y - row);
  }
}

function stretchContrast(grid: Float32Array): void {
  let least = 255;
  let most = 0;
  for (const level of grid) {
    if (level < least) least = level;
    if (level > most) most = level;
  }
  const scale = 1 / Math.max(1, most - least);
  for (let cell = 0; cell < CELLS; cell++) grid[cell] = (most - (grid[cell] ?? 0)) * scale;
}
