import type { PagePlanes } from '../planes.ts';

/** Pixels along a cell's side: some 2 mm, wider than a stroke, narrower than a shadow. */
const SIDE = 8;

/** A page cut into small squares, from the top left; those at the right and the foot may be cut off. */
export interface PaperCells {
  readonly columns: number;
  readonly rows: number;
  /** In pixels. */
  readonly side: number;
  /** Brightness between the strokes of a cell. */
  readonly light: Uint8Array;
  /** Brightness of a cell's darkest pixel. */
  readonly dark: Uint8Array;
  /** Brightness of a cell on average. */
  readonly mean: Uint8Array;
  /** Brightness of the bare paper: the lightest of a cell and the eight around it, since a stroke may fill a cell. */
  readonly ground: Uint8Array;
}

const known = new WeakMap<PagePlanes, PaperCells>();

/** Cuts a page into cells; the work is done once for all who look at the same planes. */
export function cutIntoCells(planes: PagePlanes): PaperCells {
  const cells = known.get(planes) ?? cut(planes);
  known.set(planes, cells);
  return cells;
}

function cut({ width, height, luma }: PagePlanes): PaperCells {
  const [columns, rows] = [Math.ceil(width / SIDE), Math.ceil(height / SIDE)];
  const light = new Uint8Array(columns * rows);
  const dark = new Uint8Array(columns * rows).fill(255);
  const mean = new Uint8Array(columns * rows);
  const sums: Sums = { brightest: new Uint32Array(columns), all: new Uint32Array(columns) };
  for (let row = 0; row < rows; row++) {
    const bottom = Math.min(height, (row + 1) * SIDE);
    const first = row * columns;
    sums.brightest.fill(0);
    sums.all.fill(0);
    for (let y = row * SIDE; y < bottom; y++) {
      addLine(luma.subarray(y * width, (y + 1) * width), sums, dark.subarray(first, first + columns));
    }
    const lines = bottom - row * SIDE;
    for (let column = 0; column < columns; column++) {
      const pixels = lines * Math.min(SIDE, width - column * SIDE);
      light[first + column] = (sums.brightest[column] ?? 0) / lines;
      mean[first + column] = (sums.all[column] ?? 0) / pixels;
    }
  }
  const across = lightestAround(light, columns, 1);
  return {
    columns,
    rows,
    side: SIDE,
    light,
    dark,
    mean,
    ground: lightestAround(across, columns * rows, columns),
  };
}

/** Over the lines of a row of cells, for each cell. */
interface Sums {
  /** Of the brightest pixel of each line. */
  readonly brightest: Uint32Array;
  readonly all: Uint32Array;
}

function addLine(line: Uint8Array, { brightest, all }: Sums, dark: Uint8Array): void {
  for (let column = 0, at = 0; column < dark.length; column++) {
    const end = Math.min(at + SIDE, line.length);
    let most = 0;
    let least = dark[column] ?? 0;
    let sum = 0;
    for (; at < end; at++) {
      const level = line[at] ?? 0;
      sum += level;
      if (level > most) most = level;
      if (level < least) least = level;
    }
    brightest[column] = (brightest[column] ?? 0) + most;
    all[column] = (all[column] ?? 0) + sum;
    dark[column] = least;
  }
}

/** Each cell's own level or that of the one before or behind it, `step` places away within stretches of `length`. */
function lightestAround(levels: Uint8Array, length: number, step: number): Uint8Array {
  const lightest = new Uint8Array(levels.length);
  for (let at = 0; at < levels.length; at++) {
    const place = at % length;
    const before = place >= step ? (levels[at - step] ?? 0) : 0;
    const behind = place + step < length ? (levels[at + step] ?? 0) : 0;
    lightest[at] = Math.max(levels[at] ?? 0, before, behind);
  }
  return lightest;
}
