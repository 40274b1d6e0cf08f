import type { EdgePoints } from './edge-points.ts';

/** A straight piece of an edge, in points of the plane. */
export interface Segment {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly length: number;
  /** Unit vector along it. */
  readonly ux: number;
  readonly uy: number;
}

/** Told apart, over half a turn. */
const DIRECTIONS = 60;
const EAST = { nx: 1, ny: 0 } as const;
const NORMALS = Array.from({ length: DIRECTIONS }, (_, direction) => {
  const angle = (direction * Math.PI) / DIRECTIONS;
  return { nx: Math.cos(angle), ny: Math.sin(angle) };
});
/** Lines that are kept, and places that are looked at for them: a long line shows at several. */
const LINES = 160;
const PLACES = 900;
/** Cosine of how far an edge may turn from its line. */
const ALIGNED = 0.955;
const BESIDE_MM = 0.9;
const ROUGHLY_BESIDE_MM = 1.6;
const GAP_MM = 3;
/** Edge points for each point of length; a thin line has two edges. */
const LEAST_FULL = 0.7;

interface Line {
  /** Normal. */
  readonly nx: number;
  readonly ny: number;
  /** Distance from the origin along the normal. */
  readonly away: number;
}

/** Straight pieces of `leastMm` or more, those on the fullest lines first; each edge point belongs to one. */
export function findSegments(points: EdgePoints, pointsPerMm: number, leastMm: number): readonly Segment[] {
  const isUsed = new Uint8Array(points.count);
  const buckets = byDirection(points);
  const segments: Segment[] = [];
  let lines = 0;
  for (const line of findLines(points, buckets, pointsPerMm, leastMm)) {
    const near = pointsNear(points, buckets, line, isUsed, ROUGHLY_BESIDE_MM * pointsPerMm);
    if (near.length < leastMm * pointsPerMm * LEAST_FULL) continue;
    lines += 1;
    if (lines > LINES) break;
    const [fitted, members] = settle(points, line, near, pointsPerMm);
    const along = members.map(index => alongOf(points, index, fitted));
    for (const [from, to] of runs(along, GAP_MM * pointsPerMm, leastMm * pointsPerMm)) {
      segments.push(segmentOn(fitted, from, to));
    }
    for (const index of members) isUsed[index] = 1;
  }
  return segments;
}

/** The numbers of points whose normal has about one direction. */
interface Bucket {
  readonly members: Uint32Array;
  count: number;
}

/** The unused points that lie beside a line and run about along it; drops used ones from the buckets. */
function pointsNear(
  points: EdgePoints,
  buckets: readonly Bucket[],
  line: Line & { readonly direction: number },
  isUsed: Uint8Array,
  band: number,
): number[] {
  const near: number[] = [];
  for (let turn = -2; turn <= 2; turn++) {
    const bucket = buckets[(line.direction + turn + DIRECTIONS) % DIRECTIONS];
    if (bucket !== undefined) searchBucket(points, bucket, line, isUsed, band, near);
  }
  return near;
}

function searchBucket(
  points: EdgePoints,
  bucket: Bucket,
  { nx, ny, away }: Line,
  isUsed: Uint8Array,
  band: number,
  near: number[],
): void {
  const { members, count } = bucket;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const index = members[at] ?? 0;
    if (isUsed[index] === 1) continue;
    members[kept++] = index;
    const off = (points.x[index] ?? 0) * nx + (points.y[index] ?? 0) * ny - away;
    if (off < band && off > -band) near.push(index);
  }
  bucket.count = kept;
}

function byDirection(points: EdgePoints): readonly Bucket[] {
  const directions = new Uint8Array(points.count);
  const counts = new Uint32Array(DIRECTIONS);
  for (let index = 0; index < points.count; index++) {
    const angle = Math.atan2(points.dy[index] ?? 0, points.dx[index] ?? 0) / Math.PI;
    const direction = Math.round((angle + 1) * DIRECTIONS) % DIRECTIONS;
    directions[index] = direction;
    counts[direction] = (counts[direction] ?? 0) + 1;
  }
  const buckets = Array.from(counts, (count): Bucket => ({ members: new Uint32Array(count), count: 0 }));
  for (let index = 0; index < points.count; index++) {
    const bucket = buckets[directions[index] ?? 0];
    if (bucket !== undefined) bucket.members[bucket.count++] = index;
  }
  return buckets;
}

const alongOf = (points: EdgePoints, index: number, { nx, ny }: Line): number =>
  (points.y[index] ?? 0) * nx - (points.x[index] ?? 0) * ny;

function segmentOn({ nx, ny, away }: Line, from: number, to: number): Segment {
  const at = (along: number) => ({ x: nx * away - ny * along, y: ny * away + nx * along });
  return { from: at(from), to: at(to), length: to - from, ux: -ny, uy: nx };
}

/** Each point votes for the lines through it whose normal is about its own. */
function findLines(
  points: EdgePoints,
  buckets: readonly Bucket[],
  pointsPerMm: number,
  leastMm: number,
): (Line & { readonly direction: number })[] {
  const reach = farthest(points);
  const columns = Math.ceil((2 * reach) / pointsPerMm) + 4;
  const votes = new Uint16Array(DIRECTIONS * columns);
  buckets.forEach(({ members, count }, own) => {
    for (let turn = -1; turn <= 1; turn++) {
      const direction = (own + turn + DIRECTIONS) % DIRECTIONS;
      const { nx, ny } = NORMALS[direction] ?? EAST;
      for (let at = 0; at < count; at++) {
        const index = members[at] ?? 0;
        const away = (points.x[index] ?? 0) * nx + (points.y[index] ?? 0) * ny;
        const cell = direction * columns + Math.floor((away + reach) / pointsPerMm) + 1;
        votes[cell] = (votes[cell] ?? 0) + 1;
      }
    }
  });
  return topCells(votes, leastMm * pointsPerMm).map(cell => {
    const direction = Math.floor(cell / columns);
    const { nx, ny } = NORMALS[direction] ?? EAST;
    return { nx, ny, away: ((cell % columns) - 0.5) * pointsPerMm - reach, direction };
  });
}

/** The fullest cells. */
function topCells(votes: Uint16Array, least: number): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < votes.length; cell++) if ((votes[cell] ?? 0) >= least) cells.push(cell);
  cells.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
  return cells.slice(0, PLACES);
}

/** Turns a line into the middle of those edge points that run along it, and tells which these are. */
function settle(
  points: EdgePoints,
  line: Line,
  among: readonly number[],
  pointsPerMm: number,
): [Line, readonly number[]] {
  let fitted = line;
  let members: readonly number[] = [];
  for (const band of [ROUGHLY_BESIDE_MM, 1.1, BESIDE_MM]) {
    members = membersOf(points, fitted, among, band * pointsPerMm);
    fitted = fitLine(points, members, fitted);
  }
  return [fitted, members];
}

function membersOf(
  points: EdgePoints,
  { nx, ny, away }: Line,
  among: readonly number[],
  band: number,
): readonly number[] {
  return among.filter(index => {
    const off = (points.x[index] ?? 0) * nx + (points.y[index] ?? 0) * ny - away;
    if (off > band || off < -band) return false;
    const turned = (points.dx[index] ?? 0) * nx + (points.dy[index] ?? 0) * ny;
    return turned > ALIGNED || turned < -ALIGNED;
  });
}

/** Least squares of how far points lie beside a line, against where they lie along it. */
function fitLine(points: EdgePoints, members: readonly number[], line: Line): Line {
  if (members.length < 4) return line;
  const { nx, ny, away } = line;
  let [sumT, sumO, sumTT, sumTO] = [0, 0, 0, 0];
  for (const index of members) {
    const along = alongOf(points, index, line);
    const off = (points.x[index] ?? 0) * nx + (points.y[index] ?? 0) * ny - away;
    sumT += along;
    sumO += off;
    sumTT += along * along;
    sumTO += along * off;
  }
  const count = members.length;
  const spread = sumTT - (sumT * sumT) / count;
  if (spread < 1) return line;
  const tilt = (sumTO - (sumT * sumO) / count) / spread;
  const norm = Math.sqrt(1 + tilt * tilt);
  const rise = (sumO - tilt * sumT) / count;
  return { nx: (nx + tilt * ny) / norm, ny: (ny - tilt * nx) / norm, away: (away + rise) / norm };
}

/** Stretches that are full of points: from and to. */
function runs(along: number[], gap: number, least: number): [number, number][] {
  along.sort((a, b) => a - b);
  const found: [number, number][] = [];
  let start = 0;
  for (let index = 1; index <= along.length; index++) {
    const here = along[index - 1] ?? 0;
    if (index < along.length && (along[index] ?? 0) - here <= gap) continue;
    const length = here - (along[start] ?? 0);
    if (length >= least && index - start >= length * LEAST_FULL) found.push([along[start] ?? 0, here]);
    start = index;
  }
  return found;
}

function farthest(points: EdgePoints): number {
  let most = 0;
  for (let index = 0; index < points.count; index++) {
    most = Math.max(most, (points.x[index] ?? 0) + (points.y[index] ?? 0));
  }
  return most;
}
