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

/** A filled disc of a punch's size near an edge, or what a fold through it leaves: broader than a stroke. */
function isHole({ widthMm, heightMm, areaMm2, inwardMm, relief }: Mark): boolean {
  const [narrow, wide] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  if (wide < 3.2 || wide > 9 || inwardMm > 30 || areaMm2 < 0.55 * narrow * wide) return false;
  return narrow > 3.2 ? narrow > wide * 0.7 && relief < 0.55 : narrow > 1.8 && relief < 0.35;
}

/** A straight wire near an edge. */
const isStaple = ({ lengthMm, thicknessMm, inwardMm }: Mark): boolean =>
  inwardMm < 25 && lengthMm > 6 && lengthMm < 15 && thicknessMm < 1.7;

/** How near to an edge of the page a line ends that ends there. */
const AT_EDGE_MM = 5;

/** A straight line from edge to edge, across a corner too, or a faint one over half of the page: a fold or a crease. */
function isFold(mark: Mark, { width, height, pixelsPerMm }: PageSize): boolean {
  const { widthMm, heightMm, lengthMm, thicknessMm, deepest, xMm, yMm } = mark;
  if (thicknessMm > 4 || lengthMm < 12 * thicknessMm) return false;
  const [pageMm, tallMm] = [width / pixelsPerMm, height / pixelsPerMm];
  const share = lengthMm / (widthMm > heightMm ? pageMm : tallMm);
  if (share > 0.9 || (share > 0.4 && deepest < 90)) return true;
  const isAtSide = Math.min(xMm, pageMm - xMm) - widthMm / 2 < AT_EDGE_MM;
  const isAtEnd = Math.min(yMm, tallMm - yMm) - heightMm / 2 < AT_EDGE_MM;
  return isAtSide && isAtEnd && thicknessMm < 1.2 && deepest < 110;
}

/** A discoloring that begins nowhere: a stain, a damp patch, a crease's shade; and what grain adds up to. */
const isSmudge = ({ areaMm2, depth, deepest, relief, lengthMm, thicknessMm }: Mark): boolean =>
  relief < 0.12 ||
  (relief < 0.36 && deepest < 50 && lengthMm > 15 && lengthMm > 8 * thicknessMm) ||
  (relief < 0.32 && depth < 60 && thicknessMm > 4 && areaMm2 > 30);

/** Of what a punch leaves: where the lid is as white as the paper, no more than the shadow of the hole's rim. */
const RIM_MM = { least: 2, most: 8 } as const;
/** Between the holes of a punch. */
const APART_MM = { least: 50, most: 130 } as const;
const HOLES_INWARD_MM = 20;
/** How well the holes of one punch agree in place and size. */
const AGREE_MM = 2;

/** Leaves out pairs of equal marks that lie as a punch sets them. */
export function withoutHoles(marks: readonly Mark[]): Mark[] {
  const near = marks.filter(({ widthMm, heightMm, inwardMm }) => {
    const wide = Math.max(widthMm, heightMm);
    return inwardMm < HOLES_INWARD_MM && wide > RIM_MM.least && wide < RIM_MM.most;
  });
  if (near.length > MOST_NEAR) return [...marks];
  const holes = new Set(near.filter(mark => near.some(other => arePunched(mark, other))));
  return marks.filter(mark => !holes.has(mark));
}

/** A page with more marks of that size at its edges is a page of writing. */
const MOST_NEAR = 24;

function arePunched(one: Mark, other: Mark): boolean {
  const [x, y] = [Math.abs(one.xMm - other.xMm), Math.abs(one.yMm - other.yMm)];
  const [across, along] = [Math.min(x, y), Math.max(x, y)];
  if (across > AGREE_MM + along * 0.05 || along < APART_MM.least || along > APART_MM.most) return false;
  return (
    Math.abs(one.widthMm - other.widthMm) < AGREE_MM &&
    Math.abs(one.heightMm - other.heightMm) < AGREE_MM &&
    Math.abs(one.inwardMm - other.inwardMm) < AGREE_MM + along * 0.05
  );
}
