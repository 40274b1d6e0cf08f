import type { PagePlanes } from '../planes.ts';
import { findSpots } from './find-spots.ts';
import { isInkedInColor } from './inked-in-color.ts';
import { isNextHole, punchedHoles } from './punched-holes.ts';
import { runsThrough } from './runs-through.ts';
import { FILED_MM, isFiling, isWear, type Mark, measureMark } from './wear-of-paper.ts';

/** What stands out of the paper. */
export interface Marks {
  /** No wear: ink, or what shines through. */
  readonly inked: readonly Mark[];
  /** Holes and staples. */
  readonly filing: readonly Mark[];
}

/**
 * Finds what is deeper than a threshold.
 * @param filing known from a lower threshold: what lies in it is a part of it
 * @returns null when there is too much to be told
 */
export function findMarks(
  depth: Uint8Array,
  planes: PagePlanes,
  threshold: number,
  filing: readonly Mark[] = [],
): Marks | null {
  const spots = findSpots(depth, planes.width, planes.height, threshold);
  if (spots === null) return null;
  const marks: Mark[] = [];
  for (let spot = 0; spot < spots.count; spot++) {
    const mark = measureMark(spots, spot, planes);
    if (!isWear(mark, planes)) marks.push(mark);
  }
  const holes = punchedHoles(marks);
  const isFiled = (mark: Mark): boolean =>
    (holes.has(mark) ||
      isFiling(mark) ||
      filing.some(other => liesIn(mark, other) || isNextHole(mark, other))) &&
    !isInkedInColor(mark, depth, planes);
  const filed = new Set(marks.filter(isFiled));
  const others = marks.filter(mark => !filed.has(mark) && !runsThrough(mark, planes));
  const hidden = hiddenFiling(others, depth, planes);
  return { inked: others.filter(mark => !hidden.has(mark)), filing: [...filed, ...hidden] };
}

/** How far a mark may stand out of the hole to which it belongs. */
const BESIDE_MM = 1;

const liesIn = (mark: Mark, { xMm, yMm, widthMm, heightMm }: Mark): boolean =>
  Math.abs(mark.xMm - xMm) < widthMm / 2 + BESIDE_MM && Math.abs(mark.yMm - yMm) < heightMm / 2 + BESIDE_MM;

/** Fainter than that, nothing is a staple. */
const METAL = 60;
/** Larger than two staples or holes with what they touch, be it a crease across a corner. */
const LARGEST_MM = 40;
/** A page with more such marks is a page of writing. */
const MOST_SUSPECTS = 12;
/** Share of the deep pixels that must belong to holes and staples. */
const MOSTLY = 0.7;

/** Marks that fall into staples and holes where only what is darkest in them is looked at: two that touch, or one on a crease. */
function hiddenFiling(marks: readonly Mark[], depth: Uint8Array, planes: PagePlanes): ReadonlySet<Mark> {
  const suspects = marks.filter(
    ({ inwardMm, widthMm, heightMm, deepest }) =>
      inwardMm < FILED_MM && Math.max(widthMm, heightMm) < LARGEST_MM && deepest > METAL,
  );
  if (suspects.length > MOST_SUSPECTS) return new Set();
  return new Set(
    suspects.filter(mark => fallsIntoFiling(mark, depth, planes) && !isInkedInColor(mark, depth, planes)),
  );
}

function fallsIntoFiling(mark: Mark, depth: Uint8Array, planes: PagePlanes): boolean {
  const { pixelsPerMm } = planes;
  const left = Math.max(0, Math.floor((mark.xMm - mark.widthMm / 2) * pixelsPerMm) - 1);
  const top = Math.max(0, Math.floor((mark.yMm - mark.heightMm / 2) * pixelsPerMm) - 1);
  const width = Math.min(planes.width - left, Math.ceil(mark.widthMm * pixelsPerMm) + 2);
  const height = Math.min(planes.height - top, Math.ceil(mark.heightMm * pixelsPerMm) + 2);
  const part = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (top + row) * planes.width + left;
    part.set(depth.subarray(from, from + width), row * width);
  }
  return DARKER.some(share =>
    isMostlyFiling(mark, { part, width, height, pixelsPerMm }, mark.deepest * share),
  );
}

/** Wires that touch by their shadows part where the shadows are left out. */
const DARKER = [0.5, 0.7] as const;

interface Part {
  readonly part: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
}

function isMostlyFiling(mark: Mark, { part, width, height, pixelsPerMm }: Part, threshold: number): boolean {
  const spots = findSpots(part, width, height, threshold);
  if (spots === null) return false;
  let [filed, all] = [0, 0];
  for (let spot = 0; spot < spots.count; spot++) {
    const piece = measureMark(spots, spot, { width, height, pixelsPerMm });
    all += piece.areaMm2;
    if (isFiling({ ...piece, inwardMm: mark.inwardMm })) filed += piece.areaMm2;
  }
  return filed > MOSTLY * all;
}
