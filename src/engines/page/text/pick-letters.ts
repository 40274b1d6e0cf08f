import type { InkRuns } from './find-ink.ts';
import { joinRuns } from './join-runs.ts';

/** Ink that may be writing. */
export interface LetterInk {
  /** Pixel by pixel, from the top down. */
  readonly count: number;
  readonly xs: Uint16Array;
  readonly ys: Uint16Array;
  /** Blobs as high and as wide as letters; each four numbers: left, top, right, bottom (beyond it). */
  readonly letters: Uint16Array;
}

/** What is larger than this both ways is a seal, a frame, a picture. */
const MOST_SHORT_SIDE_MM = 11;
const MOST_LONG_SIDE_MM = 70;
/** A line longer than this and this thin is a rule. */
const RULE_LENGTH_MM = 7;
const RULE_SLENDERNESS = 9;
const LEAST_LETTER_MM = 1;
const LEAST_AREA = 2;

/** Joins runs that touch into blobs and keeps those that may be letters, marks above them or whole words. */
export function pickLetters(runs: InkRuns, pixelsPerMm: number): LetterInk {
  const blobs = joinRuns(runs);
  const { isWriting, letters } = judgeBlobs(runs, blobs, pixelsPerMm);
  const { rows, starts, ends } = runs;
  let count = 0;
  for (let run = 0; run < runs.count; run++) {
    if (isWriting[blobs[run] ?? 0] === 1) count += (ends[run] ?? 0) - (starts[run] ?? 0);
  }
  const xs = new Uint16Array(count);
  const ys = new Uint16Array(count);
  let at = 0;
  for (let run = 0; run < runs.count; run++) {
    if (isWriting[blobs[run] ?? 0] !== 1) continue;
    for (let x = starts[run] ?? 0; x < (ends[run] ?? 0); x++) {
      xs[at] = x;
      ys[at++] = rows[run] ?? 0;
    }
  }
  return { count, xs, ys, letters };
}

interface Judged {
  /** 1 at the first run of a blob that may be writing. */
  readonly isWriting: Uint8Array;
  readonly letters: Uint16Array;
}

function judgeBlobs(runs: InkRuns, blobs: Int32Array, pixelsPerMm: number): Judged {
  const { lefts, rights, bottoms, areas } = measureBlobs(runs, blobs);
  const isWriting = new Uint8Array(runs.count);
  const boxes: number[] = [];
  for (let blob = 0; blob < runs.count; blob++) {
    if (blobs[blob] !== blob || (areas[blob] ?? 0) < LEAST_AREA) continue;
    const [left = 0, top = 0] = [lefts[blob], runs.rows[blob]];
    const [right = 0, bottom = 0] = [rights[blob], bottoms[blob]];
    const short = Math.min(right - left, bottom - top) / pixelsPerMm;
    const long = Math.max(right - left, bottom - top) / pixelsPerMm;
    if (!mayBeWriting(short, long)) continue;
    isWriting[blob] = 1;
    if (short >= LEAST_LETTER_MM) boxes.push(left, top, right, bottom);
  }
  return { isWriting, letters: Uint16Array.from(boxes) };
}

function mayBeWriting(short: number, long: number): boolean {
  const isRule = long > RULE_LENGTH_MM && long > RULE_SLENDERNESS * short;
  return !isRule && short <= MOST_SHORT_SIDE_MM && long <= MOST_LONG_SIDE_MM;
}

interface BlobSizes {
  readonly lefts: Uint16Array;
  readonly rights: Uint16Array;
  readonly bottoms: Uint16Array;
  /** Pixels. */
  readonly areas: Uint32Array;
}

function measureBlobs({ count, rows, starts, ends }: InkRuns, blobs: Int32Array): BlobSizes {
  const lefts = new Uint16Array(count).fill(65_535);
  const rights = new Uint16Array(count);
  const bottoms = new Uint16Array(count);
  const areas = new Uint32Array(count);
  for (let run = 0; run < count; run++) {
    const blob = blobs[run] ?? 0;
    const start = starts[run] ?? 0;
    const end = ends[run] ?? 0;
    if (start < (lefts[blob] ?? 0)) lefts[blob] = start;
    if (end > (rights[blob] ?? 0)) rights[blob] = end;
    bottoms[blob] = (rows[run] ?? 0) + 1;
    areas[blob] = (areas[blob] ?? 0) + end - start;
  }
  return { lefts, rights, bottoms, areas };
}
