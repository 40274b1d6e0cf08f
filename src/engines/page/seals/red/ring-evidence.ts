import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Ring } from '../geometry/ring.ts';
import { longestArc, SECTORS, supportOf } from '../geometry/ring-support.ts';
import type { Part } from '../geometry/squeeze.ts';
import { meanInk, type Unrolled, unroll } from '../geometry/unroll.ts';
import { isSupported, REACH_MM, type RingCandidate, sectorsOn } from './ring-candidates.ts';

/** What speaks for and against a ring being the outline of a seal. Shares run from 0 to 1. */
export interface RingEvidence {
  /** Part of the ring that lies on the page. */
  readonly visible: number;
  /** Part of the whole ring that is drawn. */
  readonly share: number;
  /** Its longest piece, as a part of the whole ring. */
  readonly arc: number;
  /** What would look like a ring just outside of it: text and tables do so at any radius. */
  readonly chance: number;
  /** Ink on the line where it is drawn, 0 to 255. */
  readonly line: number;
  /** Ink within the ring, as a part of that on its line. */
  readonly inside: number;
  /** The same for the outer half of the radius where the ring is drawn: the band of text. */
  readonly band: number;
  /** Ink just outside of the ring, in the same way, where the ring is drawn. */
  readonly outside: number;
  /** The best concentric ring within. */
  readonly inner: number;
  /** Part of the drawn ring behind which ink goes on inward without a gap: discs and broad bands. */
  readonly solid: number;
  /** Changes between ink and none along the band of text, per mm. */
  readonly letters: number;
  /** Part of the inside that is of strong colors other than red and blue. */
  readonly motley: number;
  readonly radiusMm: number;
}

/**
 * Measures all but the colors around.
 * @param page the page in points of the plane, where that is only a part of it
 */
export function weighRing(
  plane: InkPlane,
  candidate: RingCandidate,
  page?: Part,
): Omit<RingEvidence, 'motley'> {
  const { ring, support, supported, near } = candidate;
  const mm = plane.pointsPerMm;
  const flat = unroll(plane, ring, 4 * mm, page);
  const isOn = (sector: number): boolean => isSupported(support, sector);
  const isDrawn = (ray: number): boolean => isOn(Math.floor((ray * SECTORS) / flat.rays));
  const beyond = supportOf(near, { ...ring, radius: ring.radius + 2.2 * mm }, REACH_MM * mm);
  const mean = (from: number, to: number, wanted?: (ray: number) => boolean): number =>
    meanInk(flat, flat.onRing + Math.round(from), flat.onRing + Math.round(to), wanted);
  const line = mean(-0.5 * mm, 0.5 * mm, isDrawn) + 1;
  return {
    visible: visibleShare(flat),
    share: supported / SECTORS,
    arc: longestArc(isOn, 2) / SECTORS,
    chance: sectorsOn(beyond) / SECTORS,
    line,
    inside: mean(-0.75 * ring.radius, -1.8 * mm) / line,
    band: mean(-0.5 * ring.radius, -1.8 * mm, isDrawn) / line,
    outside: mean(1.5 * mm, 3.5 * mm, isDrawn) / line,
    inner: bestInner(near, ring, mm),
    solid: solidShare(flat, mm, isDrawn),
    letters: lettersPerMm(flat, mm, leastLetter(line, plane.clutter ?? 0)),
    radiusMm: ring.radius / mm,
  };
}

function visibleShare({ rays, depth, onRing, ink }: Unrolled): number {
  let visible = 0;
  for (let ray = 0; ray < rays; ray++) if ((ink[ray * depth + onRing] ?? -1) >= 0) visible += 1;
  return visible / rays;
}

function bestInner(near: RingCandidate['near'], ring: Ring, mm: number): number {
  let best = 0;
  for (let radius = ring.radius * 0.4; radius < ring.radius - 1.2 * mm; radius += 0.6 * mm) {
    const shrink = radius / ring.radius;
    const inner = { ...ring, radius, oval: ring.oval * shrink, slant: ring.slant * shrink };
    best = Math.max(best, sectorsOn(supportOf(near, inner, 0.7 * mm)));
  }
  return best / SECTORS;
}

/** Ink that counts as a letter's, as a part of that on the line. */
const LETTER_INK = 0.35;
/** Amid a pattern, more than its lines hold, unless the seal's own hold hardly more. */
const OVER_CLUTTER = 1.2;
const MOST_LETTER_INK = 0.7;

const leastLetter = (line: number, clutter: number): number =>
  Math.max(LETTER_INK * line, Math.min(OVER_CLUTTER * clutter, MOST_LETTER_INK * line));

function lettersPerMm({ rays, depth, onRing, ink }: Unrolled, mm: number, least: number): number {
  let best = 0;
  for (const share of [0.6, 0.66, 0.72, 0.78, 0.84]) {
    const column = Math.round(onRing * share);
    let [changes, seen, last] = [0, 0, false];
    for (let ray = 0; ray < rays; ray++) {
      const value = ink[ray * depth + column] ?? -1;
      if (value < 0) continue;
      const isInk = value > least;
      if (seen > 0 && isInk !== last) changes += 1;
      last = isInk;
      seen += 1;
    }
    const length = (seen / rays) * 2 * Math.PI * (column / mm);
    if (length > 0) best = Math.max(best, changes / length);
  }
  return best;
}

/** Stamps leave paper bare between their outline and what is within. */
const GAP_MM = 2.4;
const BARE = 0.6;

function solidShare(
  { rays, depth, onRing, ink }: Unrolled,
  mm: number,
  isDrawn: (ray: number) => boolean,
): number {
  let [drawn, solid] = [0, 0];
  for (let ray = 0; ray < rays; ray++) {
    if (!isDrawn(ray)) continue;
    let [most, least] = [0, 255];
    for (let column = onRing + 1; column >= onRing - Math.round(GAP_MM * mm); column--) {
      const value = ink[ray * depth + column] ?? 0;
      if (column >= onRing - 1) most = Math.max(most, value);
      else least = Math.min(least, value);
    }
    drawn += 1;
    if (least > BARE * most) solid += 1;
  }
  return drawn === 0 ? 0 : solid / drawn;
}
