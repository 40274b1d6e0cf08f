import type { Blob } from '../geometry/blobs.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { meanInk } from './blob-suspects.ts';
import { nearEdge } from './oval.ts';
import type { Suspect } from './suspect.ts';

/** What is left of a stamp on one of several sheets: along the edge, and away from it. */
const ALONG_MM = { least: 7, most: 62 } as const;
const DEEP_MM = { least: 2.5, most: 40 } as const;
/** Least ink, in mm² of full cover. */
const LEAST_INK_MM2 = 1.2;
/** Part of the blob's box that is inked, counted in full cover: a line across is less, a field of color more. */
const FULL = { least: 0.012, most: 0.22 } as const;
/** What lies at an edge at more places repeats there: an ornament, a table. */
const MOST = 3;
const CONFIDENCE = 0.42;

/**
 * Red ink that an edge of the sheet cuts: of a stamp pressed over several sheets, often no more than a corner or a few letters
 * are left on each. Never more than doubtful.
 */
export function findEdgeSuspects(plane: InkPlane, blobs: readonly Blob[]): readonly Suspect[] {
  // A pattern runs to the edges, too, and so do the borders of what is printed on one.
  if ((plane.clutter ?? 0) > 0) return [];
  const found = blobs.flatMap(blob => suspectOf(plane, blob) ?? []);
  return found.length > MOST ? [] : found;
}

function suspectOf(plane: InkPlane, blob: Blob): Suspect | null {
  const edge = nearEdge(blob, plane);
  if (edge === null) return null;
  const mm = plane.pointsPerMm;
  const [width, height] = [blob.right - blob.left, blob.bottom - blob.top];
  const [along, deep] = edge === 'left' || edge === 'right' ? [height, width] : [width, height];
  const full = blob.ink / (width * height);
  const isLikely =
    isBetween(along / mm, ALONG_MM) &&
    isBetween(deep / mm, DEEP_MM) &&
    isBetween(full, FULL) &&
    blob.ink >= LEAST_INK_MM2 * mm * mm;
  if (!isLikely) return null;
  const { left, top, right, bottom } = blob;
  return {
    ...{ shape: 'rectangular', oval: null, edge, box: { left, top, right, bottom } },
    ...{ size: Math.max(width, height), drawn: 0.25, line: meanInk(plane, blob), confidence: CONFIDENCE },
  };
}

const isBetween = (
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => value >= least && value <= most;
