/** Stretches of pixels within their rows, from the top left. */
export interface Runs {
  /** First pixel of each, and the first one behind it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: Int32Array;
  readonly count: number;
}

/** A page with more is no empty page. */
const MOST_RUNS = 100_000;

/** Finds the stretches deeper than a threshold. @returns null when there are too many. */
export function findRuns(depth: Uint8Array, width: number, height: number, threshold: number): Runs | null {
  const starts = new Int32Array(MOST_RUNS);
  const ends = new Int32Array(MOST_RUNS);
  const rows = new Int32Array(MOST_RUNS);
  let count = 0;
  for (let row = 0; row < height; row++) {
    const base = row * width;
    for (let x = 0; x < width; x++) {
      if ((depth[base + x] ?? 0) < threshold) continue;
      if (count === MOST_RUNS) return null;
      starts[count] = x;
      while (x < width && (depth[base + x] ?? 0) >= threshold) x += 1;
      ends[count] = x;
      rows[count] = row;
      count += 1;
    }
  }
  return { starts, ends, rows, count };
}

/** Numbers the spots that runs hang together in, corners included. */
export function linkRuns({ starts, ends, rows, count }: Runs): {
  readonly spotOf: Int32Array;
  readonly count: number;
} {
  const parents = Int32Array.from({ length: count }, (_, run) => run);
  let above = 0;
  for (let run = 0; run < count; run++) {
    const row = rows[run] ?? 0;
    const [start, end] = [starts[run] ?? 0, ends[run] ?? 0];
    const isPast = (other: number): boolean =>
      (rows[other] ?? 0) < row - 1 || ((rows[other] ?? 0) === row - 1 && (ends[other] ?? 0) < start);
    while (above < run && isPast(above)) above += 1;
    for (let other = above; other < run && rows[other] === row - 1 && (starts[other] ?? 0) <= end; other++)
      join(parents, run, other);
  }
  const spotOf = new Int32Array(count);
  let spots = 0;
  for (let run = 0; run < count; run++) {
    const root = rootOf(parents, run);
    spotOf[run] = root === run ? spots++ : (spotOf[root] ?? 0);
  }
  return { spotOf, count: spots };
}

/** The first of its runs stands for a spot. */
function join(parents: Int32Array, one: number, other: number): void {
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
  if (a !== b) parents[Math.max(a, b)] = Math.min(a, b);
}

function rootOf(parents: Int32Array, run: number): number {
  let root = run;
  while (parents[root] !== root) {
    const next = parents[parents[root] ?? 0] ?? 0;
    parents[root] = next;
    root = next;
  }
  return root;
}
