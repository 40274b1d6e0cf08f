import type { Spots } from './find-spots.ts';

/** One spot, measured in mm. */
export interface Mark {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly lengthMm: number;
  readonly thicknessMm: number;
  /** In which direction it is long: clockwise from the right, in radians. */
  readonly angle: number;
  readonly areaMm2: number;
  /** Mean depth of its pixels, and that of the deepest. */
  readonly depth: number;
  readonly deepest: number;
  /** Steps between neighbors as part of the depth: near 0 within a flat area, near 1 in thin strokes. */
  readonly relief: number;
  /** From the nearest edge of the page to its middle. */
  readonly inwardMm: number;
  readonly xMm: number;
  readonly yMm: number;
}

/** How much of the page a spot lies on. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
}

export function measureMark(spots: Spots, spot: number, { width, height, pixelsPerMm }: PageSize): Mark {
  const [left, right] = [spots.left[spot] ?? 0, spots.right[spot] ?? 0];
  const [top, bottom] = [spots.top[spot] ?? 0, spots.bottom[spot] ?? 0];
  const pixels = Math.max(1, spots.pixels[spot] ?? 0);
  const mass = Math.max(1, spots.mass[spot] ?? 0);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {
    widthMm: (right - left) / pixelsPerMm,
    heightMm: (bottom - top) / pixelsPerMm,
    lengthMm: (spots.length[spot] ?? 0) / pixelsPerMm,
    thicknessMm: (spots.thickness[spot] ?? 0) / pixelsPerMm,
    angle: spots.angle[spot] ?? 0,
    areaMm2: pixels / pixelsPerMm ** 2,
    depth: mass / pixels,
    deepest: spots.deepest[spot] ?? 0,
    relief: (spots.steps[spot] ?? 0) / mass,
    inwardMm: Math.min(x, y, width - x, height - y) / pixelsPerMm,
    xMm: x / pixelsPerMm,
    yMm: y / pixelsPerMm,
  };
}

/** What age and handling leave on paper, and scanners with it: no ink. */
export const isWear = (mark: Mark, size: PageSize): boolean =>
  isDust(mark) || isFold(mark, size) || isSmudge(mark) || isRim(mark);

/** What filing leaves: the hole of a punch, or a staple. */
export const isFiling = (mark: Mark): boolean => isHole(mark) || isStaple(mark);

/** Too small to be writing, however dark: dust, a speck of toner, a pixel that the codec left. */
const isDust = ({ widthMm, heightMm, areaMm2, depth, deepest }: Mark): boolean =>
  Math.max(widthMm, heightMm) < 1.3 || areaMm2 < 0.9 || (areaMm2 * depth) / Math.max(1, deepest) < 0.6;

/** From the edge: nobody staples farther in. */
export const FILED_MM = 25;

/** A filled disc of a punch's size near an edge, or what a fold through it leaves: broader than a stroke. */
function isHole({ widthMm, heightMm, areaMm2, inwardMm, relief }: Mark): boolean {
  const [narrow, wide] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  if (wide < 3.2 || wide > 9 || inwardMm > 30 || areaMm2 < 0.55 * narrow * wide) return false;
  return narrow > 3.2 ? narrow > wide * 0.7 && relief < 0.55 : narrow > 1.8 && relief < 0.35;
}

/** A straight wire near an edge. */
const isStaple = ({ lengthMm, thicknessMm, inwardMm }: Mark): boolean =>
  inwardMm < FILED_MM && lengthMm > 6 && lengthMm < 15 && thicknessMm < 1.7;

/** What runs close along an edge, or is left over of what was cleared there. */
const isRim = ({ lengthMm, thicknessMm, inwardMm }: Mark): boolean =>
  (inwardMm < 8 && lengthMm > 40 && thicknessMm < 5) ||
  (inwardMm + thicknessMm / 2 < 3.6 && thicknessMm < 1.2);

/** A straight line from edge to edge: a fold. */
function isFold(
  { widthMm, heightMm, lengthMm, thicknessMm }: Mark,
  { width, height, pixelsPerMm }: PageSize,
): boolean {
  if (thicknessMm > 4 || lengthMm < 12 * thicknessMm) return false;
  return lengthMm * pixelsPerMm > 0.9 * (widthMm > heightMm ? width : height);
}

/** A discoloring that begins nowhere: a stain, a damp patch, a crease's shade; and what grain adds up to. */
const isSmudge = ({ areaMm2, depth, deepest, relief, lengthMm, thicknessMm }: Mark): boolean =>
  relief < 0.12 ||
  (relief < 0.2 && deepest < 50) ||
  (relief < 0.36 && deepest < 50 && lengthMm > 15 && lengthMm > 8 * thicknessMm) ||
  (relief < 0.32 && depth < 60 && thicknessMm > 4 && areaMm2 > 30);
