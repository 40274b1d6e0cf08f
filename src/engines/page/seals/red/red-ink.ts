import type { PagePicture } from '../../picture.ts';
import type { PagePlanes } from '../../planes.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { paleGain } from './pale-gain.ts';

/** Where red exceeds green by so much more than on the bare paper, there may be red ink, from orange to violet. */
const REDDER = 3;
/** So many points must hold at least so much of it before anybody looks closer: a short, faint arc at the edge. */
const FEWEST = 25;
const LEAST_INK = 5;
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
  const width = planes.width >> 1;
  const height = planes.height >> 1;
  const levels = [levelsOf(red), levelsOf(green), levelsOf(blue)] as const;
  const stretch = planes.paper.luma < DARK_PAPER ? DARK_GAIN : paleGain(planes);
  // On a dark scan, and on a pale one, all colors lie closer together.
  const dim = Math.max(0.4, planes.paper.luma / 255) / (planes.paper.luma < DARK_PAPER ? 1 : stretch);
  const least = Math.ceil(4 * (red - green + REDDER * dim));
  const { rgbx } = picture;
  const row = planes.width * 4;
  const ink = new Uint8Array(width * height);
  let inked = 0;
  for (let y = 0, to = 0; y < height; y++) {
    for (let end = to + width, at = 2 * y * row; to < end; to++, at += 8) {
      if (redOverGreen(rgbx, at) + redOverGreen(rgbx, at + row) <= least) continue;
      const sum = rednessOfTwo(rgbx, at, levels) + rednessOfTwo(rgbx, at + row, levels);
      if (sum <= 3) continue;
      const amount = Math.min(255, (sum * stretch) / 4);
      ink[to] = amount;
      if (amount >= LEAST_INK) inked += 1;
    }
  }
  return inked < FEWEST ? null : { width, height, pointsPerMm: planes.pixelsPerMm / 2, ink };
}

/** Of two pixels side by side. */
const redOverGreen = (rgbx: Uint8Array, at: number): number =>
  (rgbx[at] ?? 0) - (rgbx[at + 1] ?? 0) + (rgbx[at + 4] ?? 0) - (rgbx[at + 5] ?? 0);

const rednessOfTwo = (rgbx: Uint8Array, at: number, levels: Levels): number =>
  rednessOf(rgbx, at, levels) + rednessOf(rgbx, at + 4, levels);

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
