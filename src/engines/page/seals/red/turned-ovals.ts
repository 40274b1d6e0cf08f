import type { PagePicture } from '../../picture.ts';
import { findEdgePoints } from '../geometry/edge-points.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Part } from '../geometry/squeeze.ts';
import { longestDirection, setUpright, type TurnedPart } from '../geometry/turned-part.ts';
import { judgeRing } from './judge-ring.ts';
import { motleyShare } from './motley-share.ts';
import { STRETCHES } from './oval-suspects.ts';
import { LEAST_EDGE } from './red-ink.ts';
import { findRingCandidates, type RingSearch } from './ring-candidates.ts';
import { weighRing } from './ring-evidence.ts';
import type { Suspect } from './suspect.ts';

/** Ellipses that lie so nearly along the page are found upright: sine. */
const UPRIGHT = 0.07;
/** How much longer than high the ink of an ellipse lies, whatever else touches it. */
const RATIO = { least: 1.15, most: 2.4 } as const;
/** A blob of this length may be one. */
const LONG_MM = { least: 22, most: 62 } as const;
const HALF_MM = { along: 34, beside: 26 } as const;
const SEARCH: RingSearch = { spots: 2, leastVotes: 90 };
const LEAST_DRAWN = 0.4;
const HALF_LINE_MM = 0.4;
const BEYOND: Part = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4 };

/** Elliptic seals that were pressed askew, in a blob of ink: turned until its ink lies along the page. */
export function findTurnedOvals(picture: PagePicture, plane: InkPlane, blob: Part): readonly Suspect[] {
  const mm = plane.pointsPerMm;
  const long = Math.max(blob.right - blob.left, blob.bottom - blob.top) / mm;
  if (long < LONG_MM.least || long > LONG_MM.most) return [];
  const direction = longestDirection(plane, blob);
  if (direction === null || direction.ratio < RATIO.least || direction.ratio > RATIO.most) return [];
  const { ux, uy } = direction;
  if (Math.min(Math.abs(ux), Math.abs(uy)) < UPRIGHT) return [];
  const part = {
    ...{ x: (blob.left + blob.right) / 2, y: (blob.top + blob.bottom) / 2, ux, uy },
    ...{ along: HALF_MM.along * mm, beside: HALF_MM.beside * mm },
  };
  return STRETCHES.flatMap(stretch => look(picture, plane, part, stretch));
}

function look(picture: PagePicture, plane: InkPlane, part: TurnedPart, stretch: number): Suspect[] {
  const upright = setUpright(plane, part, stretch);
  const candidates = findRingCandidates(upright, findEdgePoints(upright, LEAST_EDGE), SEARCH);
  return candidates.flatMap(candidate => {
    const evidence = weighRing(upright, candidate, BEYOND);
    const drawn = evidence.share - evidence.chance;
    if (drawn < LEAST_DRAWN) return [];
    const { ring } = candidate;
    const half = HALF_LINE_MM * plane.pointsPerMm;
    const [long, short] = [(ring.radius + ring.oval + half) * stretch, ring.radius - ring.oval + half];
    const [far, off] = [(ring.x - upright.width / 2) * stretch, ring.y - upright.height / 2];
    const { x, y, ux, uy } = part;
    const middle = { x: x + ux * far - uy * off, y: y + uy * far + ux * off };
    const rx = Math.sqrt((long * ux) ** 2 + (short * uy) ** 2);
    const ry = Math.sqrt((long * uy) ** 2 + (short * ux) ** 2);
    const inner = { ...middle, rx: short, ry: short };
    return [
      {
        ...{ shape: 'elliptic', oval: null, edge: null, drawn, line: evidence.line, size: 2 * long },
        box: { left: middle.x - rx, top: middle.y - ry, right: middle.x + rx, bottom: middle.y + ry },
        confidence: judgeRing({ ...evidence, motley: motleyShare(picture, inner) }, false),
      } satisfies Suspect,
    ];
  });
}
