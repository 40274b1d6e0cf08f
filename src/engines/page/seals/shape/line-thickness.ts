import { STEP_MM, TURNS, type UnrolledTrack } from './unroll-track.ts';

/** The line's middle is looked for within so many rows of the outline, its sides within so many of the middle. */
const OFF = 2;
const ASIDE = 5;

/**
 * How thick the outline's line is drawn, in mm, as blurred as the plane is: the middlemost over all turns that show a
 * line. Printers rule with hair lines, stamps are cut with thicker ones. 0 where there is no line.
 */
export function lineThickness(flat: UnrolledTrack): number {
  const found: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const row = darkestRow(flat, turn);
    if ((flat.ridges[row * TURNS + turn] ?? 0) > 0) found.push(thicknessAt(flat, row, turn));
  }
  found.sort((a, b) => a - b);
  return found[found.length >> 1] ?? 0;
}

function darkestRow({ inks, trackRow }: UnrolledTrack, turn: number): number {
  let best = trackRow;
  for (let row = trackRow - OFF; row <= trackRow + OFF; row++) {
    if ((inks[row * TURNS + turn] ?? 0) > (inks[best * TURNS + turn] ?? 0)) best = row;
  }
  return best;
}

/** The line's ink over its darkest place. */
function thicknessAt({ inks }: UnrolledTrack, row: number, turn: number): number {
  let [sum, least] = [0, 255];
  for (let at = row - ASIDE; at <= row + ASIDE; at++) {
    const ink = inks[at * TURNS + turn] ?? 0;
    sum += ink;
    least = Math.min(least, ink);
  }
  const most = inks[row * TURNS + turn] ?? 0;
  return ((sum - (2 * ASIDE + 1) * least) / Math.max(1, most - least)) * STEP_MM;
}
