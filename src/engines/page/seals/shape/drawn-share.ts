import { TURNS, type UnrolledTrack } from './unroll-track.ts';

/** How far beside a row, in rows, another line may be the stronger one. */
export const BESIDE = 4;
/** A line in a row counts if it is so strong as part of the strongest nearby. */
const HOLDS = 0.6;
/** Shorter pieces, in turns, are letters. */
const LEAST_RUN = 5;

/** A break of so many turns ends no piece. */
const MAY_BREAK = 2;

/** The part of a row, of what is seen of it, along which a line runs on and on. */
export function drawnShare(flat: UnrolledTrack, row: number): number {
  if (row <= BESIDE || row >= flat.rows - BESIDE || flat.seen === 0) return 0;
  let start = 0;
  while (start < TURNS && isDrawn(flat, row * TURNS + start, start)) start += 1;
  if (start === TURNS) return 1;
  let total = 0;
  let run = 0;
  for (let step = 1; step <= TURNS; step++) {
    const turn = start + step < TURNS ? start + step : start + step - TURNS;
    if (isDrawn(flat, row * TURNS + turn, turn)) run += 1;
    else {
      if (run >= LEAST_RUN) total += run;
      run = 0;
    }
  }
  return total / flat.seen;
}

/** The drawn share of every row. Lines are as wide as two rows: of those beside the outline's own, every other one is asked. */
export function drawnShares(flat: UnrolledTrack): Float32Array {
  const shares = new Float32Array(flat.rows);
  for (let row = flat.trackRow % 2; row < flat.rows; row += 2) {
    const share = drawnShare(flat, row);
    shares[row] = share;
    if (row + 1 < flat.rows) shares[row + 1] = share;
  }
  return shares;
}

/** By turn: 1 where a line runs on and on in a row. */
export function drawnTurns(flat: UnrolledTrack, row: number): Uint8Array {
  const isOn = new Uint8Array(TURNS);
  let run = 0;
  for (let step = 0; step < 2 * TURNS; step++) {
    const turn = step % TURNS;
    run = isDrawn(flat, row * TURNS + turn, turn) ? run + 1 : 0;
    if (run < LEAST_RUN) continue;
    for (let back = run === LEAST_RUN ? LEAST_RUN - 1 : 0; back >= 0; back--) {
      isOn[(turn - back + TURNS) % TURNS] = 1;
    }
  }
  return isOn;
}

/** The longest piece of a row along which a line runs on, as part of a whole turn; short breaks do not count. */
export function longestArc(flat: UnrolledTrack, row: number): number {
  let [longest, run, missing] = [0, 0, 0];
  for (let step = 0; step < 2 * TURNS; step++) {
    const turn = step % TURNS;
    if (isDrawn(flat, row * TURNS + turn, turn)) {
      run += missing + 1;
      missing = 0;
      longest = Math.max(longest, run);
    } else if (run > 0) {
      missing += 1;
      if (missing > MAY_BREAK) [run, missing] = [0, 0];
    }
  }
  return Math.min(1, longest / TURNS);
}

function isDrawn({ ridges, isSeen }: UnrolledTrack, at: number, turn: number): boolean {
  let here = ridges[at] ?? 0;
  const inner = ridges[at - TURNS] ?? 0;
  const outer = ridges[at + TURNS] ?? 0;
  if (inner > here) here = inner;
  if (outer > here) here = outer;
  if (here === 0 || isSeen[turn] !== 1) return false;
  for (let off = 2 * TURNS; off <= BESIDE * TURNS; off += TURNS) {
    if (HOLDS * (ridges[at - off] ?? 0) > here || HOLDS * (ridges[at + off] ?? 0) > here) return false;
  }
  return true;
}
