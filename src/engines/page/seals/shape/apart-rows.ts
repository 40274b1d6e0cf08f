import { BESIDE } from './drawn-share.ts';
import { TURNS, type UnrolledTrack } from './unroll-track.ts';

const isApart = ({ trackRow, rows }: UnrolledTrack, row: number): boolean =>
  row > BESIDE && row < rows - BESIDE && Math.abs(row - trackRow) > BESIDE;

/** The drawn share that most rows apart from the outline have: what letters make by chance. */
export function chanceShare(flat: UnrolledTrack, shares: Float32Array): number {
  const others = shares.filter((_, row) => isApart(flat, row)).sort();
  return others[others.length >> 1] ?? 0;
}

/** The best drawn row of those apart from the outline. */
export function bestApart(flat: UnrolledTrack, shares: Float32Array): number {
  let best = flat.trackRow;
  let most = -1;
  shares.forEach((share, row) => {
    if (share <= most || !isApart(flat, row)) return;
    best = row;
    most = share;
  });
  return best;
}

/** The part of the places from row to row, both included, that is as dark as `least`. */
export function inkedShare(flat: UnrolledTrack, from: number, to: number, least: number): number {
  const { inks, isSeen, seen } = flat;
  let inked = 0;
  for (let row = from; row <= to; row++) {
    for (let turn = 0; turn < TURNS; turn++) {
      if (isSeen[turn] === 1 && (inks[row * TURNS + turn] ?? 0) >= least) inked += 1;
    }
  }
  return to < from || seen === 0 ? 0 : inked / (seen * (to - from + 1));
}

/** The middlemost strength of the line along the outline, in levels. */
export function strengthOf({ ridges, trackRow }: UnrolledTrack): number {
  const drawn = ridges
    .slice(trackRow * TURNS, (trackRow + 1) * TURNS)
    .filter(ridge => ridge > 0)
    .sort();
  return drawn[drawn.length >> 1] ?? 255;
}
