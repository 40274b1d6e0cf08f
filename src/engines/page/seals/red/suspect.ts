import type { PageEdge, SealShape, SealSighting } from '#domain/page-look.ts';
import type { PagePlanes } from '../../planes.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import type { Part } from '../geometry/squeeze.ts';
import { bareShare } from './bare-share.ts';
import { CLEAR, DOUBTFUL, FAINT_AT_MOST } from './judge-ring.ts';
import { boxOfOval, cuttingEdge, type Oval, visitOval } from './oval.ts';
import { showsThrough } from './shows-through.ts';

/** Something that may be a seal; lengths in points of the plane. */
export interface Suspect {
  readonly shape: SealShape;
  /** Where its ink lies: within this oval, or, if null, within the box. */
  readonly oval: Oval | null;
  /** The whole of it, also where it lies beyond the page. */
  readonly box: Part;
  readonly size: number;
  /** The edge of the page that cuts it. */
  readonly edge: PageEdge | null;
  /** Part of its outline on the page that is drawn. */
  readonly drawn: number;
  /** Ink of the outline where it is drawn, 0 to 255. */
  readonly line: number;
  readonly confidence: number;
}

export function ovalSuspect(
  plane: InkPlane,
  oval: Oval,
  rest: Pick<Suspect, 'shape' | 'drawn' | 'confidence' | 'line'>,
): Suspect {
  const box = boxOfOval(oval);
  return { ...rest, oval, box, size: 2 * Math.max(oval.rx, oval.ry), edge: cuttingEdge(box, plane) };
}

/** An ellipse is only more freely drawn than a circle: it must explain clearly more. */
const OVAL_HANDICAP = 0.8;

const rank = ({ shape, drawn, confidence }: Suspect): number =>
  confidence * Math.min(1, drawn) * (shape === 'elliptic' ? OVAL_HANDICAP : 1);

const MOST_SIGHTINGS = 8;
/** What is doubtful at more places of a page repeats there: an ornament. */
const MOST_DOUBTFUL = 3;
/** Remnants without an outline are no more likely than this. */
const REMNANT = 0.44;
/** Less bare paper within is a picture, a sign or a field of color. */
const LEAST_BARE = 0.38;

/** Of suspects that lie on each other only the best; those that are worth a look, clearest first. */
export function settleSuspects(
  planes: PagePlanes,
  plane: InkPlane,
  suspects: readonly Suspect[],
): readonly SealSighting[] {
  const amid = suspects.map(suspect => ({
    ...suspect,
    confidence: amidPattern(suspect, plane.clutter ?? 0),
  }));
  const worthy = amid.filter(
    suspect => suspect.confidence >= DOUBTFUL && bareShare(planes, suspect.box) >= LEAST_BARE,
  );
  const kept: Suspect[] = [];
  for (const suspect of worthy.toSorted((a, b) => rank(b) - rank(a))) {
    if (!kept.some(other => isSame(suspect.box, other.box))) kept.push(suspect);
  }
  const real = kept.filter(({ box, line }) => line > MOST_THROUGH || !showsThrough(planes, plane, box));
  const told = withoutRepeated(withoutRepeated(real, REMNANT), CLEAR);
  const sightings = told.map(suspect => toSighting(plane, suspect));
  return sightings.toSorted((a, b) => b.confidence - a.confidence).slice(0, MOST_SIGHTINGS);
}

/** Where too much is doubtful, without what is less likely than `least`. */
function withoutRepeated(suspects: readonly Suspect[], least: number): readonly Suspect[] {
  const doubtful = suspects.filter(({ confidence }) => confidence < CLEAR);
  return doubtful.length > MOST_DOUBTFUL
    ? suspects.filter(({ confidence }) => confidence >= least)
    : suspects;
}

/** Lines of so much less or hardly more ink than a pattern's, as parts of that, are likely its own, or may be. */
const LIKE_PATTERN = { likely: 0.9, maybe: 1.35 } as const;
/** What nevertheless looks so much like a seal that a person should say. */
const STRIKING = 0.8;
const CERTAIN = 0.95;

function amidPattern({ shape, line, confidence }: Suspect, clutter: number): number {
  if (line >= LIKE_PATTERN.maybe * clutter) return confidence;
  if (line < LIKE_PATTERN.likely * clutter && confidence < STRIKING) return 0;
  return confidence >= CERTAIN && (shape === 'round' || shape === 'elliptic')
    ? confidence
    : Math.min(FAINT_AT_MOST, confidence);
}

/** Outlines of more ink do not show through from the back. */
const MOST_THROUGH = 60;

/** Share of the smaller one that lies on the other. */
const SAME = 0.35;

function isSame(a: Part, b: Part): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (across <= 0 || down <= 0) return false;
  return across * down > SAME * Math.min(areaOf(a), areaOf(b));
}

const areaOf = ({ left, top, right, bottom }: Part): number => (right - left) * (bottom - top);

function toSighting(plane: InkPlane, suspect: Suspect): SealSighting {
  const { shape, box, size, edge, drawn, confidence } = suspect;
  const seen = inkBounds(plane, suspect);
  const mm = (points: number): number => Math.round((points / plane.pointsPerMm) * 10) / 10;
  const isPart = shape === 'round' && (drawn < 0.5 || (edge !== null && areaOf(seen) < 0.6 * areaOf(box)));
  return {
    shape: isPart ? 'arc' : shape,
    boxMm: {
      x: mm(seen.left),
      y: mm(seen.top),
      width: mm(seen.right - seen.left),
      height: mm(seen.bottom - seen.top),
    },
    sizeMm: mm(size),
    edge,
    confidence: Math.round(confidence * 100) / 100,
    isClear: confidence >= CLEAR,
  };
}

/** Fainter than this part of the strongest is noise. */
const FAINT = 0.2;

/** The part of the page in which a suspect's ink is seen. */
function inkBounds(plane: InkPlane, { oval, box }: Suspect): Part {
  const columns = new Uint16Array(plane.width);
  const rows = new Uint16Array(plane.height);
  const visitAll = (visit: Visit): void =>
    oval === null ? visitBox(plane, box, visit) : visitOval(plane, oval, visit);
  let most = 0;
  visitAll(at => {
    most = Math.max(most, plane.ink[at] ?? 0);
  });
  visitAll((at, column, row) => {
    if ((plane.ink[at] ?? 0) < Math.min(12, FAINT * most)) return;
    columns[column] = (columns[column] ?? 0) + 1;
    rows[row] = (rows[row] ?? 0) + 1;
  });
  const [left, right] = ends(columns);
  const [top, bottom] = ends(rows);
  return { left, top, right, bottom };
}

type Visit = Parameters<typeof visitOval>[2];

function visitBox({ width, height }: InkPlane, { left, top, right, bottom }: Part, visit: Visit): void {
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, bottom); row++) {
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(width, right); column++) {
      visit(row * width + column, column, row);
    }
  }
}

/** First and one beyond the last that hold at least two points. */
function ends(counts: Uint16Array): [number, number] {
  const first = counts.findIndex(count => count >= 2);
  return first < 0 ? [0, 0] : [first, counts.findLastIndex(count => count >= 2) + 1];
}
