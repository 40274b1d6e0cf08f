import type { Blob } from '../geometry/blobs.ts';
import { CELL } from '../geometry/blobs.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { nearEdge } from './oval.ts';
import type { Suspect } from './suspect.ts';

/** What fragments of stamps measure; ink in mm² of full cover. */
const SIZES_MM = { short: 12, shortAtEdge: 8, long: 20, longest: 75 } as const;
const INK_MM2 = { least: 4, most: 40 } as const;
/** Part of the blob's box that is inked, counted in full cover, and in cells that hold any. */
const FULL = { least: 0.009, most: 0.06 } as const;
const CELLS = { least: 0.18, most: 0.6 } as const;
/** Stamps leave uneven, translucent ink; print and pens leave more. */
const MOST_MEAN = 44;
export const LEAST_INK = 6;
const CONFIDENCE = 0.45;

/**
 * Red ink that lies about as stamps leave it, though no outline of one is seen: thin, uneven, of a stamp's size.
 * Never more than doubtful.
 */
export function findBlobSuspects(plane: InkPlane, blobs: readonly Blob[]): readonly Suspect[] {
  return blobs.flatMap(blob => {
    if (!isStampLike(plane, blob)) return [];
    const { left, top, right, bottom } = blob;
    const [width, height] = [right - left, bottom - top];
    const isLong = Math.max(width, height) > 1.4 * Math.min(width, height);
    const edge = nearEdge(blob, plane);
    return [
      {
        ...{ shape: isLong && edge === null ? 'rectangular' : 'round', oval: null, edge },
        box: { left, top, right, bottom },
        size: Math.max(width, height),
        drawn: 0.3,
        line: meanInk(plane, blob),
        confidence: CONFIDENCE,
      } satisfies Suspect,
    ];
  });
}

function isStampLike(plane: InkPlane, blob: Blob): boolean {
  const mm = plane.pointsPerMm;
  const [width, height] = [blob.right - blob.left, blob.bottom - blob.top];
  const [short, long] = [Math.min(width, height) / mm, Math.max(width, height) / mm];
  return (
    short >= (nearEdge(blob, plane) === null ? SIZES_MM.short : SIZES_MM.shortAtEdge) &&
    isBetween(long, { least: SIZES_MM.long, most: SIZES_MM.longest }) &&
    isBetween(blob.ink / mm / mm, INK_MM2) &&
    isBetween(blob.ink / (width * height), FULL) &&
    isBetween((blob.cells * CELL * CELL) / (width * height), CELLS) &&
    meanInk(plane, blob) <= MOST_MEAN
  );
}

const isBetween = (
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => value >= least && value <= most;

/** Of the points that hold any. */
export function meanInk({ width, height, ink }: InkPlane, blob: Blob): number {
  let [sum, count] = [0, 0];
  for (let y = blob.top; y < Math.min(height, blob.bottom); y++) {
    for (let at = y * width + blob.left, end = y * width + Math.min(width, blob.right); at < end; at++) {
      const value = ink[at] ?? 0;
      if (value < LEAST_INK) continue;
      sum += value;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
