import type { InkPlane } from './ink-plane.ts';

/** Ink that lies together, in points of the plane. */
export interface Blob {
  readonly left: number;
  readonly top: number;
  /** Exclusive. */
  readonly right: number;
  readonly bottom: number;
  /** Sum of its ink, in points wholly covered. */
  readonly ink: number;
  /** Cells of `CELL` x `CELL` points that hold ink. */
  readonly cells: number;
}

/** Side of a cell, in points. */
export const CELL = 4;
const MOST_BLOBS = 400;

/**
 * Gathers ink into blobs on a coarse grid; cells that touch, also by a corner, or lie one cell apart belong together.
 * @param least mean ink from which a cell counts, 0 to 255
 */
export function findBlobs(plane: InkPlane, least: number): readonly Blob[] {
  const columns = Math.ceil(plane.width / CELL);
  const rows = Math.ceil(plane.height / CELL);
  const sums = sumCells(plane, columns, rows);
  const limit = least * CELL * CELL;
  const blobs: Blob[] = [];
  for (let start = 0; start < sums.length && blobs.length < MOST_BLOBS; start++) {
    if ((sums[start] ?? 0) >= limit) blobs.push(flood(sums, start, columns, limit));
  }
  return blobs;
}

function sumCells({ width, height, ink }: InkPlane, columns: number, rows: number): Uint16Array {
  const sums = new Uint16Array(columns * rows);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / CELL) * columns;
    for (let x = 0; x < width; x++, at++) {
      const value = ink[at] ?? 0;
      if (value === 0) continue;
      const cell = row + Math.floor(x / CELL);
      sums[cell] = (sums[cell] ?? 0) + value;
    }
  }
  return sums;
}

/** Takes a blob's cells out of the grid. */
function flood(sums: Uint16Array, start: number, columns: number, limit: number): Blob {
  const [x0, y0] = [start % columns, Math.floor(start / columns)];
  let [left, right, top, bottom, ink, cells] = [x0, x0, y0, y0, 0, 0];
  const waiting = [start];
  const take = (cell: number): void => {
    ink += sums[cell] ?? 0;
    sums[cell] = 0;
    cells += 1;
  };
  take(start);
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    for (const next of around(x, y, columns)) {
      if ((sums[next] ?? 0) < limit) continue;
      take(next);
      waiting.push(next);
    }
  }
  const edges = {
    left: left * CELL,
    top: top * CELL,
    right: (right + 1) * CELL,
    bottom: (bottom + 1) * CELL,
  };
  return { ...edges, ink: ink / 255, cells };
}

const APART = 2;

function* around(x: number, y: number, columns: number): Generator<number> {
  for (let row = Math.max(0, y - APART); row <= y + APART; row++) {
    for (let column = Math.max(0, x - APART); column <= Math.min(columns - 1, x + APART); column++) {
      yield row * columns + column;
    }
  }
}
