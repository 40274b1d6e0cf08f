import type { InkRuns } from './find-ink.ts';

/** For each run the first run of its blob; blobs also touch by corners. */
export function joinRuns({ count, rows, starts, ends }: InkRuns): Int32Array {
  const parents = new Int32Array(count);
  for (let run = 0; run < count; run++) parents[run] = run;
  let above = 0;
  for (let run = 0; run < count; run++) {
    const row = rows[run] ?? 0;
    const start = starts[run] ?? 0;
    const end = ends[run] ?? 0;
    const isPassed = (other: number): boolean =>
      (rows[other] ?? 0) < row - 1 || ((rows[other] ?? 0) === row - 1 && (ends[other] ?? 0) < start);
    const touches = (other: number): boolean =>
      other < run && (rows[other] ?? 0) === row - 1 && (starts[other] ?? 0) <= end;
    while (above < run && isPassed(above)) above++;
    for (let other = above; touches(other); other++) join(parents, run, other);
  }
  for (let run = 0; run < count; run++) parents[run] = parents[parents[run] ?? 0] ?? 0;
  return parents;
}

/** The earlier of two roots becomes the root of both. */
function join(parents: Int32Array, left: number, right: number): void {
  const a = rootOf(parents, left);
  const b = rootOf(parents, right);
  if (a < b) parents[b] = a;
  else parents[a] = b;
}

function rootOf(parents: Int32Array, run: number): number {
  let root = run;
  for (let parent = parents[root] ?? 0; parent !== root; parent = parents[root] ?? 0) {
    const grand = parents[parent] ?? 0;
    parents[root] = grand;
    root = grand;
  }
  return root;
}
