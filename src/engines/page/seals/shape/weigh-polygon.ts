import type { PageEdge } from '#domain/page-look.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { bestApart, chanceShare, inkedShare, strengthOf } from './apart-rows.ts';
import { drawnShares, drawnTurns } from './drawn-share.ts';
import type { PolygonGuess } from './guess-polygons.ts';
import { lineThickness } from './line-thickness.ts';
import { linesBeyond } from './lines-beyond.ts';
import { type Corners, edgeAlong, sidesOf } from './polygon-sides.ts';
import { type PolygonTrack, polygonTrack } from './polygon-track.ts';
import { settlePolygon } from './settle-polygon.ts';
import { STEP_MM, TURNS, type UnrolledTrack, unrollTrack } from './unroll-track.ts';

/** What speaks for a straight outline that was looked at closely. Shares run from 0 to 1. */
export interface PolygonEvidence {
  readonly shape: PolygonGuess['shape'];
  readonly corners: Corners;
  readonly support: number;
  /** Part of the outline that lies on the page. */
  readonly seen: number;
  /** Edges of the page that cut sides off. */
  readonly cutBy: readonly PageEdge[];
  /** Part of what is seen along which it is drawn as a line, beyond what chance would have it here. */
  readonly drawn: number;
  /** The same by side, chance not taken off; without the sides that an edge of the page cuts off. */
  readonly sides: readonly number[];
  /** The best of the lines parallel to the outline, and how far within it lies, in mm. */
  readonly second: number;
  readonly secondAt: number;
  /** How much more of what lies right within is inked than of what lies around, as a part of it. */
  readonly filling: number;
  /** Part of the places beyond its corners to which its lines run on, as a table's do. */
  readonly runsOn: number;
  /** How dark the line is, in levels of the plane. */
  readonly strength: number;
  /** How thick the line is, in mm, as blurred as the plane. */
  readonly thickness: number;
}

/** Rows looked at. */
const REACH = { within: 28, outside: 18 } as const;
/** Ink as dark as this part of the outline's line counts. */
const INKED = 0.4;
const CLEAR_OF_LINE = 6;

export function weighPolygon(plane: InkPlane, guess: PolygonGuess): PolygonEvidence {
  const corners = settlePolygon(plane, guess.corners);
  const track = polygonTrack(plane, corners);
  const cuts = sidesOf(corners).map(side => edgeAlong(side, plane));
  const flat = hideSides(unrollTrack(plane, track, REACH), track, cuts);
  const { trackRow } = flat;
  const shares = drawnShares(flat);
  const chance = chanceShare(flat, shares);
  const beyond = (share: number): number => Math.max(0, (share - chance) / (1 - chance));
  const second = bestApart(flat, shares);
  const strength = strengthOf(flat);
  const least = INKED * strength;
  const isOn = drawnTurns(flat, trackRow);
  const within = inkedShare(flat, CLEAR_OF_LINE, trackRow - CLEAR_OF_LINE, least);
  const sides = corners.flatMap((_, side) => {
    if (cuts[side] !== null) return [];
    let [on, seen] = [0, 0];
    for (let turn = 0; turn < TURNS; turn++) {
      if (track.side[turn] !== side || flat.isSeen[turn] !== 1) continue;
      seen += 1;
      on += isOn[turn] ?? 0;
    }
    return [seen === 0 ? 0 : on / seen];
  });
  return {
    ...{ shape: guess.shape, corners, support: guess.support, seen: flat.seen / TURNS, sides },
    cutBy: cuts.filter(edge => edge !== null),
    drawn: beyond(shares[trackRow] ?? 0),
    second: beyond(shares[second] ?? 0),
    secondAt: (trackRow - second) * STEP_MM,
    filling: within - inkedShare(flat, trackRow + CLEAR_OF_LINE, flat.rows - 1, least),
    runsOn: linesBeyond(plane, corners),
    strength,
    thickness: lineThickness(flat),
  };
}

/** Leaves out the sides that lie beyond the page: what is found there is its border. */
function hideSides(
  flat: UnrolledTrack,
  track: PolygonTrack,
  cuts: readonly (PageEdge | null)[],
): UnrolledTrack {
  if (cuts.every(edge => edge === null)) return flat;
  const isSeen = flat.isSeen.map((seen, turn) => (cuts[track.side[turn] ?? 0] === null ? seen : 0));
  return { ...flat, isSeen, seen: isSeen.reduce((sum, seen) => sum + seen, 0) };
}
