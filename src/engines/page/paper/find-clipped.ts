import type { PageEdge, PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { EDGES, type EdgeWalk, walkFrom } from './edge-lanes.ts';

/** How far into the page the ends of lines are looked at. */
const STRIP_MM = 10;
/** Writing that ends so near to the edge touches it. */
const TOUCH_MM = 0.4;
/** Ink is darker than the paper by this part of its brightness. */
const INK = 0.3;
/** Black and gray ink only: seals straddle the edge by intent. */
const MOST_CHROMA = 70;
/** Height of a line of writing; less is a rule, more a seal or a picture. */
const LINE_MM = { least: 1.2, most: 8 } as const;
/** Share of a line's place near the edge that letters cover. */
const INKED = { least: 0.06, most: 0.6 } as const;
/** A column of the strip that is inked for so much of its length is a rule or a shadow. */
const RULE = 0.4;
const LEAST_LINES = 3;
/** Cut letters beside each other: more of them, over a longer way than any seal has. */
const LEAST_LETTERS = 9;
const LEAST_ROW_MM = 46;
const LETTER_MM = { least: 0.2, most: 5 } as const;

/** Edges that cut writing off: lines that go on beyond it, or a line of which only the lower or upper half is there. */
export function findClipped(planes: PagePlanes, borders: PageLook['borders']): PageLook['clipped'] {
  const bare = EDGES.filter(edge => !borders.some(border => border.edge === edge));
  return bare.flatMap(edge => {
    const confidence = Math.max(cutLines(planes, edge), cutRow(planes, edge));
    return confidence === 0 ? [] : [{ edge, confidence }];
  });
}

/** Which pixels of a strip along an edge are ink: row by row inward, `depth` a row. */
function stripOf(planes: PagePlanes, walk: EdgeWalk, depth: number): Uint8Array {
  const { luma, chroma, paper } = planes;
  const limit = paper.luma * (1 - INK);
  const ink = new Uint8Array(walk.length * depth);
  for (let along = 0, at = 0; along < walk.length; along++) {
    let from = walk.start + along * walk.along;
    for (let inward = 0; inward < depth; inward++, at++, from += walk.inward)
      if ((luma[from] ?? 255) < limit && (chroma[from] ?? 0) < MOST_CHROMA) ink[at] = 1;
  }
  return ink;
}

function cutLines(planes: PagePlanes, edge: PageEdge): number {
  const { pixelsPerMm } = planes;
  const walk = walkFrom(edge, planes);
  const depth = Math.min(walk.across, Math.round(STRIP_MM * pixelsPerMm));
  const strip = stripOf(planes, walk, depth);
  dropRules(strip, walk.length, depth);
  const touch = Math.max(1, Math.round(TOUCH_MM * pixelsPerMm));
  let [lines, cut] = [0, 0];
  for (const { from, to } of bandsOf(strip, walk.length, depth)) {
    const tall = (to - from) / pixelsPerMm;
    if (tall < LINE_MM.least || tall > LINE_MM.most) continue;
    const inked = share(strip, depth, { from, to, near: 0, far: depth });
    const beyond = share(strip, depth, { from, to, near: Math.floor(depth / 3), far: depth });
    if (inked < INKED.least || inked > INKED.most || beyond < INKED.least / 2) continue;
    lines += 1;
    if (share(strip, depth, { from, to, near: 0, far: touch }) > 0) cut += 1;
  }
  if (cut < LEAST_LINES || cut * 2 < lines) return 0;
  return Math.min(0.99, 0.5 + cut * 0.06);
}

/** Blanks what lies along the edge for long: a frame's side, a shadow. */
function dropRules(strip: Uint8Array, length: number, depth: number): void {
  for (let inward = 0; inward < depth; inward++) {
    let inked = 0;
    for (let at = inward; at < strip.length; at += depth) inked += strip[at] ?? 0;
    if (inked < length * RULE) continue;
    for (let at = inward; at < strip.length; at += depth) strip[at] = 0;
  }
}

/** Stretches of the strip that hold ink, one pixel's pause aside. */
function bandsOf(
  strip: Uint8Array,
  length: number,
  depth: number,
): { readonly from: number; readonly to: number }[] {
  const bands: { from: number; to: number }[] = [];
  for (let along = 0; along < length; along++) {
    if (!strip.subarray(along * depth, (along + 1) * depth).includes(1)) continue;
    const last = bands.at(-1);
    if (last !== undefined && along - last.to <= 1) last.to = along + 1;
    else bands.push({ from: along, to: along + 1 });
  }
  return bands;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly near: number;
  readonly far: number;
}

function share(strip: Uint8Array, depth: number, { from, to, near, far }: Part): number {
  let inked = 0;
  for (let along = from; along < to; along++)
    for (let inward = near; inward < far; inward++) inked += strip[along * depth + inward] ?? 0;
  return inked / Math.max(1, (to - from) * (far - near));
}

function cutRow(planes: PagePlanes, edge: PageEdge): number {
  const { pixelsPerMm } = planes;
  const walk = walkFrom(edge, planes);
  const strip = stripOf(planes, walk, 2);
  let [letters, first, last] = [0, -1, -1];
  for (let along = 0; along < walk.length; along++) {
    if (strip[along * 2] !== 1 && strip[along * 2 + 1] !== 1) continue;
    const from = along;
    while (along < walk.length && (strip[along * 2] === 1 || strip[along * 2 + 1] === 1)) along += 1;
    const wide = (along - from) / pixelsPerMm;
    if (wide < LETTER_MM.least || wide > LETTER_MM.most) continue;
    letters += 1;
    if (first === -1) first = from;
    last = along;
  }
  if (letters < LEAST_LETTERS || (last - first) / pixelsPerMm < LEAST_ROW_MM) return 0;
  return Math.min(0.99, 0.5 + letters * 0.02);
}
