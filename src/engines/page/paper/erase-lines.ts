import type { PageEdge, PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';

/** Parts into which the page is cut along a line; a fold that leans crosses few pixels within one. */
const SLABS = 16;
/** In pixels; a page so small has no folds. */
const LEAST_SLAB = 8;
/** A line is there in so many of the slabs: it is worn or crossed elsewhere. */
const LEAST_SLABS = 14;
/** Share of a slab's pixels along the line. */
const FILLED = 0.7;
/** Every other pixel along a line is enough. */
const STEP = 2;
/** A line may be fainter than a mark. */
const FAINTER = 0.7;
/** Pixels by which a line may move from one slab to the next: 3 degrees. */
const DRIFT = 4;
/** Ruled paper has more; nobody folds so often. */
const MOST_STARTS = 300;
/** Pixels erased on each side of it. */
const REACH = 3;

/**
 * Erases straight lines that run from one edge of the page to the other, upright or lying: folds, and streaks of dirt
 * on a feeder's glass. Nobody draws them, and writing that they cross would hang together by them.
 */
export function eraseLines(
  depth: Uint8Array,
  planes: PagePlanes,
  borders: PageLook['borders'],
  threshold: number,
): void {
  const { width, height, pixelsPerMm } = planes;
  const band = (edge: PageEdge): number =>
    Math.ceil((borders.find(border => border.edge === edge)?.depthMm ?? 0) * pixelsPerMm);
  const upright = {
    depth,
    first: band('top'),
    end: height - band('bottom'),
    breadth: width,
    along: width,
    across: 1,
  };
  const lying = {
    depth,
    first: band('left'),
    end: width - band('right'),
    breadth: height,
    along: 1,
    across: width,
  };
  for (const view of [upright, lying]) {
    if (view.end - view.first < SLABS * LEAST_SLAB) continue;
    const slabs = Array.from({ length: SLABS }, (_, slab) => filledPlaces(view, slab, threshold * FAINTER));
    for (const line of linesThrough(slabs)) erase(view, line);
  }
}

/** A plane seen so that lines run along it. */
interface View {
  readonly depth: Uint8Array;
  /** Between the bands at both ends of the lines. */
  readonly first: number;
  readonly end: number;
  readonly breadth: number;
  /** Steps to the next pixel along a line, and across it. */
  readonly along: number;
  readonly across: number;
}

const firstOf = ({ first, end }: View, slab: number): number =>
  first + Math.floor((slab * (end - first)) / SLABS);

/** Places across which hold ink through most of a slab. */
function filledPlaces(view: View, slab: number, threshold: number): number[] {
  const [first, end] = [firstOf(view, slab), firstOf(view, slab + 1)];
  const counts = countInk(view, first, end, threshold);
  const countAt = (place: number): number => counts[place] ?? 0;
  const places: number[] = [];
  counts.forEach((own, place) => {
    const beside = Math.max(countAt(place - 1), countAt(place + 1));
    // A line that leans lies on two places within a slab.
    if (own >= beside && (own + beside) * STEP >= FILLED * (end - first)) places.push(place);
  });
  return places;
}

function countInk(
  { depth, breadth, along, across }: View,
  first: number,
  end: number,
  threshold: number,
): Uint16Array {
  const counts = new Uint16Array(breadth);
  for (let row = first; row < end; row += STEP) {
    for (let place = 0, at = row * along; place < breadth; place++, at += across) {
      if ((depth[at] ?? 0) >= threshold) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

/** Lines as places across, one a slab. */
function linesThrough(slabs: readonly (readonly number[])[]): number[][] {
  const lines: number[][] = [];
  const starts = slabs.slice(0, SLABS - LEAST_SLABS + 1).flat();
  if (starts.length > MOST_STARTS) return lines;
  for (const start of new Set(starts)) {
    let [place, hits] = [start, 0];
    const line = slabs.map(places => {
      const next = places.find(candidate => Math.abs(candidate - place) <= DRIFT);
      if (next === undefined) return place;
      hits += 1;
      place = next;
      return next;
    });
    if (hits >= LEAST_SLABS) lines.push(line);
  }
  return lines;
}

function erase(view: View, line: readonly number[]): void {
  const { depth, breadth, along, across } = view;
  for (let slab = 0; slab < SLABS; slab++) {
    const [own, next] = [line[slab] ?? 0, line[slab + 1] ?? line[slab] ?? 0];
    const before = line[slab - 1] ?? own;
    const left = Math.max(0, Math.min(own, next, before) - REACH);
    const right = Math.min(breadth - 1, Math.max(own, next, before) + REACH);
    for (let row = firstOf(view, slab); row < firstOf(view, slab + 1); row++) {
      for (let place = left; place <= right; place++) depth[row * along + place * across] = 0;
    }
  }
}
