import type { EdgePoints } from './edge-points.ts';

/** In points of the plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Edge points whose normals meet here. */
  readonly votes: number;
}

export interface Voting {
  readonly width: number;
  readonly height: number;
  readonly pointsPerMm: number;
  /** Radii looked for, in mm. Centers are looked for up to the largest beyond the page. */
  readonly radiiMm: { readonly least: number; readonly most: number };
  /** At most so many spots, */
  readonly spots: number;
  /** each with so many votes or more. */
  readonly leastVotes: number;
}

/** Side of a cell that gathers votes: as far as the normals of coarse points stray. */
const CELL_MM = 1;
/** Spots nearer to a better one are the same. */
const APART_MM = 4;

/**
 * Where the centers of circles may be: every edge point votes along its normal, to both sides, for all
 * centers within the radii. A third of an arc gathers votes as well as a whole ring, only fewer.
 * @returns best first
 */
export function voteForCenters(points: EdgePoints, voting: Voting): readonly Spot[] {
  const { width, height, pointsPerMm, radiiMm } = voting;
  const cell = CELL_MM * pointsPerMm;
  const margin = Math.ceil(radiiMm.most / CELL_MM) + 1;
  const columns = Math.ceil(width / cell) + 2 * margin;
  const rows = Math.ceil(height / cell) + 2 * margin;
  const votes = new Uint16Array(columns * rows);
  const first = Math.ceil(radiiMm.least / CELL_MM);
  const steps = Math.floor(radiiMm.most / CELL_MM) - first + 1;
  for (let index = 0; index < points.count; index++) {
    const x = (points.x[index] ?? 0) / cell + margin;
    const y = (points.y[index] ?? 0) / cell + margin;
    const dx = points.dx[index] ?? 0;
    const dy = points.dy[index] ?? 0;
    for (let step = 0, reach = first; step < steps; step++, reach++) {
      const there = ((y + reach * dy) | 0) * columns + ((x + reach * dx) | 0);
      votes[there] = (votes[there] ?? 0) + 1;
      const back = ((y - reach * dy) | 0) * columns + ((x - reach * dx) | 0);
      votes[back] = (votes[back] ?? 0) + 1;
    }
  }
  const sums = gather(votes, columns, rows);
  const peaks = findPeaks(sums, columns, rows, voting);
  return peaks.map(at => ({
    x: ((at % columns) + 0.5 - margin) * cell,
    y: (Math.floor(at / columns) + 0.5 - margin) * cell,
    votes: sums[at] ?? 0,
  }));
}

/** Each cell with its eight neighbors. */
function gather(votes: Uint16Array, columns: number, rows: number): Uint32Array {
  const pairs = new Uint32Array(columns * rows);
  for (let at = 1; at < pairs.length - 1; at++) {
    pairs[at] = (votes[at - 1] ?? 0) + (votes[at] ?? 0) + (votes[at + 1] ?? 0);
  }
  const sums = new Uint32Array(columns * rows);
  for (let at = columns; at < sums.length - columns; at++) {
    sums[at] = (pairs[at - columns] ?? 0) + (pairs[at] ?? 0) + (pairs[at + columns] ?? 0);
  }
  return sums;
}

function findPeaks(sums: Uint32Array, columns: number, rows: number, voting: Voting): number[] {
  const apart = Math.round(APART_MM / CELL_MM);
  const peaks: number[] = [];
  for (let y = 1; y < rows - 1; y++) {
    for (let at = y * columns + 1, end = at + columns - 2; at < end; at++) {
      const value = sums[at] ?? 0;
      if (value >= voting.leastVotes && isTop(sums, at, columns, value)) peaks.push(at);
    }
  }
  peaks.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const kept: number[] = [];
  for (const peak of peaks) {
    if (kept.length >= voting.spots) break;
    const isNew = kept.every(
      other =>
        Math.abs((other % columns) - (peak % columns)) > apart ||
        Math.abs(Math.floor(other / columns) - Math.floor(peak / columns)) > apart,
    );
    if (isNew) kept.push(peak);
  }
  return kept;
}

/** No neighbor has more; of equal ones the first counts. */
function isTop(sums: Uint32Array, at: number, columns: number, value: number): boolean {
  for (const step of [1, columns - 1, columns, columns + 1]) {
    if ((sums[at - step] ?? 0) >= value || (sums[at + step] ?? 0) > value) return false;
  }
  return true;
}
