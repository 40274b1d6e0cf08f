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

/** Nobody sees on paper what is fainter. */
const FAINTEST = 18;

/** Too small to be writing, however dark: dust, a speck of toner, a pixel that the codec left. */
function isDust({ widthMm, heightMm, areaMm2, depth, deepest }: Mark): boolean {
  const wide = Math.max(widthMm, heightMm);
  const weight = areaMm2 * depth;
  return wide < 1.3 || weight < 22 || deepest < FAINTEST || (wide < 2 && weight < 0.6 * deepest);
}

/** Of the bar that it spreads over, a straight wire fills nearly all. */
const STRAIGHT = 0.8;
/** From the edge: nobody staples farther in. */
export const FILED_MM = 25;

/** A filled disc of a punch's size near an edge, or what a fold through it leaves: broader than a stroke. */
function isHole({ widthMm, heightMm, areaMm2, inwardMm, relief }: Mark): boolean {
  const [narrow, wide] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  if (wide < 3.2 || wide > 9 || inwardMm > 30 || areaMm2 < 0.55 * narrow * wide) return false;
  return narrow > 3.2 ? narrow > wide * 0.7 && relief < 0.55 : narrow > 1.8 && relief < 0.35;
}

/** A straight wire near an edge; an arc of a seal or a stroke of a pen leaves paper bare beside it. */
const isStaple = ({ lengthMm, thicknessMm, areaMm2, inwardMm }: Mark): boolean =>
  inwardMm < FILED_MM &&
  lengthMm > 6 &&
  lengthMm < 15 &&
  thicknessMm < 1.7 &&
  areaMm2 > STRAIGHT * lengthMm * thicknessMm;

/** What runs close along an edge, or is left over of what was cleared there. */
const isRim = ({ lengthMm, thicknessMm, inwardMm }: Mark): boolean =>
  (inwardMm < RIM_MM && lengthMm > 40 && thicknessMm < 5) ||
  (inwardMm + thicknessMm / 2 < 3.6 && thicknessMm < 1.2);

/** A straight line from edge to edge: a fold. */
function isFold(
  { widthMm, heightMm, lengthMm, thicknessMm }: Mark,
  { width, height, pixelsPerMm }: PageSize,
): boolean {
  if (thicknessMm > 4 || lengthMm < 12 * thicknessMm) return false;
  return lengthMm * pixelsPerMm > 0.9 * (widthMm > heightMm ? width : height);
}

/**
 * Deeper than a stain, but for dust on it: a filled shape or a photograph, unless it begins at the rim, where shadows and
 * gray lids are.
 */
const STAIN = 80;
const PALE = 30;
const RIM_MM = 8;

/** A discoloring that begins nowhere: a stain, a damp patch, a crease's shade; and what grain adds up to. */
const isSmudge = ({ areaMm2, depth, deepest, relief, lengthMm, thicknessMm, inwardMm }: Mark): boolean =>
  (relief < 0.12 && (deepest < STAIN || depth < PALE || inwardMm - thicknessMm / 2 < RIM_MM)) ||
  (relief < 0.2 && deepest < 50) ||
  (relief < 0.27 && deepest < 30) ||
  (relief < 0.36 && deepest < 50 && lengthMm > 15 && lengthMm > 8 * thicknessMm) ||
  (relief < 0.32 && depth < 60 && deepest < STAIN && thicknessMm > 4 && areaMm2 > 30);
