import type { Segment } from './segments.ts';

/** Pieces of one line: sine of how far their directions may differ, and how far one may lie beside the other. */
const PARALLEL = 0.03;
const BESIDE = 1.6;
/** Of more pieces than these only the first are joined, to bound the time. */
const MOST = 120;

/**
 * The pieces, and what becomes of those that continue each other.
 * @param gap how far apart ends may lie, in points of the plane
 * @param longest what is joined is no longer than this
 */
export function joinSegments(segments: readonly Segment[], gap: number, longest: number): readonly Segment[] {
  const joined: Segment[] = [];
  segments.slice(0, MOST).forEach((first, index) => {
    let whole = first;
    for (const other of segments.slice(0, MOST)) {
      if (other === first) continue;
      const more = joinTwo(whole, other, gap);
      if (more !== null && more.length <= longest) whole = more;
    }
    const isNew = !joined.some(one => isSame(one, whole));
    if (whole !== first && isNew && index < MOST) joined.push(whole);
  });
  return [...segments, ...joined];
}

function joinTwo(a: Segment, b: Segment, gap: number): Segment | null {
  if (Math.abs(a.ux * b.uy - a.uy * b.ux) > PARALLEL) return null;
  const along = ({ x, y }: Segment['from']): number => (x - a.from.x) * a.ux + (y - a.from.y) * a.uy;
  const beside = ({ x, y }: Segment['from']): number =>
    Math.abs((y - a.from.y) * a.ux - (x - a.from.x) * a.uy);
  if (beside(b.from) > BESIDE || beside(b.to) > BESIDE) return null;
  const [start, end] = [along(b.from), along(b.to)].sort((one, other) => one - other);
  if (start === undefined || end === undefined || start > a.length + gap || end < -gap) return null;
  if (start >= 0 && end <= a.length) return null;
  const ends = [a.from, a.to, b.from, b.to].toSorted((one, other) => along(one) - along(other));
  const [from, to] = [ends[0], ends.at(-1)];
  return from === undefined || to === undefined ? null : segmentFrom(from, to);
}

function segmentFrom(from: Segment['from'], to: Segment['from']): Segment {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { from, to, length, ux: (to.x - from.x) / length, uy: (to.y - from.y) / length };
}

const isSame = (a: Segment, b: Segment): boolean =>
  a.from.x === b.from.x && a.from.y === b.from.y && a.to.x === b.to.x && a.to.y === b.to.y;
