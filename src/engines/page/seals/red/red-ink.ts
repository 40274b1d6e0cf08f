import type { PagePicture } from '../../picture.ts';
import type { PagePlanes } from '../../planes.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';

/** Pixels so much more colored than the paper may hold red ink. */
const COLORED = 7;
/** So many of clear color must be there before anybody looks closer: a short, faint arc at the edge. */
const FEWEST = 60;
const CLEARLY_COLORED = 10;
/** Red ink that changes by so much from point to point has an edge there. */
export const LEAST_EDGE = 3;
/** On darker paper than this, a scanner squeezes all inks together by so much. */
const DARK_PAPER = 170;
const DARK_GAIN = 1.5;
/** Under black, what is left of red is measured against no less than this brightness: deeper down is noise. */
const DARK = 110;

/**
 * How much red ink lies on each place, at half the picture's resolution, whatever the paper's tint and the black
 * beneath: purple-red to orange-red. Null when there is next to none.
 */
export function unmixRed(picture: PagePicture, planes: PagePlanes): InkPlane | null {
  const { red, green, blue } = planes.paper;
  const tint = Math.round(Math.max(red, green, blue) - Math.min(red, green, blue));
  // On a dark scan all colors lie closer together.
  const dim = Math.max(0.4, planes.paper.luma / 255);
  if (countAbove(planes.chromaCounts, tint + Math.round(CLEARLY_COLORED * dim)) < FEWEST) return null;
  const width = planes.width >> 1;
  const height = planes.height >> 1;
  const sums = new Int16Array(width * height);
  const levels = [levelsOf(red), levelsOf(green), levelsOf(blue)] as const;
  const limit = Math.round(tint * 0.6 + COLORED * dim);
  const { chroma } = planes;
  for (let y = 0; y < height * 2; y++) {
    const row = (y >> 1) * width;
    for (let x = 0, at = y * planes.width; x < width * 2; x++, at++) {
      if ((chroma[at] ?? 0) <= limit) continue;
      const to = row + (x >> 1);
      sums[to] = (sums[to] ?? 0) + rednessOf(picture.rgbx, at * 4, levels);
    }
  }
  const ink = new Uint8Array(width * height);
  const gain = planes.paper.luma < DARK_PAPER ? DARK_GAIN : 1;
  for (let at = 0; at < ink.length; at++) {
    const sum = sums[at] ?? 0;
    if (sum > 3) ink[at] = Math.min(255, (sum * gain) >> 2);
  }
  return { width, height, pointsPerMm: planes.pixelsPerMm / 2, ink };
}

function countAbove(counts: Uint32Array, limit: number): number {
  let count = 0;
  for (let level = limit; level < counts.length; level++) count += counts[level] ?? 0;
  return count;
}

/** A channel's levels measured against the paper. */
function levelsOf(paper: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, level) => Math.min(255, (level * 255) / Math.max(1, paper)));
}

type Levels = readonly [Uint8Array, Uint8Array, Uint8Array];

/**
 * Red ink swallows green and blue alike and lets red through; black swallows all in equal parts, so that
 * what red stands out by is taken as a part of red. Negative where there is less red than green and blue:
 * the two sides of a black stroke that a scanner saw in different places cancel out.
 */
function rednessOf(rgbx: Uint8Array, from: number, levels: Levels): number {
  const red = levels[0][rgbx[from] ?? 0] ?? 0;
  const green = levels[1][rgbx[from + 1] ?? 0] ?? 0;
  const blue = levels[2][rgbx[from + 2] ?? 0] ?? 0;
  if (blue > green) {
    const excess = Math.max(red - (blue + green) / 2, (Math.min(red, blue) - green) * VIOLET_GAIN);
    return standOut(excess, red, (blue - green) / (red - green), VIOLET);
  }
  return standOut(red - (3 * green + blue) / 4, red, (green - blue) / (red - blue), YELLOW);
}

/** From here on toward yellow, and toward violet, a color is no red ink's, as a part of the way from its least channel to red. */
const YELLOW = { from: 0.35, to: 0.52 } as const;
/** Old violet ink stands out least. */
const VIOLET_GAIN = 1.6;
const VIOLET = { from: 1.5, to: 2.2 } as const;

function standOut(excess: number, red: number, hue: number, limit: { from: number; to: number }): number {
  const whole = (excess * 255) / Math.max(red, DARK);
  if (excess <= 0 || hue <= limit.from) return whole;
  return hue >= limit.to ? 0 : (whole * (limit.to - hue)) / (limit.to - limit.from);
}
