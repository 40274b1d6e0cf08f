import type { PageLook } from '#domain/page-look.ts';
import type { PagePlanes } from '../planes.ts';
import { type InkedCells, inkedCells, MARGIN_CELLS } from './inked-cells.ts';
import { cutIntoCells, type PaperCells } from './paper-cells.ts';
import { sharpnessOf } from './sharpness.ts';

/** A cell whose darkest pixel stands off the paper by more holds ink. */
const INKED = 18;
/** A handful of words; the tone of less is nobody's trouble. */
const LEAST_CELLS = 130;
/** In rows or columns of cells: writing reaches farther than a stamp, and a fold or a streak is narrower. */
const SPREAD = { least: 7, most: 26 } as const;
/** Paper as dark as this is no paper that was scanned well, whatever its color. */
const DARK_PAPER = 150;
/** Paper of a dark page is of one gray: more than this share of it within so many levels. */
const ONE_GRAY = { share: 0.6, levels: 25 } as const;
/** A cover or an envelope has a color. */
const MOST_TINT = 45;
/** Ink that stands off the paper by less is pale, be it black or in color. */
const PALE = 84;
/** So many cells of dark strokes are readable lines: the rest may be a pale pattern behind them. Dust covers less. */
const LEAST_DARK = 30;
const DARK = { contrast: 105, cover: 8 } as const;
/** Blurred marks show through from the back. */
const LEAST_SHARPNESS = 0.69;
/** Less contrast than this, and letters drown in the grain. */
const LOST = { dark: 34, pale: 24 } as const;

/** Whether paper and ink stand far enough apart to be read. What does not tell counts as even. */
export function measureTone(planes: PagePlanes): PageLook['tone'] {
  const cells = cutIntoCells(planes);
  const { ground, dark } = cells;
  const contrastAt = (at: number): number => (ground[at] ?? 0) - (dark[at] ?? 0);
  const inked = inkedCells(cells, at => contrastAt(at) > INKED);
  const grounds = countGrounds(cells);
  const level = quantile(grounds, 0.5) ?? planes.paper.luma;
  const contrast = contrastOf(inked.places, contrastAt);
  const even = { kind: 'even', paper: level, ink: Math.max(0, level - contrast), isLost: false } as const;
  if (!isWriting(inked)) return { ...even, confidence: 0.5 };
  if (level <= DARK_PAPER) {
    if (!isOneGray(grounds, level) || tintOf(planes) > MOST_TINT) return { ...even, confidence: 0.6 };
    return { ...even, kind: 'dark', isLost: contrast < LOST.dark, confidence: sure(DARK_PAPER - level, 40) };
  }
  if (contrast >= PALE) return { ...even, confidence: sure(contrast - PALE, 60) };
  if (countDark(cells, inked) >= LEAST_DARK) return { ...even, confidence: 0.8 };
  if (sharpnessOf(planes, cells, inked.places) < LEAST_SHARPNESS) return { ...even, confidence: 0.6 };
  return { ...even, kind: 'pale', isLost: contrast < LOST.pale, confidence: sure(PALE - contrast, 30) };
}

/** Levels of the paper away from the edges. */
function countGrounds({ columns, rows, ground }: PaperCells): Uint32Array {
  const counts = new Uint32Array(256);
  for (let row = MARGIN_CELLS; row < rows - MARGIN_CELLS; row++) {
    for (let at = row * columns + MARGIN_CELLS; at < (row + 1) * columns - MARGIN_CELLS; at++) {
      const level = ground[at] ?? 0;
      counts[level] = (counts[level] ?? 0) + 1;
    }
  }
  return counts;
}

const isWriting = ({ places, rows, columns }: InkedCells): boolean =>
  places.length >= LEAST_CELLS &&
  Math.min(rows, columns) >= SPREAD.least &&
  Math.max(rows, columns) >= SPREAD.most;

const countDark = ({ ground, dark, light, mean }: PaperCells, { places }: InkedCells): number =>
  places.filter(
    at =>
      (ground[at] ?? 0) - (dark[at] ?? 0) >= DARK.contrast &&
      (light[at] ?? 0) - (mean[at] ?? 0) >= DARK.cover,
  ).length;

/** How far most of the ink stands off the paper. */
function contrastOf(places: readonly number[], contrastAt: (at: number) => number): number {
  const contrasts = new Uint32Array(256);
  for (const at of places) {
    const contrast = contrastAt(at);
    contrasts[contrast] = (contrasts[contrast] ?? 0) + 1;
  }
  return quantile(contrasts, 0.8) ?? 0;
}

/** The level below which this share of what was counted lies; null where nothing was. */
function quantile(counts: Uint32Array, share: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  const level = counts.findIndex(count => {
    below += count;
    return count > 0 && below >= total * share;
  });
  return level === -1 ? null : level;
}

function isOneGray(grounds: Uint32Array, level: number): boolean {
  const near = grounds.subarray(Math.max(0, level - ONE_GRAY.levels), level + ONE_GRAY.levels + 1);
  const sum = (counts: Uint32Array): number => counts.reduce((all, count) => all + count, 0);
  return sum(near) >= sum(grounds) * ONE_GRAY.share;
}

const tintOf = ({ paper: { red, green, blue } }: PagePlanes): number =>
  Math.max(red, green, blue) - Math.min(red, green, blue);

/** From 0.5 at the limit to 0.99 far from it. */
const sure = (distance: number, far: number): number =>
  Math.round((0.5 + 0.49 * Math.min(1, distance / far)) * 100) / 100;
