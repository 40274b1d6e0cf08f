import type { PagePicture } from '../../picture.ts';
import type { PagePlanes } from '../../planes.ts';
import { type Blob, CELL, findBlobs } from '../geometry/blobs.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { bareShare } from './bare-share.ts';
import { LEAST_INK } from './blob-suspects.ts';
import { nearEdge } from './oval.ts';
import type { Suspect } from './suspect.ts';

interface Page {
  readonly picture: PagePicture;
  readonly planes: PagePlanes;
}

/** What little ink, or a light hand, leaves of a stamp. */
const SHORTEST_MM = 5;
const LENGTHS_MM = { least: 10, most: 75 } as const;
/** Longer for its height is a line of print. */
const MOST_STRETCHED = 4.4;
/** Ink that lies on paper, in mm² of full cover: what lies beside print may be the fringe of that. */
const LEAST_FREE_MM2 = 0.9;
/** Part of the ink that lies so. */
const LEAST_FREE = 0.4;
/** Ink where there is any, 0 to 255: pens and print leave more, grain less. */
const MEAN = { least: 8, most: 35 } as const;
/** Part of the box that is paper: of photographs and stains, less is. */
const LEAST_BARE = 0.6;
/** Part of the box that is inked in full cover, and part of its cells that hold any. */
const FULL = { least: 0.0025, most: 0.06 } as const;
const CELLS = { least: 0.13, most: 0.7 } as const;
/** Part of the ink in the fullest third of rows or columns: lines of text and rules gather there. */
const GATHERED = 0.84;
/** At more places of a page it is a pattern, or how a scanner sees print. */
const MOST = 4;
const CONFIDENCE = 0.42;
/** Mean ink of a cell that belongs to a remnant. */
const LEAST_BLOB = 4;

/** Faint red ink about as large as a stamp that lies on bare paper: nothing else is so pale. Never more than doubtful. */
export function findFaintSuspects(page: Page, plane: InkPlane): readonly Suspect[] {
  const found = findBlobs(plane, LEAST_BLOB).flatMap(blob => suspectOf(page, plane, blob) ?? []);
  return found.length > MOST ? [] : found;
}

function suspectOf(page: Page, plane: InkPlane, blob: Blob): Suspect | null {
  const mm = plane.pointsPerMm;
  const [width, height] = [blob.right - blob.left, blob.bottom - blob.top];
  const [short, long] = [Math.min(width, height) / mm, Math.max(width, height) / mm];
  const isLikely =
    short >= SHORTEST_MM &&
    long < MOST_STRETCHED * short &&
    isBetween(long, LENGTHS_MM) &&
    isBetween(blob.ink / (width * height), FULL) &&
    isBetween((blob.cells * CELL * CELL) / (width * height), CELLS);
  if (!isLikely) return null;
  const { mean, free, ink, gathered } = weigh(page, plane, blob);
  if (!isBetween(mean, MEAN) || gathered > GATHERED) return null;
  if (free < LEAST_FREE_MM2 * 255 * mm * mm || free < LEAST_FREE * ink) return null;
  if (bareShare(page.planes, blob) < LEAST_BARE) return null;
  const { left, top, right, bottom } = blob;
  const edge = nearEdge(blob, plane);
  return {
    ...{ shape: edge === null ? 'round' : 'rectangular', oval: null, edge },
    ...{ box: { left, top, right, bottom }, size: Math.max(width, height) },
    ...{ drawn: 0.27, line: mean, confidence: CONFIDENCE },
  };
}

/** Less red than this part of the paper's is swallowed by print; red ink lets it through. */
const PRINT = 0.5;

interface Weight {
  readonly mean: number;
  readonly ink: number;
  /** The ink with no print beside it. */
  readonly free: number;
  readonly gathered: number;
}

function weigh({ picture, planes }: Page, plane: InkPlane, blob: Blob): Weight {
  const right = Math.min(plane.width, blob.right);
  const bottom = Math.min(plane.height, blob.bottom);
  const columns = new Float64Array(right - blob.left);
  const rows = new Float64Array(bottom - blob.top);
  const least = PRINT * planes.paper.red;
  let [ink, free, count] = [0, 0, 0];
  for (let y = blob.top; y < bottom; y++) {
    for (let x = blob.left; x < right; x++) {
      const value = plane.ink[y * plane.width + x] ?? 0;
      if (value < LEAST_INK) continue;
      ink += value;
      count += 1;
      columns[x - blob.left] = (columns[x - blob.left] ?? 0) + value;
      rows[y - blob.top] = (rows[y - blob.top] ?? 0) + value;
      if (leastRedAround(picture, 2 * (y * planes.width + x)) >= least) free += value;
    }
  }
  const gathered = Math.max(fullestThird(columns), fullestThird(rows)) / Math.max(1, ink);
  return { mean: ink / Math.max(1, count), ink, free, gathered };
}

function fullestThird(sums: Float64Array): number {
  const sorted = sums.toSorted((a, b) => b - a);
  return sorted.subarray(0, Math.ceil(sorted.length / 3)).reduce((sum, one) => sum + one, 0);
}

const FAR = 2;

function leastRedAround({ width, rgbx }: PagePicture, at: number): number {
  let least = 255;
  for (let down = -FAR; down <= FAR + 1; down++) {
    for (let across = -FAR; across <= FAR + 1; across++) {
      least = Math.min(least, rgbx[4 * (at + down * width + across)] ?? 255);
    }
  }
  return least;
}

const isBetween = (
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => value >= least && value <= most;
