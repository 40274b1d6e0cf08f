import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { EDGES, walkFrom } from './edge-lanes.ts';
import { dropRules, type EdgeStrip, edgeStrip, inkedStretches, inkIn, type Stretch } from './edge-strip.ts';
import { measureTone } from './measure-tone.ts';

/** Ink is darker than the paper by this part of its brightness; halfway down to the ink where the page is pale or dark. */
const INK = 0.3;
/** How far into the page the ends of lines are looked at. */
const STRIP_MM = 7;
/** Writing that ends so near to the edge touches it. */
const TOUCH_MM = 1;
/** Height of a line of writing; less is a rule, more a seal or a picture. */
const LINE_MM = { least: 1.2, most: 8 } as const;
/** Share of a line's place near the edge that letters cover. */
const INKED = { least: 0.06, most: 0.6 } as const;
/** What runs along an edge for longer is a rule or a shadow. */
const RULE_MM = 8;
const LEAST_LINES = { beyondSeals: 3, steady: 4 } as const;
/** No seal is larger: what reaches farther along an edge is none. */
const LARGEST_SEAL_MM = 47;
/** Lines of a paragraph follow each other at one pace. */
const UNSTEADY = 1.35;

/** Cut letters beside each other, how near, and how wide they are: the pieces of an ornament lie farther apart. */
const LETTERS = { least: 7, leastMm: 12, mostApartMm: 2.55 } as const;
const LETTER_MM = { least: 0.2, most: 5 } as const;
/** Beneath the rest of a cut line is bare paper; a seal goes on. */
const BELOW_MM = { from: 0.6, to: 6.5, bare: 0.7, chunk: 8 } as const;

/** Of the pieces of a cut line; a seal may lie over some. */
const BARE_SHARE = 0.8;

/** Edges that cut writing off: lines that go on beyond it, or a line of which only one half is there. */
export function findClipped(planes: PagePlanes): PageLook['clipped'] {
  const { kind, paper, ink } = measureTone(planes);
  const darkest = kind === 'even' ? paper * (1 - INK) : (paper + ink) / 2;
  return EDGES.flatMap(edge => {
    const strip = edgeStrip(
      planes,
      walkFrom(edge, planes),
      Math.round(STRIP_MM * planes.pixelsPerMm),
      darkest,
    );
    const row = cutRow(strip, planes.pixelsPerMm);
    const confidence = Math.max(row, cutLines(strip, planes.pixelsPerMm));
    return confidence === 0 ? [] : [{ edge, confidence }];
  });
}

/** From 0 to 1: lines whose ends are beyond the edge. */
function cutLines(strip: EdgeStrip, pixelsPerMm: number): number {
  dropRules(strip, Math.round(RULE_MM * pixelsPerMm));
  const { depth } = strip;
  const touch = Math.max(1, Math.round(TOUCH_MM * pixelsPerMm));
  const lines = inkedStretches(strip, 0, depth).filter(stretch => isLine(strip, stretch, pixelsPerMm));
  const cut = lines.filter(({ from, to }) => inkIn(strip, { from, to, near: 0, far: touch }) > 0);
  const [first, last] = [cut[0], cut.at(-1)];
  if (first === undefined || last === undefined || cut.length < LEAST_LINES.beyondSeals) return 0;
  if (cut.length * 2 < lines.length && longestRow(lines, new Set(cut)) < LEAST_LINES.beyondSeals) return 0;
  const isShort = last.to - first.from < LARGEST_SEAL_MM * pixelsPerMm;
  if (isShort && (cut.length < LEAST_LINES.steady || !isSteady(cut))) return 0;
  return Math.min(0.99, 0.5 + cut.length * 0.06);
}

function isLine(strip: EdgeStrip, { from, to }: Stretch, pixelsPerMm: number): boolean {
  const tall = (to - from) / pixelsPerMm;
  if (tall < LINE_MM.least || tall > LINE_MM.most) return false;
  const { depth } = strip;
  const inked = inkIn(strip, { from, to, near: 0, far: depth }) / ((to - from) * depth);
  const near = Math.floor(depth / 3);
  const beyond = inkIn(strip, { from, to, near, far: depth }) / ((to - from) * (depth - near));
  return inked >= INKED.least && inked <= INKED.most && beyond >= INKED.least / 2;
}

/** How many lines that follow each other are cut. */
function longestRow(lines: readonly Stretch[], cut: ReadonlySet<Stretch>): number {
  let [row, longest] = [0, 0];
  for (const line of lines) {
    row = cut.has(line) ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

function isSteady(lines: readonly Stretch[]): boolean {
  const paces = lines.slice(1).map((line, index) => line.to - (lines[index]?.to ?? 0));
  return Math.max(...paces) <= UNSTEADY * Math.min(...paces);
}

/** From 0 to 1: a line that lies along the edge, cut lengthwise. */
function cutRow(strip: EdgeStrip, pixelsPerMm: number): number {
  const letters = inkedStretches(strip, 0, 2).filter(({ from, to }) => {
    const wide = (to - from) / pixelsPerMm;
    return wide >= LETTER_MM.least && wide <= LETTER_MM.most;
  });
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined || last === undefined || letters.length < LETTERS.least) return 0;
  const long = (last.to - first.from) / pixelsPerMm;
  if (long < LETTERS.leastMm || usualPace(letters) > LETTERS.mostApartMm * pixelsPerMm) return 0;
  if (!isBareBelow(strip, { from: first.from, to: last.to }, pixelsPerMm)) return 0;
  return Math.min(0.99, 0.5 + letters.length * 0.02);
}

/** From middle to middle, in pixels; half of them are nearer. */
function usualPace(letters: readonly Stretch[]): number {
  const paces = letters.slice(1).map(({ from, to }, index) => {
    const before = letters[index];
    return before === undefined ? 0 : (from + to - before.from - before.to) / 2;
  });
  return paces.sort((a, b) => a - b)[paces.length >> 1] ?? 0;
}

function isBareBelow(strip: EdgeStrip, { from, to }: Stretch, pixelsPerMm: number): boolean {
  const chunk = Math.round(BELOW_MM.chunk * pixelsPerMm);
  let [bare, all] = [0, 0];
  for (let left = from; left < to; left += chunk) {
    const part = { from: left, to: Math.min(to, left + chunk) };
    if (longestPause(strip, part, pixelsPerMm) >= BELOW_MM.bare * pixelsPerMm) bare += 1;
    all += 1;
  }
  return bare >= all * BARE_SHARE;
}

/** How many pixels inward the paper stays bare, somewhere beneath the rest of a line. */
function longestPause(strip: EdgeStrip, part: Stretch, pixelsPerMm: number): number {
  let [pause, longest] = [0, 0];
  for (let inward = Math.round(BELOW_MM.from * pixelsPerMm); inward < BELOW_MM.to * pixelsPerMm; inward++) {
    pause = inkIn(strip, { ...part, near: inward, far: inward + 1 }) === 0 ? pause + 1 : 0;
    longest = Math.max(longest, pause);
  }
  return longest;
}
