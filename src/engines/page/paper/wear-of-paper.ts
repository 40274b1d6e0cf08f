import type { Spots } from './find-spots.ts';

/** One spot, measured in mm. */
export interface Mark {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly lengthMm: number;
  readonly thicknessMm: number;
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
  isDust(mark) || isHole(mark) || isStaple(mark) || isFold(mark, size) || isSmudge(mark);

/** Too small to be writing, however dark: dust, a speck of toner, a pixel that the codec left. */
const isDust = ({ widthMm, heightMm, areaMm2, depth, deepest }: Mark): boolean =>
  Math.max(widthMm, heightMm) < 1.3 || areaMm2 < 0.9 || (areaMm2 * depth) / Math.max(1, deepest) < 0.6;

/** A filled disc of a punch's size near an edge. */
function isHole({ widthMm, heightMm, areaMm2, inwardMm, relief }: Mark): boolean {
  const [narrow, wide] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  return (
    narrow > 3.2 &&
    wide < 9 &&
    narrow > wide * 0.7 &&
    inwardMm < 30 &&
    areaMm2 > 0.6 * narrow * wide &&
    relief < 0.4
  );
}

/** A straight wire near an edge. */
const isStaple = ({ lengthMm, thicknessMm, inwardMm }: Mark): boolean =>
  inwardMm < 25 && lengthMm > 6 && lengthMm < 15 && thicknessMm < 1.3;

/** A straight line from edge to edge, or a faint one over half of the page: a fold, or dirt on a feeder's glass. */
function isFold({ widthMm, heightMm, lengthMm, thicknessMm, deepest }: Mark, size: PageSize): boolean {
  const across = widthMm > heightMm ? size.width : size.height;
  const share = (lengthMm * size.pixelsPerMm) / across;
  if (thicknessMm > 4 || lengthMm < 12 * thicknessMm) return false;
  return share > 0.9 || (share > 0.4 && deepest < 90);
}

/** A discoloring that begins nowhere: a stain, a damp patch, a crease's shade; and what grain adds up to. */
const isSmudge = ({ areaMm2, depth, relief, thicknessMm }: Mark): boolean =>
  relief < 0.12 || (thicknessMm > 4 && areaMm2 > 30 && depth < 60 && relief < 0.32);
