import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Ring } from '../geometry/ring.ts';
import { bestApart, chanceShare, inkedShare, strengthOf } from './apart-rows.ts';
import { drawnShare, drawnShares, drawnTurns, longestArc } from './drawn-share.ts';
import { lineThickness } from './line-thickness.ts';
import type { RingGuess } from './ring-guesses.ts';
import { ringTrack } from './ring-track.ts';
import { BESIDE_TRACK, settleRing, strayOf } from './settle-ring.ts';
import { STEP_MM, TURNS, type UnrolledTrack, unrollTrack } from './unroll-track.ts';

/** What speaks for a ring that was looked at closely. Shares run from 0 to 1. */
export interface RingEvidence {
  readonly ring: Ring;
  readonly stretch: number;
  /** Part of the ring that lies on the page. */
  readonly seen: number;
  /** Part of what is seen along which the ring is drawn as a line, beyond what chance would have it here. */
  readonly drawn: number;
  /** The same for the best of the lines concentric to it. */
  readonly second: number;
  /** Radius of that one, as part of the ring's. */
  readonly secondAt: number;
  /** The longest piece of the ring that is drawn without a break, as part of the whole ring. */
  readonly arc: number;
  /** How far the line strays from the ring, in mm. */
  readonly stray: number;
  /** How far from round, as part of the radius. */
  readonly oval: number;
  readonly support: number;
  /** Part of the drawn ring along which a line runs beside it or within, beyond what chance would have it there. */
  readonly paired: number;
  /** How much more of what lies within is inked than of what lies around, as a part of it. */
  readonly filling: number;
  /** Part of what lies around that is inked. */
  readonly crowd: number;
  /** How dark the line is, in levels of the plane. */
  readonly strength: number;
  /** How thick it is, in mm, as blurred as the plane. */
  readonly thickness: number;
}

/** A ring less drawn than this is none. */
const LEAST_DRAWN = 0.3;
/** Looked at so far within the ring and outside, as parts of the radius. */
const WITHIN_PART = 0.6;
const OUTSIDE_PART = 0.25;
/** Ink as dark as this part of the ring's line counts. */
const INKED = 0.4;
/** Rows beside the line that it may still darken. */
const CLEAR_OF_LINE = 5;
/** Part of the rows within that the words of a stamp fill. */
const WITHIN = 0.6;
/** Radii that can be measured, in mm along the axis down the page. */
const LEAST_MM = 7;
const MOST_MM = 30;

/** A stamp's second line lies between so many rows within its first and so many. */
const PAIR_ROWS = [5, 9] as const;

/** Along how much of the drawn ring another line keeps its distance: one right within it, or the best one elsewhere. */
function pairedShare(flat: UnrolledTrack, best: number, chance: number): number {
  const { trackRow } = flat;
  const isOn = drawnTurns(flat, trackRow);
  const drawn = isOn.reduce((sum, on) => sum + on, 0);
  if (drawn === 0) return 0;
  const rows = [best];
  for (let off = PAIR_ROWS[0]; off <= PAIR_ROWS[1]; off++) rows.push(trackRow - off);
  const shares = rows.map(
    row => drawnTurns(flat, row).reduce((sum, on, turn) => sum + on * (isOn[turn] ?? 0), 0) / drawn,
  );
  return Math.max(0, (Math.max(...shares) - chance) / (1 - chance));
}

/** Lays the guess on the line that is there, and measures it. Null where there is none worth a closer look. */
export function weighRing(plane: InkPlane, guess: RingGuess): RingEvidence | null {
  const { ring, stretch } = settleRing(plane, guess);
  const radiusMm = ring.radius / plane.pointsPerMm;
  if (!(radiusMm > LEAST_MM && radiusMm < MOST_MM)) return null;
  const track = ringTrack(plane, ring, stretch);
  const near = unrollTrack(plane, track, BESIDE_TRACK);
  if (drawnShare(near, near.trackRow) < LEAST_DRAWN) return null;
  const steps = radiusMm / STEP_MM;
  const reach = { within: Math.round(WITHIN_PART * steps), outside: Math.round(OUTSIDE_PART * steps) };
  const flat = unrollTrack(plane, track, reach);
  const { trackRow, seen } = flat;
  const shares = drawnShares(flat);
  const chance = chanceShare(flat, shares);
  const beyond = (share: number): number => Math.max(0, (share - chance) / (1 - chance));
  const second = bestApart(flat, shares);
  const strength = strengthOf(flat);
  const least = INKED * strength;
  const within = inkedShare(flat, trackRow - Math.round(WITHIN * trackRow), trackRow - CLEAR_OF_LINE, least);
  const crowd = inkedShare(flat, trackRow + CLEAR_OF_LINE, flat.rows - 1, least);
  return {
    ...{ ring, stretch, support: guess.support, seen: seen / TURNS },
    drawn: beyond(shares[trackRow] ?? 0),
    second: beyond(shares[second] ?? 0),
    secondAt: 1 + ((second - trackRow) * STEP_MM) / radiusMm,
    arc: longestArc(flat, trackRow),
    stray: strayOf(flat),
    oval: Math.sqrt(ring.oval ** 2 + ring.slant ** 2) / ring.radius,
    filling: within - crowd,
    paired: pairedShare(flat, second, chance),
    ...{ crowd, strength, thickness: lineThickness(flat) },
  };
}
